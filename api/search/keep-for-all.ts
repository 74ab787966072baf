import type { Clock } from '../clock.ts'
import type { Stamp } from '../listings/follow-changes.ts'
import type { Question } from './port.ts'

/** Answers that are the same for everybody, kept for a little while. */
export interface KeptForAll<T> {
  /** What is kept under a key, or else what `make` gives. A key of null is somebody's own question: nothing is kept. */
  of(key: string | null, stamp: Stamp, make: () => Promise<T>): Promise<T>
}

interface Kept<T> {
  value: T
  madeAt: number
}

/** An index may be so far behind the database: what it said sooner after a change is not kept. */
const inStepAfterMs = 2000
const longestKeptMs = 10_000

/** Keeps answers as long as nothing at all changes in the database, and for ten seconds at most; the oldest make room when they are more than `most`. */
export function keepForAll<T>(options: {
  clock: Clock
  sizeOf(value: T): number
  most: number
}): KeptForAll<T> {
  const { clock, sizeOf, most } = options
  const byKey = new Map<string, Kept<T>>()
  let seen: { stamp: Stamp | null; since: number } = { stamp: null, since: 0 }

  function keep(key: string, kept: Kept<T>): void {
    byKey.delete(key)
    byKey.set(key, kept)
    let size = 0
    for (const { value } of byKey.values()) size += sizeOf(value)
    for (const [oldest, { value }] of byKey) {
      if (size <= most) break
      size -= sizeOf(value)
      byKey.delete(oldest)
    }
  }

  return {
    async of(key, stamp, make) {
      const now = clock.now().getTime()
      if (seen.stamp !== stamp) {
        seen = { stamp, since: now }
        byKey.clear()
      }
      const kept = key === null ? undefined : byKey.get(key)
      if (kept && Math.abs(now - kept.madeAt) < longestKeptMs) return kept.value
      const isInStep = now - seen.since >= inStepAfterMs
      const value = await make()
      if (key !== null && isInStep && seen.stamp === stamp) keep(key, { value, madeAt: now })
      return value
    },
  }
}

/** A key for a question that is not about a person; null when it has words, a place, an age or a time in it: those are somebody's. */
export function sharedKey(question: Question): string | null {
  const { q, point, age, openAt } = question
  const isPersonal = q.trim() !== '' || point !== null || age !== undefined || openAt !== null
  return isPersonal ? null : JSON.stringify(question)
}
