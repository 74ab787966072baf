import { type Field, fields } from './document.ts'
import { Numbers } from './numbers.ts'
import type { WordsOfDocument } from './impacts.ts'
import type { Vocabulary } from './vocabulary.ts'

const fieldMark = 0x80000000
const mostDescriptionWords = 160

/**
 * The words of each document in order, as numbers, with a mark where a field begins: what phrases, nearness of words and
 * "found because" are read from. Of a long description the first 160 words are kept.
 */
export class WordTrail {
  private readonly starts = new Numbers(1024)
  private readonly trail = new Numbers(4096)

  constructor() {
    this.starts.push(0)
  }

  /** Adds the words of the next document. */
  add({ byField }: WordsOfDocument, vocabulary: Vocabulary): void {
    for (const { field, words } of byField) {
      if (words.length === 0) continue
      this.trail.push((fieldMark | fields.indexOf(field)) >>> 0)
      const kept = field === 'description' ? Math.min(words.length, mostDescriptionWords) : words.length
      for (let i = 0; i < kept; i++) this.trail.push(vocabulary.intern(words[i] ?? ''))
    }
    this.starts.push(this.trail.length)
  }

  /** Walks through a document: `visit` gets each word's number, its field, and its place in the field from 0. */
  read(doc: number, visit: (word: number, field: Field, position: number) => void): void {
    const to = this.starts.data[doc + 1] ?? 0
    let field: Field = 'name'
    let position = 0
    for (let i = this.starts.data[doc] ?? 0; i < to; i++) {
      const value = this.trail.data[i] ?? 0
      if (value >= fieldMark) {
        field = fields[value - fieldMark] ?? 'description'
        position = 0
      } else visit(value, field, position++)
    }
  }

  /** The words of a document's name. */
  name(doc: number): number[] {
    const words: number[] = []
    const from = this.starts.data[doc] ?? 0
    const to = this.starts.data[doc + 1] ?? 0
    if ((this.trail.data[from] ?? 0) !== fieldMark) return words
    for (let i = from + 1; i < to; i++) {
      const value = this.trail.data[i] ?? 0
      if (value >= fieldMark) break
      words.push(value)
    }
    return words
  }
}
