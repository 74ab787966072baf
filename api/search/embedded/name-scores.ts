import type { NameWords } from './name-words.ts'

/** A word that may be meant, and how well it fits what was typed. */
export interface NameWord {
  word: number
  weight: number
}

const inItsPlace = 1.3

/**
 * Scores names by the words typed so far: a name has every word, better each in its own place, and the more of the name was typed. Its memory is as long
 * as the index and used again; what is found is good until the next `score`.
 */
export class NameScores {
  readonly docs: number[] = []
  private met = new Uint8Array(0)
  private sum = new Float32Array(0)
  private best = new Float32Array(0)
  private lengths = new Uint8Array(0)
  private words = 0

  /** Begins anew for an index of so many documents. */
  begin(documents: number): void {
    for (const doc of this.docs) {
      this.met[doc] = 0
      this.sum[doc] = 0
    }
    this.docs.length = 0
    this.words = 0
    if (documents <= this.met.length) return
    const room = Math.ceil(documents * 1.1) + 64
    this.met = new Uint8Array(room)
    this.sum = new Float32Array(room)
    this.best = new Float32Array(room)
    this.lengths = new Uint8Array(room)
  }

  /** Takes the next word typed: only names that had all before it, and have one of these, are left. `typedAt` is its place from 0. */
  narrow(names: NameWords, choices: Iterable<NameWord>, typedAt: number): void {
    const { met, best, lengths } = this
    const now: number[] = []
    const before = this.words
    for (const { word, weight } of choices) {
      names.each(word, (doc, place, length) => {
        if (met[doc] !== before) return
        const value = weight * (place === typedAt ? inItsPlace : 1)
        const known = best[doc] ?? 0
        if (known === 0) now.push(doc)
        if (value > known) best[doc] = value
        lengths[doc] = length
      })
    }
    this.words++
    this.keep(now)
  }

  /** How well a name fits; 0 when it has not every word. */
  of(doc: number): number {
    if ((this.met[doc] ?? 0) < this.words) return 0
    const length = this.lengths[doc] ?? 1
    return (this.sum[doc] ?? 0) / Math.max(this.words, Math.sqrt(length * this.words))
  }

  private keep(now: readonly number[]): void {
    if (this.words === 1) for (const doc of now) this.docs.push(doc)
    for (const doc of now) {
      this.met[doc] = this.words
      this.sum[doc] = (this.sum[doc] ?? 0) + (this.best[doc] ?? 0)
      this.best[doc] = 0
    }
  }
}
