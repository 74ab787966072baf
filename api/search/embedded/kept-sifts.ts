import type { Question } from '../port.ts'
import type { Sifted } from './sift.ts'

const mostKept = 200
/** Four bytes each. */
const mostDocs = 4_000_000

/**
 * Keeps what plain filters leave of large, unchanging sets of documents: going over them is what costs, and the same filters are asked for again and
 * again. Nothing that says what somebody typed, where they are or when they want to go is in it, and nothing outlives a change of the index or the day.
 */
export class KeptSifts {
  private readonly kept = new Map<string, Sifted>()
  private keptFor = ''
  private docs = 0

  /** What the filters of a question leave of a set of documents: kept, or as `work` gives it. */
  get(set: string, question: Question, madeFor: string, work: () => Sifted): Sifted {
    if (madeFor !== this.keptFor) this.clear(madeFor)
    const key = keyOf(set, question)
    const known = this.kept.get(key)
    if (known) return known
    const { docs, count, ...counts } = work()
    const sifted: Sifted = { ...counts, docs: docs.slice(0, count), count, best: new Map() }
    if (this.kept.size >= mostKept || this.docs + count > mostDocs) this.clear(madeFor)
    this.kept.set(key, sifted)
    this.docs += count
    return sifted
  }

  private clear(madeFor: string): void {
    this.kept.clear()
    this.keptFor = madeFor
    this.docs = 0
  }
}

function keyOf(set: string, question: Question): string {
  const { category, need, audience, language, access, day, mode, referral } = question
  const { cost, accepting, age, area, only } = question
  const lists = [category, need, audience, language, access, day, mode, referral]
  return JSON.stringify([set, lists, cost, accepting, age, area, only])
}
