import { Numbers } from './numbers.ts'
import { type Page, buildPage } from './page.ts'
import { type Visit, walk } from './walk.ts'

/** Starts the words that the index makes up for itself, such as `\u0001need:debt`: no one can type them. */
export const madeUp = '\u0001'
const longestWord = 32

/**
 * Every word of the index, by number, with how many live documents have it. The sorted page serves the walk for typos and
 * prefixes; words newer than it wait on a small page of their own, sorted again when it is next read.
 */
export class Vocabulary {
  readonly words: string[] = []
  /** How many live documents have each word. */
  readonly documents = new Numbers(1024)
  private readonly ids = new Map<string, number>()
  private sorted: Page = buildPage([], [])
  private recent: Page = buildPage([], [])
  private recentIds: number[] = []
  private isRecentStale = false

  /** The number of a word, or -1. */
  find(word: string): number {
    return this.ids.get(word) ?? -1
  }

  /** The number of a word, new if need be. */
  intern(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.words.length
    this.words.push(word)
    this.ids.set(word, id)
    this.documents.push(0)
    if (!word.startsWith(madeUp) && word.length <= longestWord) {
      this.recentIds.push(id)
      this.isRecentStale = true
    }
    return id
  }

  /** How many live documents have the word. */
  countOf(id: number): number {
    return this.documents.data[id] ?? 0
  }

  /** How many live documents have a word as it is spelt. */
  documentsWith(word: string): number {
    return this.countOf(this.find(word))
  }

  /** Calls `visit` for each word within `edits` of what was typed, and for each that begins with it when `prefixes` is true. */
  walk(typed: string, edits: number, prefixes: boolean, visit: Visit): void {
    if (this.isRecentStale) this.sortRecent()
    walk(this.sorted, typed, edits, prefixes, visit)
    if (this.recentIds.length > 0) walk(this.recent, typed, edits, prefixes, visit)
  }

  /** Sorts everything into one page. */
  freeze(): void {
    const typeable = this.words.flatMap((word, id) => (isTypeable(word) ? [id] : []))
    this.sorted = buildPage(this.words, typeable)
    this.recentIds = []
    this.recent = buildPage([], [])
    this.isRecentStale = false
  }

  private sortRecent(): void {
    this.recent = buildPage(this.words, this.recentIds)
    this.isRecentStale = false
  }
}

const isTypeable = (word: string) => !word.startsWith(madeUp) && word.length <= longestWord
