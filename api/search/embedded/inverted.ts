import type { Lists } from './lists.ts'
import type { Flat } from './column.ts'

/** Lists turned round: which documents have a value. Worked out at each `freeze`; documents that came later are in every answer, to be looked at. */
export class Inverted {
  private starts = new Uint32Array(1)
  private docs = new Uint32Array(0)
  private frozen = 0
  private count = 0

  /** Turns the lists of so many documents round; values are below `values`. */
  freeze(lists: Lists<Flat>, documents: number, values: number): void {
    const found = lists.values
    const next = new Uint32Array(values + 1)
    for (let i = 0; i < found.length; i++) {
      const value = (found.data[i] ?? 0) + 1
      next[value] = (next[value] ?? 0) + 1
    }
    for (let value = 1; value <= values; value++) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0)
    this.starts = next.slice()
    this.docs = new Uint32Array(found.length)
    for (let doc = 0; doc < documents; doc++) {
      const to = lists.to(doc)
      for (let i = lists.from(doc); i < to; i++) {
        const value = found.data[i] ?? 0
        const at = next[value] ?? 0
        this.docs[at] = doc
        next[value] = at + 1
      }
    }
    this.frozen = documents
    this.grow(documents)
  }

  /** Tells that there are so many documents by now. */
  grow(documents: number): void {
    this.count = documents
  }

  /** How many documents had one of the values at the last `freeze`, at most. */
  size(values: readonly number[]): number {
    return values.reduce((sum, value) => sum + this.to(value) - this.from(value), 0)
  }

  /** Calls `visit` for every document with one of the values, and for every newer one; for some more than once. */
  each(values: Iterable<number>, visit: (doc: number) => void): void {
    for (const value of values) {
      const to = this.to(value)
      for (let i = this.from(value); i < to; i++) visit(this.docs[i] ?? 0)
    }
    for (let doc = this.frozen; doc < this.count; doc++) visit(doc)
  }

  private from(value: number): number {
    return value + 1 < this.starts.length ? (this.starts[value] ?? 0) : 0
  }

  private to(value: number): number {
    return value + 1 < this.starts.length ? (this.starts[value + 1] ?? 0) : 0
  }
}
