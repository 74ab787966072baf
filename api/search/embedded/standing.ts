import type { Shelf } from './shelf.ts'

const worthWhenFull = [1, 0.92, 0.55]
const worthWhenOverdue = 0.8

/** Worth by standing. 0 is not shown at all; then taking people, waiting list and paused, each checked in time and overdue. */
export const worths: readonly number[] = [
  0,
  ...worthWhenFull.flatMap((worth) => [worth, worth * worthWhenOverdue]),
]

/**
 * How documents stand on a day, by number in `worths`: not shown (dead, or stale), or how far they rank down for taking nobody or for not having been
 * checked. Worked out once for each change of the index and each day.
 */
export class Standing {
  private standing = new Uint8Array(0)
  private madeFor = ''

  /** By document. */
  on(today: number, version: number, shelf: Shelf): Uint8Array {
    const key = `${today}:${version}`
    if (key === this.madeFor) return this.standing
    this.madeFor = key
    if (this.standing.length < shelf.count) this.standing = new Uint8Array(Math.ceil(shelf.count * 1.1) + 64)
    for (let doc = 0; doc < shelf.count; doc++) this.standing[doc] = standingOf(shelf, doc, today)
    return this.standing
  }
}

function standingOf(shelf: Shelf, doc: number, today: number): number {
  if (!shelf.isAlive(doc) || shelf.isStale(doc, today)) return 0
  return 1 + shelf.cards.paused(doc) * 2 + (shelf.cards.due(doc) <= today ? 1 : 0)
}
