import type { Expansion } from './expand.ts'
import { docOf, fullImpact, impactOf, type Postings, type Stretch } from './postings.ts'

/** Documents with a number each, in memory as long as the index. */
interface Held {
  docs: Uint32Array
  worth: Float32Array
  count: number
}

/** Which documents are still in question: those that have met so many parts; 0 for all. */
interface Still {
  met: Uint8Array
  after: number
}

/** Finds the documents that have every word of a list, each in one of its forms; worth as much as the weakest of them. */
export class HavingAll {
  /** Those that have every word so far, and those of them that have the next one too. */
  private held = emptyHeld(0)
  private next = emptyHeld(0)

  /** Makes room for so many documents. */
  fit(documents: number): void {
    this.held = emptyHeld(documents)
    this.next = emptyHeld(documents)
  }

  /** Calls `visit` for each of them, with what it is worth. */
  each(
    words: readonly Expansion[][],
    weight: number,
    postings: Postings,
    still: Still,
    visit: (doc: number, worth: number) => void,
  ): void {
    for (const [i, forms] of words.entries()) {
      for (const form of forms)
        for (const stretch of postings.stretches(form.word))
          this.keepHaving((form.weight * weight) / fullImpact, i === 0, stretch, still)
      this.turn()
    }
    const { docs, worth, count } = this.held
    for (let k = 0; k < count; k++) {
      const doc = docs[k] ?? 0
      const value = worth[doc] ?? 0
      worth[doc] = 0
      visit(doc, value)
    }
    this.held.count = 0
  }

  /** Lets go of those that missed the word. */
  private turn(): void {
    const { held } = this
    for (let k = 0; k < held.count; k++) held.worth[held.docs[k] ?? 0] = 0
    held.count = 0
    this.held = this.next
    this.next = held
  }

  private keepHaving(
    scale: number,
    isFirst: boolean,
    { data, from, to }: Stretch,
    { met, after }: Still,
  ): void {
    const { held, next } = this
    for (let i = from; i < to; i++) {
      const posting = data[i] ?? 0
      const doc = docOf(posting)
      const before = isFirst ? 1 : (held.worth[doc] ?? 0)
      if (before === 0 || (after > 0 && met[doc] !== after)) continue
      const value = Math.min(before, impactOf(posting) * scale)
      const known = next.worth[doc] ?? 0
      if (known === 0) next.docs[next.count++] = doc
      if (value > known) next.worth[doc] = value
    }
  }
}

const emptyHeld = (room: number): Held => ({
  docs: new Uint32Array(room),
  worth: new Float32Array(room),
  count: 0,
})
