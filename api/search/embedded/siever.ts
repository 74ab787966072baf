import type { Question } from '../port.ts'
import { aroundPlace, matching, openOnes, rarestOf, withTags } from './candidates.ts'
import { type Crowd, Crowds, crowds } from './crowds.ts'
import type { TagGroup } from './document.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import { KeptSifts, type Wanted } from './kept-sifts.ts'
import type { Matches } from './matcher.ts'
import type { Near, Plan } from './plan.ts'
import { Scratch } from './scratch.ts'
import { type Candidates, type Sifted, sift } from './sift.ts'
import { joinSifted } from './join-sifted.ts'
import type { Tags } from './tags.ts'
import type { Unit } from './units.ts'
import { without } from './without-filter.ts'

/** Makes the plan of a question at the moment that is asked about. */
export type Planner = (question: Question) => Plan

/** A filter that less than a quarter of a crowd meet is met by few. */
const fewShare = 4
/** So few are sooner asked one by one whether they are near. */
const fewMatches = 2000

interface Asked {
  question: Question
  plan: Plan
  plans: Planner
  units: readonly Unit[]
  /** Null when nothing was typed. */
  matches: Matches | null
}

/**
 * Finds what meets a question, trying as few documents as will do: those that match the words; or those that are open; or those near a place and,
 * apart, those that serve everywhere, for whom it makes no difference where the person is.
 */
export class Siever {
  private readonly index: EmbeddedIndex
  private readonly scratch = new Scratch()
  private readonly kept = new KeptSifts()
  private readonly crowds = new Crowds()

  constructor(index: EmbeddedIndex) {
    this.index = index
  }

  /** What meets a question; good until the next call. */
  sieve({ question, plan, plans, units, matches }: Asked): Sifted {
    const { shelf } = this.index
    const { scratch } = this
    scratch.fit(shelf.count)
    this.crowds.grow(shelf)
    if (matches) {
      const near = plan.near && matches.count > fewMatches ? this.knowNear(plan.near) : plan.near
      return this.sift({ ...plan, near }, matching(shelf, plan, units, matches, scratch))
    }
    if (plan.isOpen) return this.sift({ ...plan, isOpen: null }, openOnes(plan.isOpen, scratch))
    const placeless = { ...question, withinKm: undefined }
    if (!plan.near) return joinSifted(this.ofCrowd('all', placeless, plans), scratch.found)
    const everywhere = this.ofCrowd('everywhere', placeless, plans)
    return joinSifted([this.local(plan, plan.near), ...everywhere], scratch.found)
  }

  /** What is near or serves the place, apart from those that serve everywhere: nobody is in both, so that counts add up. */
  private local(plan: Plan, near: Near): Sifted {
    const around = aroundPlace(this.index.shelf, this.index, near, this.scratch)
    const candidates = { docs: this.scratch.candidates, count: around.count() }
    const others = only(candidates, (doc) => !this.crowds.isIn(crowds.everywhere, doc))
    return this.sift({ ...plan, near: null }, others)
  }

  /** Finds everybody near a place once, so that asking of thousands of documents is a look at a mark. */
  private knowNear(near: Near): Near {
    const around = aroundPlace(this.index.shelf, this.index, near, this.scratch)
    return { ...near, has: (doc) => this.crowds.isIn(crowds.everywhere, doc) || around.has(doc) }
  }

  /** Of a large crowd, in parts that have nobody in common: those for any age are the same whoever asks, so an age is asked of the others alone. */
  private ofCrowd(crowd: 'all' | 'everywhere', question: Question, plans: Planner): Sifted[] {
    if (question.age === undefined) return [this.meeting(crowds[crowd], question, plans, 'docs')]
    const ageless = { ...question, age: undefined }
    return [
      this.meeting(crowds[`${crowd}ForAnyAge`], ageless, plans, 'docs'),
      this.meeting(crowds[`${crowd}ForSomeAges`], question, plans, 'docs'),
    ]
  }

  /**
   * Those of a crowd who meet a question, with all counts; kept from before, or found among those with a value of the filter that the fewest meet. They
   * tell everything but how many would have another value of that filter: that is a question without it.
   */
  private meeting(crowd: Crowd, question: Question, plans: Planner, wanted: Wanted): Sifted {
    const plan = plans(question)
    const madeFor = `${this.index.version}:${plan.today}`
    return this.kept.get(crowd.name, question, madeFor, wanted, () => {
      const { docsOf } = this.index
      const members = this.crowds.members(crowd)
      const rarest = rarestOf(plan, docsOf)
      // Going over everybody in order is quicker than over many here and there, and tells everything at once.
      if (!rarest || docsOf.size(rarest.tags) * fewShare > members.count) return this.sift(plan, members)
      // Asked first: what follows lies in memory that asking uses too.
      const other = rarest.group && this.meeting(crowd, without(question, rarest.group), plans, 'counts')
      const tried = withTags(rarest.tags, docsOf, this.scratch)
      const found = this.sift(
        plan,
        only(tried, (doc) => this.crowds.isIn(crowd, doc)),
      )
      return rarest.group && other ? withCountsOf(rarest.group, found, other, this.index.shelf.tags) : found
    })
  }

  private sift(plan: Plan, candidates: Candidates): Sifted {
    return sift(this.index.shelf, plan, candidates, this.scratch.found)
  }
}

/** Those of the candidates that a test lets through, in their own memory. */
function only({ docs, count }: Candidates, isWanted: (doc: number) => boolean): Candidates {
  if (!docs) return { docs, count }
  let kept = 0
  for (let i = 0; i < count; i++) {
    const doc = docs[i] ?? 0
    if (isWanted(doc)) docs[kept++] = doc
  }
  return { docs, count: kept }
}

/** The same find, with the counts of one filter's values from another. */
function withCountsOf(group: TagGroup, found: Sifted, other: Sifted, tags: Tags): Sifted {
  const counts = found.counts.map((count, tag) =>
    tags.groupOf(tag) === group ? (other.counts[tag] ?? 0) : count,
  )
  return { ...found, counts }
}
