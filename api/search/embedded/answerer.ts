import { needsMeant } from '../phrases/needs-meant.ts'
import { placeParts, takeApart } from '../phrases/take-apart.ts'
import type { Found, Hit, Question } from '../port.ts'
import { enoughMeetAll } from './candidates.ts'
import { countFacets } from './count-facets.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import { Expander } from './expander.ts'
import { explain } from './explain.ts'
import { FacetWriter } from './facet-writer.ts'
import { toHit } from './hit.ts'
import { Matcher, type Matches } from './matcher.ts'
import type { IndexMoment } from './moment.ts'
import { nearestFirst } from './nearest-first.ts'
import { bestOf } from './best-of.ts'
import { type Ordering, type Ranked, selectBest } from './order.ts'
import { PlacedMatches } from './placed-matches.ts'
import { type Plan, planOf } from './plan.ts'
import { relaxations } from './relaxations.ts'
import { reread, rereadCount } from './reread.ts'
import { Siever } from './siever.ts'
import type { Sifted } from './sift.ts'
import type { TypedQuery } from './typed-query.ts'
import { UnitOfWord } from './unit-of-word.ts'
import { lookUp, type Unit } from './units.ts'

/** What was worked out for a question. Matches and documents are good until the next question. */
interface Answer {
  query: TypedQuery
  units: Unit[]
  matches: Matches | null
  plan: Plan
  sifted: Sifted
}

/** What was found, with its facets as JSON. */
export type WrittenFound = Omit<Found, 'facets'> & { facetsJson: string }

/** Answers questions: takes the words apart, matches, filters and counts in one pass, and orders what is left. */
export class Answerer {
  private readonly index: EmbeddedIndex
  private readonly matcher = new Matcher()
  private readonly unitOf = new UnitOfWord()
  private readonly siever: Siever
  private facetWriter: FacetWriter | null = null

  constructor(index: EmbeddedIndex) {
    this.index = index
    this.siever = new Siever(index)
  }

  find(question: Question, moment: IndexMoment): Found {
    const { shelf, atlas } = this.index
    return this.answerWith(question, moment, (sifted) => ({
      facets: countFacets(sifted, shelf.tags, atlas),
    }))
  }

  /** The same with the facets as JSON. */
  findWritten(question: Question, moment: IndexMoment): WrittenFound {
    this.facetWriter ??= new FacetWriter(this.index.shelf.tags, this.index.atlas)
    const writer = this.facetWriter
    return this.answerWith(question, moment, (sifted) => ({ facetsJson: writer.write(sifted) }))
  }

  private answerWith<Facets>(
    question: Question,
    moment: IndexMoment,
    facetsOf: (sifted: Sifted) => Facets,
  ): Facets & Omit<Found, 'facets' | 'facetsJson'> {
    const { atlas, vocabulary } = this.index
    const expander = new Expander(vocabulary)
    const answer = this.answer(question, moment, expander)
    const total = answer.sifted.count
    this.unitOf.set(answer.units, vocabulary.count)
    const page = this.rank(question, answer).slice(question.offset, question.offset + question.limit)
    const hits = page.map(({ doc }) => this.hit(question, answer, doc))
    const facets = facetsOf(answer.sifted)
    const count = (other: Question) => this.answer(other, moment, expander).sifted.count
    const changes = relaxations(question, answer.query, total, atlas, count)
    const meant = needsMeant(answer.query)
    return { total, hits, ...facets, relaxations: changes, needsMeant: meant, degraded: false }
  }

  /** The public places of all matches. */
  placed(question: Question, moment: IndexMoment): PlacedMatches {
    const { shelf, vocabulary } = this.index
    const { docs, count } = this.answer(question, moment, new Expander(vocabulary)).sifted
    return new PlacedMatches(shelf, docs, count)
  }

  /** Matches, filters and counts. */
  private answer(question: Question, moment: IndexMoment, expander: Expander): Answer {
    const { shelf, atlas, vocabulary, book } = this.index
    const standingOn = (today: number) => this.index.standingOn(today)
    const plans = (other: Question) => planOf(other, { shelf, atlas, standingOn, ...moment })
    const { words, parts } = takeApart(question.q, book, (word) => vocabulary.documentsWith(word))
    const query = { words, parts: [...parts, ...placeParts(question.placeWords)] }
    const units = lookUp(query.parts, expander, shelf.live)
    const plan = plans(question)
    const matches = question.q.trim() === '' ? null : this.match(units, plan)
    const sifted = this.siever.sieve({ question, plan, plans, units, matches })
    return { query, units, matches, plan, sifted }
  }

  /** Those with all the words where there are enough, which is quick; else everything with any. */
  private match(units: readonly Unit[], plan: Plan): Matches {
    const { shelf, postings } = this.index
    const all = this.matcher.matchAll(units, postings, shelf.count)
    if (enoughMeetAll(shelf, plan, units, all)) return all
    return this.matcher.matchAny(units, postings, shelf.count)
  }

  private rank(question: Question, { sifted, matches, units, query, plan }: Answer): Ranked[] {
    const { shelf, geo, trail, vocabulary } = this.index
    const age = query.parts.find((part) => part.age !== undefined)?.age ?? null
    const ordering: Ordering = { shelf, question, plan, matches, isLoose: sifted.isLoose ?? false, age }
    const wanted = question.offset + question.limit
    const isNearestFirst = !matches && question.sort === 'distance'
    const nearest = isNearestFirst ? nearestFirst(shelf, geo, plan, wanted) : null
    if (nearest) return selectBest(ordering, nearest, nearest.length, wanted)
    if (!matches || question.sort !== 'relevance') return bestOf(ordering, sifted, wanted)
    const best = selectBest(ordering, sifted.docs, sifted.count, Math.max(wanted, rereadCount))
    const top = best.slice(0, rereadCount)
    reread(top, units, query.words, { trail, vocabulary, unitOf: this.unitOf })
    // Sorting is stable, so equals keep the order by name that they came in.
    return [...top.sort((a, b) => b.key - a.key), ...best.slice(rereadCount)]
  }

  private hit(question: Question, { units, plan, matches }: Answer, doc: number): Hit {
    const { shelf, atlas, trail, vocabulary, postings } = this.index
    const parts = { shelf, trail, vocabulary, postings, labelOf: atlas.label.bind(atlas) }
    const why = matches ? explain(parts, units, this.unitOf, doc) : []
    return toHit(shelf, atlas.areas, question, plan, doc, why)
  }
}
