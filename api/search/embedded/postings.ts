import { type Column, type Stored, words } from './column.ts'

const impactBits = 10
/** The strongest impact there is. */
export const fullImpact = (1 << impactBits) - 1

/** The document of a posting. */
export const docOf = (posting: number) => posting >>> impactBits
/** How much the word says about the document, 1 to `fullImpact`. */
export const impactOf = (posting: number) => posting & fullImpact

/** A stretch of postings, by document ascending. */
export interface Stretch {
  data: Uint32Array
  from: number
  to: number
}

/** A `recent` of no posting. */
const none = 0xffffffff

/**
 * Which documents have which word, and how strongly: `document << 10 | impact`, one after another in a single array, word by word. What was
 * added since the last `freeze` waits in a chain for each word; documents only ever get higher numbers, so both are in order.
 */
export class Postings implements Stored {
  private readonly flat = words()
  private readonly starts = words()
  /** By word: its latest recent posting, or `none`. */
  private latest = new Uint32Array(1024).fill(none)
  private readonly recent = words()
  private readonly recentWord = words()
  /** By recent posting: the one before it of the same word, or `none`. */
  private readonly before = words()

  /** How many wait to be laid flat. */
  get waiting(): number {
    return this.recent.length
  }

  add(word: number, doc: number, impact: number): void {
    if (word >= this.latest.length) this.makeRoom(word)
    this.before.push(this.latest[word] ?? none)
    this.latest[word] = this.recent.length
    this.recentWord.push(word)
    this.recent.push(((doc << impactBits) | Math.max(1, Math.min(fullImpact, impact))) >>> 0)
  }

  /** The frozen postings of a word; ends where it begins when there are none. */
  from(word: number): number {
    return word + 1 < this.starts.length ? (this.starts.data[word] ?? 0) : 0
  }

  to(word: number): number {
    return word + 1 < this.starts.length ? (this.starts.data[word + 1] ?? 0) : 0
  }

  /** The postings of a word: the frozen ones, then the recent ones. */
  stretches(word: number): Stretch[] {
    const found: Stretch[] = []
    const [from, to] = [this.from(word), this.to(word)]
    if (to > from) found.push({ data: this.flat.data, from, to })
    const chain: number[] = []
    for (let i = this.latest[word] ?? none; i !== none; i = this.before.data[i] ?? none)
      chain.push(this.recent.data[i] ?? 0)
    if (chain.length > 0) found.push({ data: Uint32Array.from(chain.reverse()), from: 0, to: chain.length })
    return found
  }

  /** Lays everything flat again for so many words. `breathe` lets others have their turn. */
  async freeze(wordCount: number, breathe: () => Promise<void>): Promise<void> {
    const starts = new Uint32Array(wordCount + 1)
    const next = this.countsOf(wordCount)
    let total = 0
    for (let word = 0; word < wordCount; word++) {
      starts[word] = total
      total += (next[word] ?? 0) + this.to(word) - this.from(word)
    }
    starts[wordCount] = total
    const flat = new Uint32Array(total)
    for (let word = 0; word < wordCount; word++) {
      const at = starts[word] ?? 0
      flat.set(this.flat.data.subarray(this.from(word), this.to(word)), at)
      next[word] = at + this.to(word) - this.from(word)
      if (word % 4096 === 0) await breathe()
    }
    for (let i = 0; i < this.recent.length; i++) {
      const word = this.recentWord.data[i] ?? 0
      const at = next[word] ?? 0
      flat[at] = this.recent.data[i] ?? 0
      next[word] = at + 1
    }
    this.flat.take(flat)
    this.starts.take(starts)
    this.forgetRecent()
  }

  /** Puts the lists in the order of their words' new numbers. Nothing may be waiting. */
  renumber(numbers: Uint32Array): void {
    const wordCount = this.starts.length - 1
    const lengths = new Uint32Array(wordCount + 1)
    for (let word = 0; word < wordCount; word++)
      lengths[(numbers[word] ?? 0) + 1] = this.to(word) - this.from(word)
    for (let word = 1; word <= wordCount; word++)
      lengths[word] = (lengths[word] ?? 0) + (lengths[word - 1] ?? 0)
    const flat = new Uint32Array(this.flat.length)
    for (let word = 0; word < wordCount; word++)
      flat.set(this.flat.data.subarray(this.from(word), this.to(word)), lengths[numbers[word] ?? 0])
    this.flat.take(flat)
    this.starts.take(lengths)
  }

  columns(): Record<string, Column> {
    return { flat: this.flat, starts: this.starts }
  }

  private countsOf(wordCount: number): Uint32Array {
    const counts = new Uint32Array(wordCount)
    for (let i = 0; i < this.recent.length; i++) {
      const word = this.recentWord.data[i] ?? 0
      counts[word] = (counts[word] ?? 0) + 1
    }
    return counts
  }

  private forgetRecent(): void {
    this.latest.fill(none)
    for (const column of [this.recent, this.recentWord, this.before]) column.length = 0
  }

  private makeRoom(word: number): void {
    const larger = new Uint32Array(Math.max(word + 1, Math.ceil(this.latest.length * 1.5))).fill(none)
    larger.set(this.latest)
    this.latest = larger
  }
}
