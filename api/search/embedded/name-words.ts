import { type Column, type Stored } from './column.ts'
import { docOf, impactOf, Postings } from './postings.ts'

const mostPlace = 15
const mostLength = 63

/** The words of names alone, each with where it stands: what suggestions are made from while somebody types. */
export class NameWords implements Stored {
  private readonly postings = new Postings()

  /** Adds the name of a document, as numbers of words. */
  add(doc: number, words: readonly number[]): void {
    const seen = new Set<number>()
    for (const [i, word] of words.entries()) {
      if (seen.has(word)) continue
      seen.add(word)
      const place = Math.min(i, mostPlace)
      this.postings.add(word, doc, (place << 6) | Math.min(words.length, mostLength))
    }
  }

  /** Calls `visit` for every name that has the word. */
  each(word: number, visit: (doc: number, place: number, length: number) => void): void {
    for (const { data, from, to } of this.postings.stretches(word)) {
      for (let i = from; i < to; i++) {
        const posting = data[i] ?? 0
        const impact = impactOf(posting)
        visit(docOf(posting), impact >>> 6, impact & mostLength)
      }
    }
  }

  freeze(words: number, breathe: () => Promise<void>): Promise<void> {
    return this.postings.freeze(words, breathe)
  }

  renumber(numbers: Uint32Array): void {
    this.postings.renumber(numbers)
  }

  columns(): Record<string, Column> {
    return this.postings.columns()
  }
}
