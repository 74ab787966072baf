import type { Shelf } from './shelf.ts'

/** Which documents have which tag, and which reach out: worked out of the shelf at each `freeze`; what came later is looked through one by one. */
export class TagLists {
  private starts = new Uint32Array(1)
  private docs = new Uint32Array(0)
  private reaching = new Uint32Array(0)
  private frozen = 0

  /** `reachesOut` are the bits of `Shelf.reach` to list documents by. */
  freeze(shelf: Shelf, reachesOut: number): void {
    const tags = shelf.tagsOf.values
    const counts = new Uint32Array(shelf.tags.slugs.length + 1)
    for (let t = 0; t < tags.length; t++)
      counts[(tags.data[t] ?? 0) + 1] = (counts[(tags.data[t] ?? 0) + 1] ?? 0) + 1
    for (let tag = 1; tag < counts.length; tag++) counts[tag] = (counts[tag] ?? 0) + (counts[tag - 1] ?? 0)
    this.starts = counts.slice()
    this.docs = new Uint32Array(tags.length)
    const reaching: number[] = []
    for (let doc = 0; doc < shelf.count; doc++) {
      if (((shelf.reach.data[doc] ?? 0) & reachesOut) !== 0) reaching.push(doc)
      for (let t = shelf.tagsOf.from(doc); t < shelf.tagsOf.to(doc); t++) {
        const tag = tags.data[t] ?? 0
        this.docs[counts[tag] ?? 0] = doc
        counts[tag] = (counts[tag] ?? 0) + 1
      }
    }
    this.reaching = Uint32Array.from(reaching)
    this.frozen = shelf.count
  }

  /** About how many documents have one of the tags. */
  size(tags: readonly number[]): number {
    return tags.reduce((sum, tag) => sum + this.to(tag) - this.from(tag), 0)
  }

  /** Every document with one of the tags, and every newer one, which must be looked at; some more than once. */
  each(shelf: Shelf, tags: readonly number[], visit: (doc: number) => void): void {
    for (const tag of tags) {
      const to = this.to(tag)
      for (let i = this.from(tag); i < to; i++) visit(this.docs[i] ?? 0)
    }
    for (let doc = this.frozen; doc < shelf.count; doc++) visit(doc)
  }

  /** Every document that may reach people who are not near it, and every newer one. */
  eachReaching(shelf: Shelf, visit: (doc: number) => void): void {
    for (let i = 0; i < this.reaching.length; i++) visit(this.reaching[i] ?? 0)
    for (let doc = this.frozen; doc < shelf.count; doc++) visit(doc)
  }

  private from(tag: number): number {
    return tag + 1 < this.starts.length ? (this.starts[tag] ?? 0) : 0
  }

  private to(tag: number): number {
    return tag + 1 < this.starts.length ? (this.starts[tag + 1] ?? 0) : 0
  }
}
