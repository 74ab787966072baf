import type { Question } from '../port.ts'
import { aroundPlace, matching, maybeOpen, withRarestTags } from './candidates.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import { KeptSifts } from './kept-sifts.ts'
import type { Matches } from './matcher.ts'
import type { Plan } from './plan.ts'
import { Reaching, servesEverywhere } from './reaching.ts'
import { Scratch } from './scratch.ts'
import { type Candidates, type Sifted, sift } from './sift.ts'
import type { Unit } from './units.ts'

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

  /** What meets a plan; good until the next call. `matches` is null when nothing was typed. */
  sieve(question: Question, plan: Plan, units: readonly Unit[], matches: Matches | null): Sifted {
    const { shelf } = this.index
    const { scratch } = this
    scratch.fit(shelf.count)
    this.reaching.grow(shelf)
    if (matches) return this.sift(plan, matching(shelf, plan, units, matches, scratch))
    if (plan.isOpen) return this.sift(plan, maybeOpen(plan, scratch))
    if (plan.near) return this.aroundPlace(question, plan, plan.near)
    return this.keep(
      'all',
      question,
      plan,
      () => withRarestTags(plan, this.index.docsOf, scratch) ?? this.all(),
    )
  }

  /** The two parts have no document in common, so what they count adds up. */
  private aroundPlace(question: Question, plan: Plan, near: NonNullable<Plan['near']>): Sifted {
    const { shelf, geo, docsOf } = this.index
    const { scratch, reaching } = this
    const everywhere = this.keep('everywhere', question, { ...plan, near: null }, () => {
      const rare = withRarestTags(plan, docsOf, scratch)
      if (!rare || rare.count > reaching.everywhere.length) return listed(reaching.everywhere, scratch)
      return only(rare, (doc) => servesEverywhere(shelf.reach.data[doc] ?? 0))
    })
    const around = aroundPlace(shelf, geo, reaching, near, scratch)
    const local = this.sift(
      plan,
      only(around, (doc) => !servesEverywhere(shelf.reach.data[doc] ?? 0)),
    )
    return joined(local, everywhere)
  }

  private keep(set: string, question: Question, plan: Plan, candidates: () => Candidates): Sifted {
    const madeFor = `${this.index.version}:${plan.today}`
    return this.kept.get(set, question, madeFor, () => this.sift(plan, candidates()))
  }

  private sift(plan: Plan, candidates: Candidates): Sifted {
    return sift(this.index.shelf, plan, candidates, this.scratch.found)
  }

  private all(): Candidates {
    return { docs: null, count: this.index.shelf.count }
  }
}

function listed(docs: readonly number[], { candidates }: Scratch): Candidates {
  candidates.set(docs)
  return { docs: candidates, count: docs.length }
}

/** Those of the candidates that a test lets through, in their own memory. */
function only({ docs, count }: Candidates, isWanted: (doc: number) => boolean): Candidates {
  let kept = 0
  for (let i = 0; docs && i < count; i++) {
    const doc = docs[i] ?? 0
    if (isWanted(doc)) docs[kept++] = doc
  }
  return { docs, count: kept }
}

/** Adds what was kept to what was just found, in the memory of the latter. */
function joined(found: Sifted, kept: Sifted): Sifted {
  found.docs.set(kept.docs, found.count)
  const add = (counts: Uint32Array, other: Uint32Array) => counts.map((count, i) => count + (other[i] ?? 0))
  return {
    docs: found.docs,
    count: found.count + kept.count,
    counts: add(found.counts, kept.counts),
    fixedCounts: add(found.fixedCounts, kept.fixedCounts),
  }
}
