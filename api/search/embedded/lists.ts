import { type Column, type Flat, words, type Stored } from './column.ts'

/** For each document a list of whole numbers, all in one flat column; documents are added in order and never change. */
export class Lists<T extends Flat = Uint32Array<ArrayBuffer>> implements Stored {
  readonly starts = words()
  readonly values: Column<T>

  constructor(values: Column<T>) {
    this.values = values
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

  columns(): Record<string, Column> {
    return { starts: this.starts, values: this.values }
  }
}
