import type { PublicListing } from '../api.ts'

const hour = 3_600_000
const day = 24 * hour

/** A session some days after now, at two in the afternoon or so, two hours long. */
export const sessionIn = (days: number, now = Date.now()) => ({
  startsAt: new Date(Math.floor((now + days * day) / hour) * hour + hour).toISOString(),
  endsAt: new Date(Math.floor((now + days * day) / hour) * hour + 3 * hour).toISOString(),
})

const daysAgo = (days: number): string => new Date(Date.now() - days * day).toISOString().slice(0, 10)

/** A listing with everything that a listing can say. */
export const gardeningClub: PublicListing = {
  id: '0b1f6a52-0000-4000-8000-000000000001',
  slug: 'aldermere-gardening-club',
  url: '/listings/aldermere-gardening-club',
  kind: 'group',
  name: 'Aldermere Gardening Club',
  lang: 'en',
  organisation: {
    id: '0b1f6a52-0000-4000-8000-0000000000aa',
    slug: 'aldermere-growers',
    name: 'Aldermere Growers',
    kind: 'voluntary',
    description: 'Neighbours who look after the allotments by the river.',
    website: 'https://growers.example.org',
    charityNumber: '0000000',
  },
  summary: 'Dig, plant and drink tea with neighbours. No garden of your own needed.',
  description:
    'We grow vegetables and flowers on two shared plots by the river.\n\nOn most days there is:\n- digging and planting\n- a pot of soup at one o’clock\n- a bench for those who would rather sit and talk\n\nSee [what we grow each month](https://growers.example.org/months).',
  firstVisit:
    'Come to the green gate and ask for Maureen. She will show you round and find you gloves. You can stay ten minutes or all afternoon, and nobody minds if you only sit.',
  whoFor: 'Anyone who likes being outside. You do not need to know anything about gardening.',
  whoNotFor: 'Children under eight, because of the tools.',
  ages: { fromMonths: 96, toMonths: null, pregnancy: false },
  categories: ['gardening', 'nature'],
  needs: ['making-friends', 'outdoors'],
  terms: {
    category: [{ slug: 'gardening', label: 'Gardening and allotments' }],
    need: [{ slug: 'making-friends', label: 'Making friends' }],
    audience: [{ slug: 'everyone', label: 'Everyone' }],
    access: [
      { slug: 'step-free', label: 'Step-free' },
      { slug: 'accessible-toilet', label: 'Accessible toilet' },
      { slug: 'public-transport', label: 'Near a bus or train' },
    ],
  },
  mode: ['in-person'],
  areaWide: false,
  areas: [{ slug: 'riverside', name: 'Riverside' }],
  languages: ['en', 'pl'],
  cost: {
    free: false,
    text: '£2, first time free',
    options: [
      { option: 'Each visit', amountPence: 200, note: 'pay what you can' },
      { option: 'A year', amountPence: 2500, note: '' },
    ],
  },
  joining: ['none-needed', 'self'],
  howToJoin:
    'Just turn up in old clothes. Ring first if you would like somebody to meet you at the bus stop.',
  bookingUrl: null,
  website: 'https://growers.example.org/club',
  email: 'hello@growers.example.org',
  phone: '01632 960123',
  contacts: [{ name: 'Maureen', role: 'who opens the gate', phone: '01632 960124', email: null }],
  accepting: 'yes',
  waitDays: null,
  sessions: [
    {
      repeats: 'weekly',
      every: 1,
      weekdays: ['tue', 'thu'],
      weeksOfMonth: [],
      daysOfMonth: [],
      startsOn: null,
      endsOn: null,
      opensAt: '14:00',
      closesAt: '16:00',
      season: 'all-year',
      onBankHolidays: false,
      note: '',
      place: null,
    },
  ],
  closures: [{ fromOn: '2099-12-24', toOn: '2100-01-02', reason: 'The gate is locked over the holidays' }],
  timesText: '',
  openNow: false,
  nextSessions: [sessionIn(0.1), sessionIn(4), sessionIn(7)],
  places: [
    {
      name: 'Riverside Allotments',
      address: 'Mill Lane',
      locality: 'Aldermere',
      postcode: 'AM1 2AB',
      lat: 53.402,
      lng: -1.301,
      approximate: false,
      directions: 'The green gate opposite the chip shop.',
      transport: 'Bus 4 stops at Mill Lane, two minutes away on the flat.',
    },
  ],
  placesHidden: false,
  accessText: 'The main path is firm gravel. Raised beds can be reached from a wheelchair.',
  travelText: '',
  sensitive: false,
  checkedOn: daysAgo(21),
  checkedBy: 'provider',
  checkDueOn: '2099-05-01',
  staleOn: '2100-05-01',
  freshness: 'fresh',
  updatedAt: new Date(Date.now() - 21 * day).toISOString(),
}

/** A listing whose place nobody may know. */
export const refuge: PublicListing = {
  ...gardeningClub,
  id: '0b1f6a52-0000-4000-8000-000000000002',
  slug: 'safe-at-home-advice',
  url: '/listings/safe-at-home-advice',
  kind: 'service',
  name: 'Safe at Home',
  summary: 'Someone to talk to if you are afraid of a person close to you.',
  description: 'We listen, and help you plan what to do next, at your pace.',
  firstVisit: 'A woman called Jo will answer. You do not have to give your name.',
  whoNotFor: '',
  categories: ['domestic-abuse', 'safety'],
  terms: { ...gardeningClub.terms, access: [] },
  mode: ['phone'],
  cost: { free: true, text: '', options: [] },
  joining: ['self'],
  howToJoin: '',
  website: null,
  email: null,
  contacts: [],
  sessions: [],
  closures: [],
  nextSessions: [],
  timesText: 'Every day, 8 am to 10 pm',
  places: [],
  placesHidden: true,
  accessText: '',
  accepting: 'waiting-list',
  waitDays: 7,
  sensitive: true,
}

/** The listings that the examples know in full. */
export const listingExamples: readonly PublicListing[] = [gardeningClub, refuge]
