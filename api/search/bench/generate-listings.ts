import type { PublicListing, PublicTerm } from '../../listings/schema.ts'
import { acceptings, modes, referrals } from '../../listings/schema.ts'
import { type SessionRule, weekdays } from '../../times/schema.ts'
import type { Atlas, IndexTerm } from '../embedded/atlas.ts'
import { benchAreas, region } from './bench-atlas.ts'
import { blankListing } from './blank-listing.ts'
import { generateText } from './generate-text.ts'
import { generateWords } from './generate-words.ts'
import { createRandom, type Random } from './random.ts'

const languages = ['en', 'cy', 'pl', 'ro', 'pa', 'ur', 'pt', 'es', 'ar', 'bn', 'gu', 'it', 'so', 'fa', 'uk']
const kinds = ['group', 'club', 'café', 'service', 'project', 'centre', 'hub', 'network', 'drop-in', 'class']
/** Checked lately, over a year ago (ranked down), over two years ago (not shown), never. */
const checks = [
  { share: 0.85, checkedOn: '2026-09-01', checkDueOn: '2027-09-01', staleOn: '2028-08-31' },
  { share: 0.1, checkedOn: '2025-09-01', checkDueOn: '2026-09-01', staleOn: '2027-09-01' },
  { share: 0.03, checkedOn: '2023-09-01', checkDueOn: '2024-08-31', staleOn: '2025-08-31' },
  { share: 0.02, checkedOn: null, checkDueOn: null, staleOn: null },
]

/**
 * Made-up listings, the same for the same size: names of two to five words, about 190 words each, one to three places spread over a region
 * of 200 km, everything that can be filtered. One at a time, so that any number of them needs no room.
 */
export function* generateListings(size: number, atlas: Atlas): Generator<PublicListing> {
  const random = createRandom(size)
  const words = generateWords(random, Math.min(300_000, 8_000 + size * 2))
  const of = (kind: IndexTerm['kind']): PublicTerm[] =>
    atlas.terms.filter((term) => term.kind === kind).map(({ slug, label }) => ({ slug, label }))
  const source: Source = {
    random,
    words,
    names: words.slice(500),
    towns: words.slice(2000, 2400),
    areas: benchAreas().map(({ slug, name }) => ({ slug, name })),
    terms: { category: of('category'), need: of('need'), audience: of('audience'), access: of('access') },
  }
  for (let i = 0; i < size; i++) yield generateListing(i, source)
}

interface Source {
  random: Random
  words: string[]
  names: string[]
  towns: string[]
  areas: PublicListing['areas']
  terms: PublicListing['terms']
}

function generateListing(i: number, source: Source): PublicListing {
  const { random, words, towns } = source
  const terms = chooseTerms(source)
  const check = chooseCheck(random)
  return {
    ...blankListing,
    ...howAndFor(source),
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    slug: `listing-${i}`,
    url: `/listings/listing-${i}`,
    name: nameOf(source, terms.category[0]?.label),
    organisation: organisationOf(source),
    summary: generateText(random, words, 14),
    description: generateText(random, words, 100 + random.below(60)),
    categories: terms.category.map((term) => term.slug),
    needs: terms.need.map((term) => term.slug),
    terms,
    sessions: random.chance(0.7) ? [session(random)] : [],
    places: Array.from({ length: 1 + random.below(3) }, () => place(random, towns)),
    phone: random.chance(0.6) ? `0163296${String(random.below(10_000)).padStart(4, '0')}` : null,
    checkedOn: check.checkedOn,
    checkDueOn: check.checkDueOn,
    staleOn: check.staleOn,
  }
}

function nameOf({ random, names, words }: Source, topic: string | undefined): string {
  const parts = [random.pick(names, 'waymark')]
  if (random.chance(0.7)) parts.push(random.pickOften(words, 'word'))
  if (topic !== undefined && random.chance(0.5)) parts.push(topic.split(/[ ,]/, 1)[0] ?? '')
  if (random.chance(0.2)) parts.push('for', random.pickOften(words, 'word'))
  parts.push(random.pick(kinds, 'group'))
  const name = parts.slice(0, 5).join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** One organisation runs a handful of listings. */
function organisationOf({ random, towns }: Source): PublicListing['organisation'] {
  const name = `${random.pick(towns, 'town')} ${random.pick(kinds, 'group')}`
  return { ...blankListing.organisation, id: name, slug: name.replace(' ', '-'), name }
}

function chooseTerms({ random, terms }: Source): PublicListing['terms'] {
  const some = (from: readonly PublicTerm[], most: number) => {
    const chosen = new Set<PublicTerm>()
    for (let n = random.below(most + 1); n > 0; n--) {
      const term = random.pick(from, from[0] ?? { slug: '', label: '' })
      chosen.add(term)
    }
    return [...chosen]
  }
  return {
    category: some(terms.category, 3),
    need: some(terms.need, 4),
    audience: some(terms.audience, 2),
    access: some(terms.access, 5),
  }
}

function howAndFor({ random, areas }: Source): Partial<PublicListing> {
  const from = random.chance(0.3) ? random.below(720) : null
  const mode = random.chance(0.8) ? ['in-person' as const] : [random.pick(modes, 'online')]
  if (random.chance(0.1)) mode.push('phone')
  const areaWide = random.chance(0.05)
  return {
    ages: {
      fromMonths: from,
      toMonths: from !== null && random.chance(0.4) ? from + 120 : null,
      pregnancy: false,
    },
    mode: [...new Set(mode)],
    areaWide,
    areas: areaWide || random.chance(0.3) ? [random.pick(areas, { slug: '', name: '' })] : [],
    languages: random.chance(0.9)
      ? ['en']
      : [random.pick(languages, 'en'), 'en'].slice(0, 1 + random.below(2)),
    cost: { free: random.chance(0.5), text: '', options: [] },
    joining: [random.pick(referrals, 'self')],
    accepting: random.chance(0.85) ? 'yes' : random.pick(acceptings, 'yes'),
  }
}

function chooseCheck(random: Random) {
  let left = random.next()
  return (
    checks.find(({ share }) => (left -= share) < 0) ?? { checkedOn: null, checkDueOn: null, staleOn: null }
  )
}

function session(random: Random): SessionRule {
  const from = 8 + random.below(12)
  return {
    repeats: 'weekly',
    every: 1,
    weekdays: [random.pick(weekdays, 'mon')],
    weeksOfMonth: [],
    daysOfMonth: [],
    startsOn: null,
    endsOn: null,
    opensAt: `${String(from).padStart(2, '0')}:00`,
    closesAt: `${String(from + 2).padStart(2, '0')}:00`,
    season: 'all-year',
    onBankHolidays: true,
    note: '',
    place: null,
  }
}

function place(random: Random, towns: string[]): PublicListing['places'][number] {
  return {
    name: '',
    address: `${1 + random.below(200)} ${random.pick(towns, 'High')} Street`,
    locality: random.pick(towns, 'town'),
    postcode: null,
    lat: region.south + random.next() * (region.north - region.south),
    lng: region.west + random.next() * (region.east - region.west),
    approximate: false,
    directions: '',
    transport: '',
  }
}
