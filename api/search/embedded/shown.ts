import type { Shelf } from './shelf.ts'

/** Which documents may be found at all on a day: live ones that are not stale. Worked out once for each change of the index and each day. */
export class Shown {
  private flags = new Uint8Array(0)
  private madeFor = ''

  /** By document: 1 when it may be found. */
  on(today: number, version: number, shelf: Shelf): Uint8Array {
    const key = `${today}:${version}`
    if (key === this.madeFor) return this.flags
    this.madeFor = key
    if (this.flags.length < shelf.count) this.flags = new Uint8Array(Math.ceil(shelf.count * 1.1) + 64)
    for (let doc = 0; doc < shelf.count; doc++)
      this.flags[doc] = shelf.isAlive(doc) && !shelf.isStale(doc, today) ? 1 : 0
    return this.flags
  }
}
