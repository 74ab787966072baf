import type MiniSearch from 'minisearch'
import { toDocument } from '../../embedded/to-document.ts'
import type { Question } from '../../port.ts'
import { foldWords } from '../../words/fold-words.ts'
import { stopWords } from '../../words/stop-words.ts'
import type { BenchAnswer, BenchEngine, EngineHouse, EngineOption } from '../engine.ts'
import { wholeQuestion } from '../../whole-question.ts'
import { Columns } from './columns.ts'
import { firstOf } from './first-of.ts'

const boost = { name: 8, category: 4, need: 4, organisation: 2.5, summary: 2.5, place: 1.5, description: 1 }
const fields = Object.keys(boost)
const rereadCount = 64
const roomForChanges = 10_000
const words = {
  boost,
  prefix: (_word: string, i: number, all: string[]) => i === all.length - 1,
  fuzzy: (word: string) => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : false),
  weights: { fuzzy: 0.4, prefix: 0.7 },
}

/** MiniSearch, the outside comparison, with filters, counts and distances of its own in plain arrays. */
export const miniSearchEngine: EngineOption = {
  key: 'minisearch',
  label: 'MiniSearch 7',
  nodeFlags: ['--max-old-space-size=12288'],
  leftOut: async () => {
    try {
      await import('minisearch')
      return null
    } catch {
      return 'MiniSearch is not installed: it comes with the development dependencies (npm ci).'
    }
  },
  open: async (house) => {
    const { default: Library } = await import('minisearch')
    return new MiniSearchEngine(
      new Library<TextDocument>({
        fields,
        tokenize: (text) => foldWords(text),
        processTerm: (word) => (stopWords.has(word) ? null : word),
      }),
      house,
    )
  },
}

type TextDocument = { id: number } & Record<string, string | number>

class MiniSearchEngine implements BenchEngine {
  readonly save = null
  readonly load = null
  private readonly library: MiniSearch<TextDocument>
  private readonly house: EngineHouse
  private readonly columns: Columns
  private readonly numbers = new Map<string, number>()
  private readonly today: number
  private scores = new Float64Array(0)
  private nameRanks = new Uint32Array(0)

  constructor(library: MiniSearch<TextDocument>, house: EngineHouse) {
    this.library = library
    this.house = house
    this.columns = new Columns(house.atlas)
    this.today = Math.floor(house.moment.now.getTime() / 86_400_000)
  }

  put(listing: Parameters<BenchEngine['put']>[0]): void {
    const document = toDocument(listing, this.house.atlas)
    const known = this.numbers.get(document.id)
    if (known !== undefined) this.library.discard(known)
    const id = this.columns.add(document)
    this.numbers.set(document.id, id)
    this.library.add({ id, ...document.texts })
  }

  async seal(): Promise<void> {
    const { names } = this.columns
    this.columns.seal()
    this.scores = new Float64Array(names.length + roomForChanges)
    const byName = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
    this.nameRanks = new Uint32Array(names.length)
    for (const [rank, doc] of byName.entries()) this.nameRanks[doc] = rank
  }

  /** All words, or failing that any; the last one may be a beginning; typing errors as Meilisearch allows them. */
  find(asked: Question): BenchAnswer & { facets: unknown } {
    const question = wholeQuestion(asked)
    const isBrowsing = question.q.trim() === ''
    const candidates = isBrowsing ? this.columns.candidates(question) : this.matching(question.q)
    const { docs, counts } = this.columns.sift(candidates, question, this.today)
    const ordered = this.order(docs, question, isBrowsing)
    return {
      total: docs.length,
      hits: ordered.slice(question.offset).map((doc) => ({ id: this.columns.ids[doc] ?? '' })),
      facets: this.columns.facets(counts),
    }
  }

  suggest(text: string, limit: number): unknown {
    const found = this.library.search(text, {
      fields: ['name', 'category', 'need'],
      boost,
      prefix: true,
      fuzzy: (word) => (word.length >= 5 ? 1 : false),
      combineWith: 'AND',
    })
    return found.slice(0, limit).map(({ id }) => this.columns.names[Number(id)])
  }

  words(): number {
    return this.library.termCount
  }

  async close(): Promise<void> {}

  /** The documents that match the words, with their scores put where `keyOf` looks. */
  private matching(q: string): number[] {
    const found = this.library.search(q, { ...words, combineWith: 'AND' })
    const results = found.length > 0 ? found : this.library.search(q, { ...words, combineWith: 'OR' })
    return results.map(({ id, score }: { id: unknown; score: number }) => {
      const doc = Number(id)
      this.scores[doc] = score
      return doc
    })
  }

  /** The first so many: worth and nearness are blended in, and the best are read again for the exact name. */
  private order(docs: number[], question: Question, isBrowsing: boolean): number[] {
    const { names } = this.columns
    const wanted = question.offset + question.limit
    const key = (doc: number) => this.keyOf(doc, question, isBrowsing)
    if (isBrowsing) return firstOf(docs, wanted, key, this.nameRanks)
    const best = firstOf(docs, Math.max(wanted, rereadCount), key, this.nameRanks)
    const typed = foldWords(question.q).join(' ')
    const isExact = (doc: number) => foldWords(names[doc] ?? '').join(' ') === typed
    const top = best.slice(0, rereadCount)
    const reread = [...top.filter(isExact), ...top.filter((doc) => !isExact(doc)), ...best.slice(rereadCount)]
    return reread.slice(0, wanted)
  }

  private keyOf(doc: number, { sort, point }: Question, isBrowsing: boolean): number {
    if (sort === 'name') return 0
    const km = point ? this.columns.nearestKm(doc, point) : Infinity
    if (sort === 'distance' && point) return -km
    const isOverdue = (this.columns.dueDay[doc] ?? 0) <= this.today
    const full = this.columns.accepting[doc] === 'paused' ? 0.55 : 1
    const score = isBrowsing ? 1 : (this.scores[doc] ?? 0)
    return score * full * (isOverdue ? 0.8 : 1) * (km < Infinity ? 1 + 1 / (3 + km) : 1)
  }
}
