import { foldWords } from '../words/fold-words.ts'
import { noSlips } from '../words/no-slips.ts'
import { stopWords } from '../words/stop-words.ts'
import { findLongest, type Reading } from './find-longest.ts'
import { isLikelySlip } from './is-likely-slip.ts'
import { NearKeys } from './near-keys.ts'
import { phraseChoices } from './phrase-choices.ts'
import { phraseKey } from './phrase-key.ts'
import { phraseWords } from './phrase-words.ts'
import { type Meaning, PhraseTree, withMeanings } from './phrase-tree.ts'
import { withinOneEdit } from './within-one-edit.ts'

export type { Meaning } from './phrase-tree.ts'

/** A phrase found in what somebody wrote: its words are `from` up to `to`, not included. */
export interface FoundPhrase {
  from: number
  to: number
  meanings: readonly Meaning[]
  /** Its words as the phrase spells them, where what was typed is one error away; null where it is as typed. */
  mended: (string | null)[]
}

/** Everyday phrases by what they mean, commas between them. A slash gives a choice of words: `mum/dad keeps falling`. */
export type PhraseTable = Readonly<Record<string, string>>

const longestWithTypos = 14
const shortestWithTypos = 4
const shortestAlone = 5
const none: readonly number[] = []
/** A word of so many listings is no typing error. */
const wellKnown = 3
const shortestJoined = 7

/** Finds everyday phrases inside longer sentences, whatever small words stand between, with small typing errors. */
export class PhraseBook {
  private readonly tree = new PhraseTree()
  private readonly keys = new Map<string, number>()
  /** Keys of phrases that are not firm: who types one of these means it. */
  private readonly looseKeys = new Set<number>()
  private readonly keyOfWord = new Map<string, number>()
  /** How phrases spell the word of each key, as first added first. */
  private readonly spellings: string[][] = []
  private readonly nearKeys = new NearKeys()
  private readonly saying = new Map<string, string[]>()
  private sayingAny = new WeakMap<readonly Meaning[], string[]>()

  /**
   * Adds phrases, commas between them and slashes for choices, that mean all of `meanings`, above all the first; none for sayings that only look like a trouble, whose words
   * are plain words. With `isFirm`, no other word is taken for a phrase of one word by a typing error.
   */
  add(phrases: string, meanings: readonly Meaning[], { isFirm = false } = {}): void {
    for (const phrase of phrases.split(',').flatMap(phraseChoices)) {
      const words = phraseWords(phrase)
      this.addWords(words, meanings, isFirm)
      const [first, second, ...more] = words
      if (first === undefined || more.length > 0) continue
      // "food bank" is written "foodbank" too.
      const joined = first + (second ?? '')
      if (second === undefined) this.say(meanings[0], first)
      else if (joined.length >= shortestJoined && !stopWords.has(joined))
        this.addWords([joined], meanings, true)
    }
  }

  /**
   * Adds what people read for a need or category; its small words count, so that "A home" is not every home. Where phrases say the same without small
   * words, the label means what they mean, too. Labels come last.
   */
  addLabel(meaning: Meaning, label: string): void {
    const alike = this.meaningsOf(label.replaceAll('/', ' ')).flat()
    this.addWords(foldWords(label), withMeanings([meaning], alike), false)
  }

  /** Single words that say a meaning by themselves: "grieving" says that somebody has died. */
  wordsSaying({ kind, slug }: Meaning): readonly string[] {
    return this.saying.get(`${kind}:${slug}`) ?? []
  }

  /** What exactly each choice of this phrase means; nothing for one that is not in the book. */
  meaningsOf(text: string): (readonly Meaning[])[] {
    return phraseChoices(text).map((phrase) => {
      let node = 0
      for (const word of phraseWords(phrase))
        node = this.tree.after(node, this.keys.get(phraseKey(word)) ?? -1)
      return this.tree.meaningsAt(node) ?? []
    })
  }

  /** Whether every choice of this phrase means a need or category already. */
  means(text: string, { kind, slug }: Meaning): boolean {
    return this.meaningsOf(text).every((meanings) =>
      meanings.some((other) => other.kind === kind && other.slug === slug),
    )
  }

  /** Single words that say any of these meanings. The same list of meanings is asked for again and again, so what was answered is kept. */
  wordsSayingAny(meanings: readonly Meaning[]): string[] {
    const known = this.sayingAny.get(meanings)
    if (known) return known
    const words = [...new Set(meanings.flatMap((meaning) => this.wordsSaying(meaning)))]
    this.sayingAny.set(meanings, words)
    return words
  }

  /**
   * The phrases in these folded words: the longest first, none overlapping, in order. `documentsWith` says how many listings have a word; one
   * that several have is not taken for a typing error.
   */
  find(words: readonly string[], documentsWith: (word: string) => number = () => 0): FoundPhrase[] {
    const readings = words.map((word) => this.readingOf(word, documentsWith))
    const found: FoundPhrase[] = []
    for (let from = 0; from < words.length; from++) {
      const best = findLongest(this.tree, readings, from)
      if (!best) continue
      if (best.meanings.length > 0) {
        const mended = best.mendedTo.map((key, i) => this.spellingOf(key, words[from + i] ?? ''))
        found.push({ from, to: best.to, meanings: best.meanings, mended })
      }
      from = best.to - 1
    }
    return found
  }

  private addWords(words: readonly string[], meanings: readonly Meaning[], isFirm: boolean): void {
    const keys = words.map((word) => this.keyOf(word))
    this.tree.add(keys, meanings, isFirm)
    if (!isFirm) for (const key of keys) this.looseKeys.add(key)
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
    this.spellings[number]?.push(word)
    return number
  }

  private say(meaning: Meaning | undefined, word: string): void {
    if (!meaning) return
    const name = `${meaning.kind}:${meaning.slug}`
    const words = this.saying.get(name)
    if (!words) this.saying.set(name, [word])
    else if (!words.includes(word)) words.push(word)
    this.sayingAny = new WeakMap()
  }

  private readingOf(word: string, documentsWith: (word: string) => number): Reading {
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

  /** What the word was meant to be: one that it begins, else one that is an error away, else how the phrase spells it. */
  private spellingOf(key: number, word: string): string | null {
    const all = this.spellings[key]
    if (!all) return null
    const best =
      all.find((other) => other.startsWith(word)) ?? all.find((other) => withinOneEdit(word, other))
    return best ?? all[0] ?? null
  }
}
