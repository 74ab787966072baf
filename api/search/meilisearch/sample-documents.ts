import type { PublicListing } from '../../listings/schema.ts'
import { Atlas, type IndexTerm } from '../embedded/atlas.ts'
import { toDocument } from '../embedded/to-document.ts'
import type { MeiliDocument } from './meili-document.ts'
import { toMeiliDocument } from './to-meili-document.ts'

/**
 * The documents of a few made-up listings that say something in every part. When they differ from those of another release, listings are read differently, and the
 * index has to be built anew.
 */
export function sampleDocuments(): MeiliDocument[] {
  const atlas = new Atlas(
    [
      termOf('category', 'b', ['a']),
      termOf('category', 'a', []),
      termOf('need', 'd', ['c']),
      termOf('need', 'c', []),
    ],
    [
      { slug: 'ward', name: 'Ward', ancestors: ['town'], polygon: null },
      { slug: 'town', name: 'Town', ancestors: [], polygon: square },
    ],
  )
  const inTown = {
    ...full,
    areas: [{ slug: 'town', name: 'Town' }],
    places: [],
    accepting: 'paused' as const,
  }
  const bare = {
    ...full,
    ages: noAges,
    mode: [],
    sessions: [],
    checkedOn: null,
    checkDueOn: null,
    staleOn: null,
  }
  return [full, inTown, bare].map((listing) => toMeiliDocument(toDocument(listing, atlas)))
}

const termOf = (kind: IndexTerm['kind'], slug: string, ancestors: string[]): IndexTerm => ({
  kind,
  slug,
  label: `Label ${slug}`,
  labelCy: `Enw ${slug}`,
  ancestors,
})

const corner = (x: number, y: number): [number, number] => [x, y]
const square = {
  type: 'Polygon' as const,
  coordinates: [[corner(-2, 53), corner(-1, 53), corner(-1, 54), corner(-2, 54), corner(-2, 53)]],
}
const noAges = { fromMonths: null, toMonths: null, pregnancy: false }
const place = {
  name: 'Hall',
  address: 'Street',
  locality: 'Locality',
  postcode: 'AM1 2AB',
  approximate: false,
}
const words = { directions: 'Directions', transport: 'Transport' }

const full: PublicListing = {
  id: 'sample',
  slug: 'sample',
  url: '/listings/sample',
  kind: 'group',
  name: 'Men’s singing-bees',
  lang: 'en',
  organisation: {
    id: 'organisation',
    slug: 'organisation',
    name: 'Organisation',
    kind: 'charity',
    description: 'About',
    website: null,
    charityNumber: null,
  },
  summary: 'Summary',
  description: 'Description with [a link](https://example.org) and day-care.',
  firstVisit: 'First',
  whoFor: 'For',
  whoNotFor: 'Not for',
  ages: { fromMonths: 12, toMonths: 119, pregnancy: true },
  categories: ['b'],
  needs: ['d'],
  terms: {
    category: [{ slug: 'b', label: 'Label b' }],
    need: [{ slug: 'd', label: 'Label d' }],
    audience: [{ slug: 'everyone', label: 'Everyone' }],
    access: [{ slug: 'step-free', label: 'Step-free' }],
  },
  mode: ['in-person', 'online', 'phone', 'home-visit'],
  areaWide: true,
  areas: [{ slug: 'ward', name: 'Ward' }],
  languages: ['cy'],
  cost: { free: true, text: 'Cost', options: [] },
  joining: ['self'],
  howToJoin: 'Join',
  bookingUrl: null,
  website: null,
  email: null,
  phone: '+44 1632 960555',
  contacts: [{ name: 'Contact', role: 'Role', phone: '01632 960556', email: null }],
  accepting: 'yes',
  waitDays: 3,
  sessions: [
    {
      repeats: 'weekly',
      every: 1,
      weekdays: ['mon'],
      weeksOfMonth: [],
      daysOfMonth: [],
      startsOn: null,
      endsOn: null,
      opensAt: '22:00',
      closesAt: '01:00',
      season: 'all-year',
      onBankHolidays: true,
      note: 'Note',
      place: null,
    },
  ],
  closures: [],
  timesText: 'Times',
  openNow: false,
  nextSessions: [],
  places: [
    { ...place, ...words, lat: 53.4, lng: -1.3 },
    { ...place, ...words, lat: 53.5, lng: -1.4, approximate: true },
  ],
  placesHidden: false,
  accessText: 'Access',
  travelText: 'Travel',
  sensitive: false,
  checkedOn: '2026-01-02',
  checkedBy: 'curator',
  checkDueOn: '2027-01-02',
  staleOn: '2028-01-02',
  freshness: 'fresh',
  updatedAt: '2026-01-02T00:00:00Z',
}
