/** Whole numbers one after another, in flat memory that grows; read `data` up to `length`. */
export class Numbers {
  data: Uint32Array
  length = 0

  constructor(capacity = 16) {
    this.data = new Uint32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.data.length) this.grow(this.length + 1)
    this.data[this.length++] = value
  }

  /** Makes room for `capacity` numbers, at least doubling. */
  grow(capacity: number): void {
    if (capacity <= this.data.length) return
    const larger = new Uint32Array(Math.max(capacity, this.data.length * 2))
    larger.set(this.data)
    this.data = larger
  }
}

/** For each document a list of whole numbers, all in one flat array; documents are added in order and never change. */
export class Lists {
  readonly starts = new Numbers(1024)
  readonly values = new Numbers(4096)

  constructor() {
    this.starts.push(0)
  }

  /** Adds the list of the next document. */
  add(values: Iterable<number>): void {
    for (const value of values) this.values.push(value)
    this.starts.push(this.values.length)
  }

  from(doc: number): number {
    return this.starts.data[doc] ?? 0
  }

  to(doc: number): number {
    return this.starts.data[doc + 1] ?? 0
  }
}
