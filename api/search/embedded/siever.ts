import type { Question } from '../port.ts'
import { aroundPlace, matching, openOnes, withRarestTags } from './candidates.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import { KeptSifts } from './kept-sifts.ts'
import type { Matches } from './matcher.ts'
import { hasFilters, type Near, type Plan } from './plan.ts'
import { Reaching, servesEverywhere } from './reaching.ts'
import { Scratch } from './scratch.ts'
import { fixedPlaces } from './fixed-tags.ts'
import { type Candidates, type Sifted, sift } from './sift.ts'
import type { Unit } from './units.ts'
import { withoutFilters } from './without-filters.ts'

/** Makes the plan of a question at the moment that is asked about. */
export type Planner = (question: Question) => Plan
type Crowd = 'all' | 'everywhere'

interface Asked {
  question: Question
  plan: Plan
  plans: Planner
  units: readonly Unit[]
  /** Null when nothing was typed. */
  matches: Matches | null
}

/**
 * Finds what meets a question, trying as few documents as will do: those that match the words; or those that may be open; or those near a place and,
 * apart, those that serve everywhere, for whom it makes no difference where the person is.
 */
export class Siever {
  private readonly index: EmbeddedIndex
  private readonly scratch = new Scratch()
  private readonly kept = new KeptSifts()
  private readonly reaching = new Reaching()

  constructor(index: EmbeddedIndex) {
    this.index = index
  }

  /** What meets a question; good until the next call. */
  sieve({ question, plan, plans, units, matches }: Asked): Sifted {
    const { shelf } = this.index
    const { scratch } = this
    scratch.fit(shelf.count)
    if (matches) return this.sift(plan, matching(shelf, plan, units, matches, scratch))
    if (plan.isOpen) return this.sift({ ...plan, isOpen: null }, openOnes(plan.isOpen, scratch))
    const placeless = { ...question, withinKm: undefined }
    if (!plan.near) return this.ofCrowd('all', placeless, plans)
    const everywhere = this.ofCrowd('everywhere', placeless, plans)
    return joined(this.local(plan, plan.near), everywhere)
  }

  /** What is near or serves the place, apart from those that serve everywhere: nobody is in both, so that counts add up. */
  private local(plan: Plan, near: Near): Sifted {
    const { shelf } = this.index
    const around = aroundPlace(shelf, this.index, near, this.scratch)
    return this.sift(
      plan,
      only(around, (doc) => !servesEverywhere(shelf.cards.reach(doc))),
    )
  }

  /**
   * Of a large crowd: who meets every filter, with the counts of each filter's values among those who meet all the others. Each of these is one plain
   * question, small or kept from before.
   */
  private ofCrowd(crowd: Crowd, question: Question, plans: Planner): Sifted {
    const found = this.meeting(crowd, question, plans)
    const others = withoutFilters(question).map(({ group, question: other }) => ({
      group,
      sifted: this.meeting(crowd, other, plans),
    }))
    if (others.length === 0) return found
    const counts = found.counts.slice()
    const fixedCounts = found.fixedCounts.slice()
    const { tags } = this.index.shelf
    for (const { group, sifted } of others) {
      for (let tag = 0; tag < counts.length; tag++)
        if (tags.groupOf(tag) === group) counts[tag] = sifted.counts[tag] ?? 0
      for (const place of fixedPlaces(group)) fixedCounts[place] = sifted.fixedCounts[place] ?? 0
    }
    return { ...found, counts, fixedCounts }
  }

  private meeting(crowd: Crowd, question: Question, plans: Planner): Sifted {
    const plan = plans(question)
    const madeFor = `${this.index.version}:${plan.today}`
    return this.kept.get(crowd, question, madeFor, () => this.sift(plan, this.members(crowd, plan), true))
  }

  /** Those of a crowd worth trying. */
  private members(crowd: Crowd, plan: Plan): Candidates {
    const { shelf, docsOf } = this.index
    const rarest = hasFilters(plan) ? withRarestTags(plan, docsOf, this.scratch) : null
    if (crowd === 'all') return rarest ?? { docs: null, count: shelf.count }
    const everywhere = this.reaching.everywhere(shelf)
    if (!rarest || rarest.count > everywhere.length) return { docs: everywhere, count: everywhere.length }
    return only(rarest, (doc) => servesEverywhere(shelf.cards.reach(doc)))
  }

  private sift(plan: Plan, candidates: Candidates, isPlain = false): Sifted {
    return sift(this.index.shelf, plan, candidates, { docs: this.scratch.found, isPlain })
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

/** Adds what was kept to what was just found, in the memory of the latter. */
function joined(found: Sifted, kept: Sifted): Sifted {
  found.docs.set(kept.docs.subarray(0, kept.count), found.count)
  const add = (counts: Uint32Array, other: Uint32Array) => counts.map((count, i) => count + (other[i] ?? 0))
  return {
    docs: found.docs,
    count: found.count + kept.count,
    counts: add(found.counts, kept.counts),
    fixedCounts: add(found.fixedCounts, kept.fixedCounts),
  }
}
