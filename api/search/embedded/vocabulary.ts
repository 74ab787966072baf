import { type Column, prefixed, type Stored, words as numbers } from './column.ts'
import { Page } from './page.ts'
import { type Reach, type Visit, walk } from './walk.ts'

/** Starts the words that the index makes up for itself, such as `\u0001need:debt`: no one can type them. */
export const madeUp = '\u0001'
/** Longer words are cut: nobody types them whole. */
export const longestWord = 32

/**
 * Every word of the index, by number, with how many live documents have it. They lie on a sorted page, which serves single words, beginnings and
 * typing errors; words newer than it wait on a small page of their own, sorted again when it is next read.
 */
export class Vocabulary implements Stored {
  /** How many live documents have each word. */
  readonly documents = numbers()
  private sorted = new Page()
  /** The place of each word on the sorted page. */
  private readonly places = numbers()
  private recent = new Page()
  private recentWords = new Map<string, number>()
  private recentTexts: string[] = []
  private isRecentStale = false

  get count(): number {
    return this.documents.length
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    const cut = word.length > longestWord && !word.startsWith(madeUp) ? word.slice(0, longestWord) : word
    return this.recentWords.get(cut) ?? this.sorted.find(cut)
  }

  /** The word with this number; empty when there is none. */
  wordAt(id: number): string {
    const place = this.places.data[id]
    if (id < this.places.length && place !== undefined) return this.sorted.wordAt(place)
    return this.recentTexts[id - this.places.length] ?? ''
  }

  /** How many letters a word has. */
  lengthOf(id: number): number {
    const place = this.places.data[id]
    if (id < this.places.length && place !== undefined) return this.sorted.lengthAt(place)
    return this.wordAt(id).length
  }

  /** The number of a word, new if need be. */
  intern(word: string): number {
    const known = this.find(word)
    if (known !== -1) return known
    const id = this.count
    const cut = word.startsWith(madeUp) ? word : word.slice(0, longestWord)
    this.recentWords.set(cut, id)
    this.recentTexts.push(cut)
    this.documents.push(0)
    this.isRecentStale = true
    return id
  }

  /** How many live documents have the word. */
  countOf(id: number): number {
    return id < 0 ? 0 : (this.documents.data[id] ?? 0)
  }

  /** How many live documents have a word as it is spelt. */
  documentsWith(word: string): number {
    return this.countOf(this.find(word))
  }

  /** Calls `visit` for each word within reach of what was typed. */
  walk(typed: string, reach: Reach, visit: Visit): void {
    if (this.isRecentStale) this.sortRecent()
    for (const page of [this.sorted, this.recent]) walk(page, typed, reach, visit)
  }

  /**
   * Gives every word a new number, the commonest the lowest, and returns the new one by the old. Only while all words are new: null where some have been
   * frozen under their numbers.
   */
  renumber(): Uint32Array | null {
    if (this.sorted.count > 0) return null
    const counts = this.documents.data.slice(0, this.count)
    const order = Uint32Array.from(counts.keys()).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    const numbers = new Uint32Array(this.count)
    const texts = this.recentTexts
    this.recentTexts = []
    this.recentWords.clear()
    for (const [number, old] of order.entries()) {
      numbers[old] = number
      this.documents.data[number] = counts[old] ?? 0
      this.recentTexts.push(texts[old] ?? '')
      this.recentWords.set(texts[old] ?? '', number)
    }
    this.isRecentStale = true
    return numbers
  }

  /** Merges the newcomers into the sorted page. */
  async freeze(breathe: () => Promise<void>): Promise<void> {
    if (this.isRecentStale) this.sortRecent()
    const merged = new Page()
    let next = 0
    for (let place = 0; place < this.sorted.count; place++) {
      const word = this.sorted.wordAt(place)
      for (; next < this.recent.count && this.recent.wordAt(next) < word; next++)
        merged.add(this.recent.ids.data[next] ?? 0, this.recent.wordAt(next))
      merged.add(this.sorted.ids.data[place] ?? 0, word)
      if (place % 1024 === 0) await breathe()
    }
    for (; next < this.recent.count; next++)
      merged.add(this.recent.ids.data[next] ?? 0, this.recent.wordAt(next))
    merged.finish()
    this.sorted = merged
    this.recent = new Page()
    this.recentWords = new Map()
    this.recentTexts = []
    this.isRecentStale = false
    this.placeAll()
  }

  columns(): Record<string, Column> {
    return { documents: this.documents, ...prefixed('sorted', this.sorted.columns()) }
  }

  restored(): void {
    this.sorted.restored()
    this.placeAll()
  }

  private placeAll(): void {
    const places = this.places.refill(this.sorted.count)
    for (let place = 0; place < this.sorted.count; place++) places[this.sorted.ids.data[place] ?? 0] = place
  }

  private sortRecent(): void {
    const first = this.places.length
    const order = this.recentTexts.map((word, i) => ({ word, id: first + i }))
    order.sort((a, b) => (a.word < b.word ? -1 : 1))
    this.recent = new Page()
    for (const { word, id } of order) this.recent.add(id, word)
    this.recent.finish()
    this.isRecentStale = false
  }
}
