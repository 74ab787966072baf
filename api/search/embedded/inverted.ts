import type { Column } from './column.ts'

/** Lists turned round: which documents have a value. Worked out at each `freeze`; documents that came later are in every answer, to be looked at. */
export class Inverted {
  private starts = new Uint32Array(1)
  private docs = new Uint32Array(0)
  private frozen = 0
  private count = 0

  /** Turns the lists of so many documents round. Values are below `values`; the first `skip` of each list are something else. */
  freeze(
    { starts, values: found }: { starts: Column<Uint32Array<ArrayBuffer>>; values: Column },
    { skip = 0, documents, values }: { skip?: number; documents: number; values: number },
  ): void {
    const next = new Uint32Array(values + 1)
    const each = (visit: (value: number, doc: number) => void) => {
      for (let doc = 0; doc < documents; doc++) {
        const to = starts.data[doc + 1] ?? 0
        for (let i = (starts.data[doc] ?? 0) + skip; i < to; i++) visit(found.data[i] ?? 0, doc)
      }
    }
    each((value) => {
      next[value + 1] = (next[value + 1] ?? 0) + 1
    })
    for (let value = 1; value <= values; value++) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0)
    this.starts = next.slice()
    this.docs = new Uint32Array(next[values] ?? 0)
    each((value, doc) => {
      const at = next[value] ?? 0
      this.docs[at] = doc
      next[value] = at + 1
    })
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

  /** Calls `visit` for every document with one of the values, for some more than once, and for every newer one, which may or may not have one. */
  each(values: Iterable<number>, visit: (doc: number, isNewer: boolean) => void): void {
    for (const value of values) {
      const to = this.to(value)
      for (let i = this.from(value); i < to; i++) visit(this.docs[i] ?? 0, false)
    }
    for (let doc = this.frozen; doc < this.count; doc++) visit(doc, true)
  }

  private from(value: number): number {
    return value + 1 < this.starts.length ? (this.starts[value] ?? 0) : 0
  }

  private to(value: number): number {
    return value + 1 < this.starts.length ? (this.starts[value + 1] ?? 0) : 0
  }
}
