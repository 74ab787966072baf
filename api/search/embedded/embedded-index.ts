import type { Calendar } from '../../times/schema.ts'
import type { PhraseBook } from '../phrases/phrase-book.ts'
import { stockPhraseBook } from '../phrases/stock-phrase-book.ts'
import { takeApart } from '../phrases/take-apart.ts'
import type { Found, Hit, Point, Question, Suggested } from '../port.ts'
import type { Atlas } from './atlas.ts'
import { chooseCandidates } from './candidates.ts'
import { countFacets } from './count-facets.ts'
import { type IndexDocument, tagGroups } from './document.ts'
import { explain, wordsWanted } from './explain.ts'
import { Geo } from './geo.ts'
import { toHit } from './hit.ts'
import { meaningWord, wordsOfDocument } from './impacts.ts'
import { Matcher, type Matches } from './matcher.ts'
import { type Ordering, type Ranked, selectBest } from './order.ts'
import { type Plan, planOf } from './plan.ts'
import { Postings } from './postings.ts'
import { relaxations } from './relaxations.ts'
import { reread, rereadCount } from './reread.ts'
import { Shelf } from './shelf.ts'
import { type Sifted, sift } from './sift.ts'
import { suggest } from './suggest.ts'
import type { TypedQuery } from './typed-query.ts'
import { lookUp, type Unit } from './units.ts'
import { Vocabulary } from './vocabulary.ts'
import { WordTrail } from './word-trail.ts'

/** When a question is asked: it decides what is open, overdue and stale. */
export interface IndexMoment {
  now: Date
  calendar: Calendar
}

interface Answer {
  query: TypedQuery
  units: Unit[]
  matches: Matches | null
  plan: Plan
  sifted: Sifted
}

/**
 * The index: documents go in and out, questions are answered, all in memory and at once. It knows no database and no HTTP, so that
 * it can live anywhere. A change is an old document marked dead and a new one at the end.
 */
export class EmbeddedIndex {
  readonly shelf = new Shelf()
  readonly vocabulary = new Vocabulary()
  readonly postings = new Postings()
  readonly trail = new WordTrail()
  readonly geo = new Geo()
  readonly atlas: Atlas
  readonly book: PhraseBook
  private readonly matcher = new Matcher()

  constructor(atlas: Atlas) {
    this.atlas = atlas
    this.book = stockPhraseBook(atlas)
  }

  /** Adds a listing, or replaces what was known of it. */
  put(document: IndexDocument): void {
    this.remove(document.id)
    const words = wordsOfDocument(document)
    const doc = this.shelf.add(document, (slug) => this.atlas.areas.numberOf(slug))
    for (const [text, impact] of words.impacts) {
      const word = this.vocabulary.intern(text)
      this.postings.add(word, doc, impact)
      this.vocabulary.documents.data[word] = this.vocabulary.countOf(word) + 1
    }
    this.trail.add(words, this.vocabulary)
  }

  /** Takes a listing out; from now on nothing finds it. */
  remove(id: string): void {
    const doc = this.shelf.find(id)
    if (doc === -1) return
    const words = new Set<number>()
    this.trail.read(doc, (word) => words.add(word))
    for (let t = this.shelf.tagsOf.from(doc); t < this.shelf.tagsOf.to(doc); t++) {
      const tag = this.shelf.tagsOf.values.data[t] ?? 0
      const group = tagGroups[this.shelf.tags.groups[tag] ?? 0]
      if (group === 'need' || group === 'category')
        words.add(this.vocabulary.find(meaningWord(group, this.shelf.tags.slugs[tag] ?? '')))
    }
    for (const word of words) {
      if (word !== -1) this.vocabulary.documents.data[word] = Math.max(0, this.vocabulary.countOf(word) - 1)
    }
    this.shelf.remove(doc)
  }

  /** Lays everything flat, which makes it small and quick; `breathe` lets others have their turn. */
  async freeze(breathe: () => Promise<void>): Promise<void> {
    await this.postings.freeze(this.vocabulary.words.length, breathe)
    this.vocabulary.freeze()
    await breathe()
    this.geo.freeze(this.shelf)
  }

  /** How many documents that were replaced or removed still take up room. */
  get dead(): number {
    return this.shelf.count - this.shelf.live
  }

  /** One page of what a question finds, with its counts. */
  find(question: Question, moment: IndexMoment): Found {
    const answer = this.answer(question, moment)
    const total = answer.sifted.docs.length
    const page = this.rank(question, answer, moment).slice(question.offset, question.offset + question.limit)
    const wanted = wordsWanted(answer.units)
    const hits = page.map(({ doc }) => this.hit(question, answer, wanted, doc))
    const facets = countFacets(answer.sifted.counts, this.shelf.tags, this.atlas)
    const count = (other: Question) => this.answer(other, moment).sifted.docs.length
    return {
      total,
      hits,
      facets,
      relaxations: relaxations(question, answer.query, total, this.atlas, count),
      degraded: false,
    }
  }

  /** Every match that has a place the public may know, once for each place. */
  points(question: Question, moment: IndexMoment): Point[] {
    const { shelf } = this
    return this.answer(question, moment).sifted.docs.flatMap((doc) => {
      const points: Point[] = []
      for (let i = shelf.pointStarts.data[doc] ?? 0; i < (shelf.pointStarts.data[doc + 1] ?? 0); i++) {
        points.push({
          id: shelf.ids[doc] ?? '',
          lat: shelf.lat[i] ?? 0,
          lng: shelf.lng[i] ?? 0,
          approximate: shelf.approximate[i] ?? false,
        })
      }
      return points
    })
  }

  /** Listings, categories and needs for what has been typed so far, best first. */
  suggest(text: string, limit: number, moment: IndexMoment): Suggested[] {
    return suggest(this, this.matcher, text, limit, moment)
  }

  /** Matches, filters and counts. The matches are good until the next question. */
  answer(question: Question, moment: IndexMoment): Answer {
    const { shelf, atlas } = this
    const plan = planOf(question, { shelf, areas: atlas.areas, ...moment })
    const query = takeApart(question.q, this.book, (word) => this.vocabulary.documentsWith(word))
    const isBrowsing = question.q.trim() === ''
    const units = lookUp(query.parts, this.vocabulary, shelf.live)
    const matches = isBrowsing ? null : this.matcher.match(units, this.postings, shelf.count)
    const candidates = chooseCandidates({ shelf, geo: this.geo, plan, units, matches })
    return { query, units, matches, plan, sifted: sift(shelf, plan, candidates) }
  }

  private rank(
    question: Question,
    { sifted, matches, units, query }: Answer,
    { now }: IndexMoment,
  ): Ranked[] {
    const ordering: Ordering = {
      shelf: this.shelf,
      question,
      matches,
      today: Math.floor(now.getTime() / 86_400_000),
    }
    const wanted = question.offset + question.limit
    if (!matches || question.sort !== 'relevance') return selectBest(ordering, sifted.docs, wanted)
    const best = selectBest(ordering, sifted.docs, Math.max(wanted, rereadCount))
    const top = best.slice(0, rereadCount)
    reread(top, units, query.words, this)
    // Sorting is stable, so equals keep the order by name that they came in.
    return [...top.sort((a, b) => b.key - a.key), ...best.slice(rereadCount)]
  }

  private hit(
    question: Question,
    { units, plan, matches }: Answer,
    wanted: ReadonlySet<number>,
    doc: number,
  ): Hit {
    const why = matches
      ? explain(
          { ...this.parts(), labelOf: (kind, slug) => this.atlas.label(kind, slug) },
          units,
          wanted,
          doc,
        )
      : []
    return toHit(this.shelf, this.atlas.areas, question, plan, doc, why)
  }

  private parts() {
    return { shelf: this.shelf, trail: this.trail, vocabulary: this.vocabulary, postings: this.postings }
  }
}
