import { bytes, type Column, type Stored, words } from './column.ts'
import { fields } from './document.ts'
import type { WordsOfDocument } from './impacts.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Numbers below are marks: a field begins, or the words that stand nowhere by themselves ("daycare" of "day-care"). */
const marks = 16
const joinedMark = marks - 1

/**
 * The words of each document in order, as numbers, with a mark where a field begins: what phrases, nearness of words and "found because" are read from,
 * and what is counted back when a document goes. A number takes as many bytes as it needs, seven bits in each; words that come up early are common
 * ones, so most take one or two.
 */
export class WordTrail implements Stored {
  private readonly starts = words()
  private readonly trail = bytes()

  constructor() {
    this.starts.push(0)
  }

  /** Adds the words of the next document. */
  add({ byField, joined }: WordsOfDocument, vocabulary: Vocabulary): void {
    for (const { field, words } of byField) {
      if (words.length === 0) continue
      this.write(fields.indexOf(field))
      for (const word of words) this.write(vocabulary.intern(word) + marks)
    }
    if (joined.length > 0) this.write(joinedMark)
    for (const word of joined) this.write(vocabulary.intern(word) + marks)
    this.starts.push(this.trail.length)
  }

  /**
   * Walks through the words of a document in order: `visit` gets each word's number, the number of its field in `fields`, and its place in the field
   * from 0.
   */
  read(doc: number, visit: (word: number, field: number, position: number) => void): void {
    this.walk(doc, (word, field, position) => {
      if (field !== joinedMark) visit(word, field, position)
      return true
    })
  }

  /** Each word of a document once. */
  wordsOf(doc: number): Set<number> {
    const found = new Set<number>()
    this.walk(doc, (word) => found.add(word) === found)
    return found
  }

  /** The words of a document's name. */
  name(doc: number): number[] {
    const found: number[] = []
    this.walk(doc, (word, field) => {
      if (field === 0) found.push(word)
      return field === 0
    })
    return found
  }

  /** Writes every word under its new number; commoner words have lower ones, which take less room. */
  async renumber(numbers: Uint32Array, breathe: () => Promise<void>): Promise<void> {
    const before = this.trail.data
    const starts = this.starts.data
    this.trail.take(new Uint8Array(before.length))
    this.trail.length = 0
    for (let doc = 0; doc + 1 < this.starts.length; doc++) {
      const [from, to] = [starts[doc] ?? 0, starts[doc + 1] ?? 0]
      starts[doc] = this.trail.length
      eachNumber(before, from, to, (value) => {
        this.write(value < marks ? value : (numbers[value - marks] ?? 0) + marks)
        return true
      })
      if (doc % 256 === 0) await breathe()
    }
    starts[this.starts.length - 1] = this.trail.length
    this.trail.trim()
  }

  columns(): Record<string, Column> {
    return { starts: this.starts, trail: this.trail }
  }

  /** Until `visit` gives false. */
  private walk(doc: number, visit: (word: number, field: number, position: number) => boolean): void {
    let field = 0
    let position = 0
    eachNumber(this.trail.data, this.starts.data[doc] ?? 0, this.starts.data[doc + 1] ?? 0, (value) => {
      if (value >= marks) return visit(value - marks, field, position++)
      field = value
      position = 0
      return true
    })
  }

  private write(value: number): void {
    let rest = value
    for (; rest >= 0x80; rest >>>= 7) this.trail.push((rest & 0x7f) | 0x80)
    this.trail.push(rest)
  }
}

/** Reads numbers of seven bits to a byte, until `visit` gives false. */
function eachNumber(data: Uint8Array, from: number, to: number, visit: (value: number) => boolean): void {
  for (let at = from; at < to;) {
    let value = 0
    let shift = 0
    let byte = 0x80
    while (byte >= 0x80) {
      byte = data[at++] ?? 0
      value |= (byte & 0x7f) << shift
      shift += 7
    }
    if (!visit(value)) return
  }
}
