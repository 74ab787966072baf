import { type Ordering, type Ranked, selectBest } from './order.ts'
import type { Sifted } from './sift.ts'

/** A few pages: more are worked out each time. */
const keptFirst = 200

/** The best `wanted`, in order. Where what was found is kept, so are its first pages, unless where the person is has a say. */
export function bestOf(ordering: Ordering, { docs, count, best }: Sifted, wanted: number): Ranked[] {
  const { question, plan } = ordering
  if (!best || plan.spot || wanted > keptFirst) return selectBest(ordering, docs, count, wanted)
  const known = best.get(question.sort) ?? selectBest(ordering, docs, count, keptFirst)
  best.set(question.sort, known)
  return known.slice(0, wanted)
}
