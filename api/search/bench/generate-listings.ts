import type { PublicListing } from '../../listings/schema.ts'
import { modes, referrals } from '../../listings/schema.ts'
import { SessionRule, weekdays } from '../../times/schema.ts'
import type { Atlas, IndexTerm } from '../embedded/atlas.ts'
import { createRandom, type Random } from './random.ts'
import { generateWords } from './generate-words.ts'

const languages = ['en', 'cy', 'pl', 'ro', 'pa', 'ur', 'pt', 'es', 'ar', 'bn', 'gu', 'it', 'so', 'fa', 'uk']
const kinds = ['group', 'club', 'café', 'service', 'project', 'centre', 'hub', 'network', 'drop-in', 'class']

/** Made-up listings, the same for the same size: about 190 words each, one to three places spread over 200 km, everything that can be filtered. */
export function* generateListings(size: number, atlas: Atlas): Generator<PublicListing> {
  const random = createRandom(size)
  const words = generateWords(random, Math.min(300_000, 8_000 + size * 2))
  const towns = words.slice(2000, 2400)
  const of = (kind: IndexTerm['kind']) => atlas.terms.filter((term) => term.kind === kind)
  const terms = { category: of('category'), need: of('need'), audience: of('audience'), access: of('access') }
  for (let i = 0; i < size; i++) yield generateListing(i, { random, words, towns, terms })
}

interface Source {
  random: Random
  words: string[]
  towns: string[]
  terms: Record<'category' | 'need' | 'audience' | 'access', IndexTerm[]>
}

function generateListing(i: number, { random, words, towns, terms }: Source): PublicListing {
  const text = (n: number) => Array.from({ length: n }, () => random.pickOften(words, 'word')).join(' ')
  const some = (from: readonly IndexTerm[], most: number) =>
    Array.from({ length: random.below(most + 1) }, () =>
      random.pickOften(from, { kind: 'need', slug: 'debt', label: '', ancestors: [] }),
    )
  const chosen = {
    category: some(terms.category, 3),
    need: some(terms.need, 4),
    audience: some(terms.audience, 2),
    access: some(terms.access, 5),
  }
  const rare = words[(i * 7) % words.length] ?? 'word'
  const topic = chosen.category[0]?.label ?? 'Community'
  const name = `${rare} ${random.pick(words, 'word')} ${topic} ${random.pick(kinds, 'group')}`
  return {
    ...blank,
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    slug: `listing-${i}`,
    url: `/listings/listing-${i}`,
    name,
    organisation: {
      ...blank.organisation,
      name: `${random.pick(towns, 'town')} ${random.pick(kinds, 'group')}`,
    },
    summary: text(14),
    description: text(150 + random.below(40)),
    categories: chosen.category.map((term) => term.slug),
    needs: chosen.need.map((term) => term.slug),
    terms: chosen,
    ages: { fromMonths: random.chance(0.3) ? random.below(720) : null, toMonths: null, pregnancy: false },
    mode: random.chance(0.8) ? ['in-person'] : [random.pick(modes, 'online')],
    languages: [random.pickOften(languages, 'en')],
    cost: { free: random.chance(0.5), text: '', options: [] },
    joining: [random.pick(referrals, 'self')],
    sessions: random.chance(0.7) ? [session(random)] : [],
    places: Array.from({ length: 1 + random.below(3) }, () => place(random, towns)),
    checkedOn: '2026-09-01',
    checkDueOn: '2027-09-01',
    staleOn: '2028-09-01',
  }
}

function session(random: Random): SessionRule {
  const from = 8 + random.below(12)
  return SessionRule.parse({
    repeats: 'weekly',
    weekdays: [random.pick(weekdays, 'mon')],
    opensAt: `${String(from).padStart(2, '0')}:00`,
    closesAt: `${String(from + 2).padStart(2, '0')}:00`,
  })
}

function place(random: Random, towns: string[]): PublicListing['places'][number] {
  return {
    name: '',
    address: `${1 + random.below(200)} ${random.pick(towns, 'High')} Street`,
    locality: random.pick(towns, 'town'),
    postcode: null,
    lat: 53.4 + (random.next() - 0.5) * 1.8,
    lng: -1.3 + (random.next() - 0.5) * 3,
    approximate: false,
    directions: '',
    transport: '',
  }
}

const blank: PublicListing = {
  id: '',
  slug: '',
  url: '',
  kind: 'group',
  name: '',
  lang: 'en',
  organisation: {
    id: '',
    slug: '',
    name: '',
    kind: 'charity',
    description: '',
    website: null,
    charityNumber: null,
  },
  summary: '',
  description: '',
  firstVisit: '',
  whoFor: '',
  whoNotFor: '',
  ages: { fromMonths: null, toMonths: null, pregnancy: false },
  categories: [],
  needs: [],
  terms: { category: [], need: [], audience: [], access: [] },
  mode: [],
  areaWide: false,
  areas: [],
  languages: [],
  cost: { free: null, text: '', options: [] },
  joining: [],
  howToJoin: '',
  bookingUrl: null,
  website: null,
  email: null,
  phone: null,
  contacts: [],
  accepting: 'yes',
  waitDays: null,
  sessions: [],
  closures: [],
  timesText: '',
  openNow: false,
  nextSessions: [],
  places: [],
  placesHidden: false,
  accessText: '',
  travelText: '',
  sensitive: false,
  checkedOn: null,
  checkedBy: null,
  checkDueOn: null,
  staleOn: null,
  freshness: 'fresh',
  updatedAt: '2026-09-01T00:00:00Z',
}
