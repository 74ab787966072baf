import { noSlips } from '../words/no-slips.ts'
import { stopWords } from '../words/stop-words.ts'
import type { Reading } from './find-longest.ts'
import { isLikelySlip } from './is-likely-slip.ts'
import { NearKeys } from './near-keys.ts'
import { phraseKey } from './phrase-key.ts'
import { withinOneEdit } from './within-one-edit.ts'

const longestWithTypos = 14
const shortestWithTypos = 4
const shortestAlone = 5
const shortestBegun = 2
const none: readonly number[] = []
/** A word of so many listings is no typing error. */
const wellKnown = 3
/** The words of phrases, numbered by their keys, and what somebody may have meant who typed something like them. */
export class PhraseVocabulary {
  private readonly keys = new Map<string, number>()
  /** Keys of phrases that are not firm. */
  private readonly looseKeys = new Set<number>()
  private readonly keyOfWord = new Map<string, number>()
  /** How phrases spell the word of each key, as first added first. */
  private readonly spellings: string[][] = []
  /** Every word of phrases in alphabetical order, once it was asked for. */
  private sorted: string[] | null = null
  private readonly nearKeys = new NearKeys()

  /** Takes a word of a phrase in; gives its key's number. Who types a word of a phrase that is not firm means it. */
  add(word: string, isFirm: boolean): number {
    const number = this.keyOf(word)
    if (!isFirm) this.looseKeys.add(number)
    return number
  }

  /** The number of a word's key; -1 for one that is in no phrase. */
  numberOf(word: string): number {
    return this.keys.get(phraseKey(word)) ?? -1
  }

  /** What a typed word may stand for. One that several listings have is not taken for a typing error. */
  read(word: string, documentsWith: (word: string) => number): Reading {
    const key = phraseKey(word)
    const asTyped = this.keys.get(key) ?? -1
    const isStopWord = stopWords.has(word)
    const own = asTyped === -1 ? none : [asTyped]
    if (isStopWord || this.isSure(word, asTyped, documentsWith))
      return { keys: own, asTyped, alone: -1, isStopWord }
    const near = this.nearKeys.near(key)
    if (near.length === 0) return { keys: own, asTyped, alone: -1, isStopWord }
    const keys = near.map((other) => this.keys.get(other) ?? -1).filter((other) => other !== asTyped)
    return { keys: [...own, ...keys], asTyped, alone: this.meantAlone(word, keys), isStopWord }
  }

  /** What the word was meant to be: one that it begins, else one that is an error away, else how the phrase spells it. */
  spellingOf(key: number, word: string): string | null {
    const all = this.spellings[key]
    if (!all) return null
    const best =
      all.find((other) => other.startsWith(word)) ?? all.find((other) => withinOneEdit(word, other))
    return best ?? all[0] ?? null
  }

  /** Keys of the words that somebody may be about to write. */
  begunBy(word: string): number[] {
    if (word.length < shortestBegun) return []
    this.sorted ??= [...this.keyOfWord.keys()].sort()
    const begun = new Set<number>()
    const from = firstFrom(this.sorted, word)
    for (const other of this.sorted.slice(from)) {
      if (!other.startsWith(word)) break
      begun.add(this.keyOfWord.get(other) ?? -1)
    }
    return [...begun]
  }

  private keyOf(word: string): number {
    const seen = this.keyOfWord.get(word)
    if (seen !== undefined) return seen
    const key = phraseKey(word)
    let number = this.keys.get(key)
    if (number === undefined) {
      number = this.spellings.push([]) - 1
      this.keys.set(key, number)
      if (!stopWords.has(key)) this.nearKeys.add(key)
    }
    this.keyOfWord.set(word, number)
    this.sorted = null
    this.spellings[number]?.push(word)
    return number
  }

  /** Whether a word is what was meant: phrases have it, several listings have it, or its length makes errors unlikely or untold. */
  private isSure(word: string, key: number, documentsWith: (word: string) => number): boolean {
    if (this.looseKeys.has(key) || word.length < shortestWithTypos || word.length > longestWithTypos)
      return true
    return documentsWith(word) >= wellKnown
  }

  /** The likeliest key for a mistyped word by itself, without the words around it to tell what was meant. */
  private meantAlone(word: string, keys: readonly number[]): number {
    if (word.length < shortestAlone || noSlips.has(word)) return -1
    return keys.find((key) => this.spellings[key]?.some((other) => isLikelySlip(word, other))) ?? -1
  }
}

/** Where in a sorted list the first word stands that is not before `word`. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
