import type { Unit } from './units.ts'

/** Which part of the query a word of the index meets, by one look into flat memory; good until the next `set`. */
export class UnitOfWord {
  private numbers = new Uint8Array(0)
  private held: number[] = []

  /** Notes the words of the units; `words` is how many the vocabulary has. A made-up word counts where nothing else meets. */
  set(units: readonly Unit[], words: number): void {
    for (const word of this.held) this.numbers[word] = 0
    this.held = []
    if (words > this.numbers.length) this.numbers = new Uint8Array(Math.ceil(words * 1.1))
    for (const [i, { any, together }] of units.entries()) {
      for (const { word, onlyAdds } of any) if (!onlyAdds) this.note(word, i)
      for (const { words: lists } of together)
        for (const forms of lists) for (const { word } of forms) this.note(word, i)
    }
  }

  /** The place of the unit, or -1. */
  of(word: number): number {
    return (this.numbers[word] ?? 0) - 1
  }

  private note(word: number, unit: number): void {
    if (this.numbers[word] !== 0) return
    this.numbers[word] = unit + 1
    this.held.push(word)
  }
}
