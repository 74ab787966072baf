import type { Question } from '../port.ts'
import type { Sifted } from './sift.ts'

const mostKept = 400
/** Of all kept together, four bytes each. */
const mostDocs = 3_000_000

/** Whether the documents are wanted, or the counts alone. */
export type Wanted = 'docs' | 'counts'

/**
 * Keeps what plain filters leave of large, unchanging sets of documents: going over them is what costs, and the same filters are asked for again and
 * again. Nothing that says what somebody typed, where they are or when they want to go is in it, and nothing outlives a change of the index or the day.
 */
export class KeptSifts {
  private readonly kept = new Map<string, { sifted: Sifted; has: Wanted }>()
  private keptFor = ''
  private docs = 0

  /** What the filters of a question leave of a set of documents: kept, or as `work` gives it. Only the counts hold when only they are wanted. */
  get(set: string, question: Question, madeFor: string, wanted: Wanted, work: () => Sifted): Sifted {
    if (madeFor !== this.keptFor) this.clear(madeFor)
    const key = keyOf(set, question)
    const known = this.kept.get(key)
    if (known && (known.has === 'docs' || wanted === 'counts')) return known.sifted
    const { docs, count, ...counts } = work()
    const held = wanted === 'docs' ? docs.slice(0, count) : docs.slice(0, 0)
    const sifted: Sifted = { ...counts, docs: held, count, best: new Map() }
    this.kept.delete(key)
    this.kept.set(key, { sifted, has: wanted })
    this.docs += held.length
    this.makeRoom()
    return sifted
  }

  /** The oldest go first. */
  private makeRoom(): void {
    for (const [key, { sifted }] of this.kept) {
      if (this.kept.size <= mostKept && this.docs <= mostDocs) return
      this.kept.delete(key)
      this.docs -= sifted.docs.length
    }
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
