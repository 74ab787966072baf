import { bytes, type Column, type Stored, words } from './column.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Texts by number, packed as UTF-8 in one column: a name costs its letters and four bytes. */
export class Texts implements Stored {
  private readonly starts = words()
  private readonly letters = bytes()

  constructor() {
    this.starts.push(0)
  }

  get length(): number {
    return this.starts.length - 1
  }

  /** Adds a text and returns its number. */
  add(text: string): number {
    this.letters.reserve(text.length * 3)
    const { written } = encoder.encodeInto(text, this.letters.data.subarray(this.letters.length))
    this.letters.length += written
    this.starts.push(this.letters.length)
    return this.length - 1
  }

  /** The text with this number; empty when there is none. */
  at(i: number): string {
    const from = this.starts.data[i] ?? 0
    const to = i < this.length ? (this.starts.data[i + 1] ?? 0) : from
    return decoder.decode(this.letters.data.subarray(from, to))
  }

  columns(): Record<string, Column> {
    return { starts: this.starts, letters: this.letters }
  }
}
