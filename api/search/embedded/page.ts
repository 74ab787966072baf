import { bytes, type Column, shorts, type Stored, words as numbers } from './column.ts'

/** Words that the index makes up begin with a letter before this one. */
const firstLetter = '\u0002'

/** How many first letters `next` can jump by. */
export const longestJump = 3

/**
 * Sorted words laid flat: the letters of the word at place `i` are `letters[starts[i]…starts[i + 1]]`, its number is `ids[i]`. What the walk for typing
 * errors, beginnings and single words go through.
 */
export class Page implements Stored {
  readonly ids = numbers()
  readonly letters = shorts()
  readonly starts = numbers()
  /** How many first letters each word has in common with the word before it. */
  readonly shared = bytes()
  /** For one, two and three first letters: after each word, the next that does not share so many with it. */
  next: Uint32Array[] = []
  /** The first place of a word that somebody could have typed: those the index makes up come before. */
  firstTyped = 0

  constructor() {
    this.starts.push(0)
  }

  get count(): number {
    return this.ids.length
  }

  /** The word at a place. */
  wordAt(place: number): string {
    return String.fromCharCode(
      ...this.letters.data.subarray(this.starts.data[place], this.starts.data[place + 1]),
    )
  }

  /** Puts a word at the end; it comes after all that are there. */
  add(id: number, word: string): void {
    const from = this.starts.data[this.count - 1] ?? 0
    let shared = 0
    const most = this.count === 0 ? 0 : Math.min(this.letters.length - from, word.length)
    while (shared < most && this.letters.data[from + shared] === word.charCodeAt(shared)) shared++
    this.shared.push(shared)
    for (let i = 0; i < word.length; i++) this.letters.push(word.charCodeAt(i))
    this.ids.push(id)
    this.starts.push(this.letters.length)
  }

  /** Call once all words are there. */
  finish(): void {
    for (const column of [this.ids, this.letters, this.starts, this.shared]) column.trim()
    this.firstTyped = this.placeOf(firstLetter)
    this.next = []
    for (let letters = 1; letters <= longestJump; letters++) this.next.push(this.jumps(letters))
  }

  lengthAt(place: number): number {
    return (this.starts.data[place + 1] ?? 0) - (this.starts.data[place] ?? 0)
  }

  /** Whether the word at a place begins so. */
  beginsAt(place: number, start: string): boolean {
    const from = this.starts.data[place] ?? 0
    if (this.lengthAt(place) < start.length) return false
    for (let i = 0; i < start.length; i++)
      if (this.letters.data[from + i] !== start.charCodeAt(i)) return false
    return true
  }

  /** The first place whose word does not come before `word`. */
  placeOf(word: string): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.compare(middle, word) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The first place of words that begin so, and the place after the last. */
  beginning(start: string): [number, number] {
    const last = start.charCodeAt(start.length - 1)
    return [this.placeOf(start), this.placeOf(start.slice(0, -1) + String.fromCharCode(last + 1))]
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    const place = this.placeOf(word)
    return place < this.count && this.compare(place, word) === 0 ? (this.ids.data[place] ?? -1) : -1
  }

  columns(): Record<string, Column> {
    return { ids: this.ids, letters: this.letters, starts: this.starts, shared: this.shared }
  }

  restored(): void {
    this.finish()
  }

  private compare(place: number, word: string): number {
    const from = this.starts.data[place] ?? 0
    const length = (this.starts.data[place + 1] ?? 0) - from
    const most = Math.min(length, word.length)
    for (let i = 0; i < most; i++) {
      const order = (this.letters.data[from + i] ?? 0) - word.charCodeAt(i)
      if (order !== 0) return order
    }
    return length - word.length
  }

  private jumps(letters: number): Uint32Array {
    const next = new Uint32Array(this.count)
    let following = this.count
    for (let i = this.count - 1; i >= 0; i--) {
      next[i] = following
      if ((this.shared.data[i] ?? 0) < letters) following = i
    }
    return next
  }
}
