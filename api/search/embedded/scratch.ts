/** Documents being collected: `has` holds until others are. */
export interface Collected {
  take(doc: number): void
  count(): number
  has(doc: number): boolean
}

/** Memory that every question uses again, as long as the index: an answer is good until the next question. */
export class Scratch {
  candidates = new Uint32Array(0)
  found = new Uint32Array(0)
  private marks = new Uint32Array(0)
  private mark = 0

  /** Makes room for so many documents. */
  fit(documents: number): void {
    if (documents <= this.found.length) return
    const room = Math.ceil(documents * 1.1) + 64
    this.candidates = new Uint32Array(room)
    this.found = new Uint32Array(room)
    this.marks = new Uint32Array(room)
    this.mark = 0
  }

  /** Collects documents in `candidates`, each once. */
  collect(): Collected {
    if (++this.mark === 0xffffffff) {
      this.marks.fill(0)
      this.mark = 1
    }
    const { candidates, marks, mark } = this
    let count = 0
    return {
      take(doc) {
        if (marks[doc] === mark) return
        marks[doc] = mark
        candidates[count++] = doc
      },
      count: () => count,
      has: (doc) => marks[doc] === mark,
    }
  }
}
