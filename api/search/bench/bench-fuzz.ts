import type { PublicListing } from '../../listings/schema.ts'
import { EmbeddedIndex } from '../embedded/embedded-index.ts'
import { toDocument } from '../embedded/to-document.ts'
import type { Found, Question } from '../port.ts'
import { foldWords } from '../words/fold-words.ts'
import { benchAtlas } from './bench-atlas.ts'
import { benchMoment } from './engine.ts'
import { filterBroken } from './filter-broken.ts'
import { type FuzzText, fuzzText, meansNothing } from './fuzz-text.ts'
import { fuzzQuestion, shapeOf } from './fuzz-question.ts'
import { generateListings } from './generate-listings.ts'
import { createRandom } from './random.ts'

/** What came of asking random things. Shapes say what sort of question it was, never its text. */
export interface FuzzFigures {
  asked: number
  foundSomething: number
  /** Results that were checked against the filters, one by one. */
  checked: number
  slowest: { ms: number; shape: string }
  /** Single pauses over the limit that did not come again when the same was asked again: the machine's, not the question's. */
  pauses: number
  /** The first few failures; `number` asks the same again with `--from`. */
  failures: { number: number; shape: string; what: string }[]
  failed: number
}

export interface FuzzOptions {
  times: number
  seed: number
  /** The number of the first question. */
  from?: number
  /** The longest that a question may take; 50 ms unless told. */
  mostMs?: number
  onProgress?: (done: number) => void
}

const listingCount = 2000
const mostTold = 10

/** Asks the embedded index `times` random things: none may throw, take longer than it may, or give what a filter excludes; nonsense finds nothing. */
export async function benchFuzz(options: FuzzOptions): Promise<FuzzFigures> {
  const { times, seed, from = 0, mostMs = 50, onProgress } = options
  const town = await openTown(mostMs)
  const figures: FuzzFigures = {
    asked: 0,
    foundSomething: 0,
    checked: 0,
    slowest: { ms: 0, shape: '' },
    pauses: 0,
    failures: [],
    failed: 0,
  }
  for (let number = from; number < from + times; number++) {
    const random = createRandom(seed * 1_000_003 + number)
    const text = fuzzText(random, town.words)
    const question = fuzzQuestion(random, town.atlas, text.text)
    const shape = `${text.sort}: ${shapeOf(question)}`
    const what = tryOne(town, figures, { text, question, shape })
    figures.asked += 1
    if (what !== null) {
      figures.failed += 1
      if (figures.failures.length < mostTold) figures.failures.push({ number, shape, what })
    }
    if (figures.asked % 500 === 0) {
      onProgress?.(figures.asked)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return figures
}

interface Town {
  atlas: ReturnType<typeof benchAtlas>
  index: EmbeddedIndex
  byId: Map<string, PublicListing>
  words: string[]
  mostMs: number
}

async function openTown(mostMs: number): Promise<Town> {
  const atlas = benchAtlas()
  const index = new EmbeddedIndex(atlas)
  const byId = new Map<string, PublicListing>()
  const words = new Set<string>()
  for (const listing of generateListings(listingCount, atlas)) {
    byId.set(listing.id, listing)
    index.put(toDocument(listing, atlas))
    if (words.size < 3000) for (const word of foldWords(listing.summary)) words.add(word)
  }
  await index.freeze(async () => undefined)
  return { atlas, index, byId, words: [...words], mostMs }
}

interface Tried {
  text: FuzzText
  question: Question
  shape: string
}

/** What is wrong, in words, or null. */
function tryOne(town: Town, figures: FuzzFigures, { text, question, shape }: Tried): string | null {
  try {
    const { result, ms } = timed(() => town.index.find(question, benchMoment), town.mostMs, figures)
    const offered = timed(() => town.index.suggest(text.text, 8, benchMoment), town.mostMs, figures)
    const slower = Math.max(ms, offered.ms)
    if (slower > figures.slowest.ms) figures.slowest = { ms: slower, shape }
    if (slower > town.mostMs) return `took ${Math.round(slower)} ms`
    if (offered.result.length > 8) return `offered ${offered.result.length} suggestions for 8`
    if (result.total > 0) figures.foundSomething += 1
    if (meansNothing(text) && result.total > 0) return `means nothing and found ${result.total}`
    return (
      wrongPage(result, question) ??
      wrongHit(town, figures, result.hits, question) ??
      wrongPoint(town, figures, question)
    )
  } catch (error) {
    return `threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
  }
}

/** A question that is slow is slow again: of three tries the quickest counts, so that a pause of the machine is not held against it. */
function timed<T>(work: () => T, mostMs: number, figures: FuzzFigures): { result: T; ms: number } {
  const once = () => {
    const startedAt = performance.now()
    const result = work()
    return { result, ms: performance.now() - startedAt }
  }
  const first = once()
  if (first.ms <= mostMs) return first
  const { result, ms } = [once(), once()].reduce((best, next) => (next.ms < best.ms ? next : best), first)
  if (ms <= mostMs) figures.pauses += 1
  return { result, ms }
}

function wrongPage({ total, hits }: Found, { offset, limit }: Question): string | null {
  const expected = Math.min(limit, Math.max(0, total - offset))
  if (hits.length !== expected) return `gave ${hits.length} results where ${expected} belong`
  return new Set(hits.map(({ id }) => id)).size === hits.length ? null : 'gave a listing twice'
}

/** The map shows every match: one question in ten is asked for its points too. */
function wrongPoint(town: Town, figures: FuzzFigures, question: Question): string | null {
  if (figures.asked % 10 !== 0) return null
  return wrongHit(town, figures, town.index.points(question, benchMoment), question)
}

function wrongHit(
  town: Town,
  figures: FuzzFigures,
  hits: readonly { id: string }[],
  question: Question,
): string | null {
  for (const { id } of hits) {
    const listing = town.byId.get(id)
    if (!listing) return 'found a listing that is not there'
    const broken = filterBroken(listing, question, { atlas: town.atlas, moment: benchMoment })
    figures.checked += 1
    if (broken !== null) return `found a listing that ${broken} excludes`
  }
  return null
}
