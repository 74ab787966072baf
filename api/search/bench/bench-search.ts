import { EmbeddedIndex } from '../embedded/embedded-index.ts'
import type { IndexMoment } from '../embedded/moment.ts'
import { toDocument } from '../embedded/to-document.ts'
import type { Question } from '../port.ts'
import { generateListings } from './generate-listings.ts'
import { createRandom, type Random } from './random.ts'
import { seedAtlas } from './seed-atlas.ts'

/** Milliseconds at the middle, and at 95 and 99 of a hundred. */
export interface Spread {
  p50: number
  p95: number
  p99: number
}

/** What a bench of the search says. */
export interface SearchFigures {
  listings: number
  words: number
  buildMs: number
  memoryMb: number
  /** One change until it can be found. */
  changeMs: number
  oneWord: Spread
  /** Two words of a name, one with a typing error, all facets counted. */
  twoWordsWithTypo: Spread
  asYouType: Spread
  /** Filters, 3 to 20 km around a point and all facets; a quarter with a word too. */
  filterPlaceFacets: Spread
  /** Share of the planted typing errors whose listing is among the first ten. */
  typosFound: number
}

const rounds = 300

/** Builds an index of `size` made-up listings and measures what people wait for. `onProgress` is told how many are read. */
export async function benchSearch(
  size: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<SearchFigures> {
  const atlas = seedAtlas()
  const index = new EmbeddedIndex(atlas)
  const names: string[] = []
  const heapBefore = memoryMb()
  let buildMs = 0
  for (const listing of generateListings(size, atlas)) {
    names.push(listing.name)
    const startedAt = performance.now()
    index.put(toDocument(listing, atlas))
    buildMs += performance.now() - startedAt
    if (names.length % 500 === 0) onProgress(names.length)
  }
  const startedAt = performance.now()
  await index.freeze(async () => undefined)
  buildMs += performance.now() - startedAt
  onProgress(size)
  return {
    listings: size,
    words: index.vocabulary.count,
    buildMs: Math.round(buildMs),
    memoryMb: Math.max(0, Math.round(memoryMb() - heapBefore)),
    ...measureAll(index, names),
  }
}

const moment: IndexMoment = {
  now: new Date('2026-11-23T10:30:00Z'),
  calendar: { bankHolidays: new Set(), schoolTerms: [] },
}

function measureAll(index: EmbeddedIndex, names: string[]) {
  const random = createRandom(99)
  const ask = (different: Partial<Question>) => index.find({ ...anything, ...different }, moment)
  const target = () => random.below(names.length)
  const nameOf = (i: number) => (names[i] ?? '').split(' ')
  let found = 0
  return {
    changeMs: measureChange(index),
    oneWord: measure(
      () => nameOf(target())[random.below(3)] ?? '',
      (q) => ask({ q }),
    ),
    twoWordsWithTypo: measure(
      () => {
        const i = target()
        const [first = '', second = ''] = nameOf(i)
        return { i, q: `${withTypo(first, random)} ${second}` }
      },
      ({ i, q }) => {
        const name = names[i]
        if (
          ask({ q })
            .hits.slice(0, 10)
            .some((hit) => index.shelf.names.at(index.shelf.find(hit.id)) === name)
        )
          found++
      },
    ),
    asYouType: measure(
      () => (names[target()] ?? '').slice(0, 2 + random.below(10)),
      (text) => index.suggest(text, 8, moment),
    ),
    filterPlaceFacets: measure(() => anyFilter(index, random, nameOf(target())[1] ?? ''), ask),
    typosFound: Math.round((found / rounds) * 1000) / 1000,
  }
}

/** One listing written anew: in memory that is all there is between a commit and being found. */
function measureChange(index: EmbeddedIndex): number {
  const [listing] = generateListings(1, index.atlas)
  if (!listing) return 0
  return measure(
    () => toDocument(listing, index.atlas),
    (document) => {
      index.put(document)
      index.find({ ...anything, q: listing.name }, moment)
    },
  ).p50
}

function anyFilter(index: EmbeddedIndex, random: Random, word: string): Partial<Question> {
  const categories = index.atlas.terms.filter((term) => term.kind === 'category').map((term) => term.slug)
  return {
    q: random.chance(0.25) ? word : '',
    category: random.chance(0.5) ? [random.pickOften(categories, 'food')] : [],
    access: random.chance(0.3) ? ['step-free'] : [],
    cost: random.chance(0.3) ? 'free' : undefined,
    age: random.chance(0.2) ? random.below(90) : undefined,
    point: { lat: 53.4 + (random.next() - 0.5), lng: -1.3 + (random.next() - 0.5) },
    withinKm: 3 + random.below(18),
  }
}

function withTypo(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 1))
  const kind = random.below(3)
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return `${word.slice(0, at)}e${word.slice(at)}`
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}

function measure<T>(prepare: () => T, work: (input: T) => unknown): Spread {
  const inputs = Array.from({ length: rounds }, prepare)
  const times = inputs.map((input) => {
    const startedAt = performance.now()
    work(input)
    return performance.now() - startedAt
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(share * rounds)] ?? 0) * 1000) / 1000
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

const memoryMb = () => process.memoryUsage().rss / 1_048_576

const anything: Question = {
  q: '',
  category: [],
  need: [],
  audience: [],
  language: [],
  access: [],
  day: [],
  mode: [],
  referral: [],
  point: null,
  openAt: null,
  sort: 'relevance',
  offset: 0,
  limit: 20,
  only: { area: null, categories: [], needs: [] },
}
