import { foldWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { findLongest, type Match, type Reading } from './find-longest.ts'
import { NearKeys } from './near-keys.ts'
import { phraseChoices } from './phrase-choices.ts'
import { phraseKey } from './phrase-key.ts'
import { phraseWords } from './phrase-words.ts'
import { type Meaning, PhraseTree } from './phrase-tree.ts'

export type { Meaning } from './phrase-tree.ts'

/** A phrase found in what somebody wrote: its words are `from` up to `to`, not included. */
export interface FoundPhrase {
  from: number
  to: number
  meanings: Meaning[]
  /** Its words as the phrase spells them, where what was typed is one error away; null where it is as typed. */
  mended: (string | null)[]
}

/** Everyday phrases by what they mean, commas between them. A slash gives a choice of words: `mum/dad keeps falling`. */
export type PhraseTable = Readonly<Record<string, string>>

const longestWithTypos = 14
const shortestWithTypos = 4
/** A word of so many listings is no typing error. */
const wellKnown = 3
const shortestJoined = 7

/** Finds everyday phrases inside longer sentences, whatever small words stand between, with small typing errors. */
export class PhraseBook {
  private readonly tree = new PhraseTree()
  private readonly keys = new Map<string, number>()
  /** How phrases spell the word of each key. */
  private readonly spelt: string[] = []
  private readonly nearKeys = new NearKeys()
  private readonly saying = new Map<string, string[]>()
  private sayingAny = new WeakMap<Meaning[], string[]>()

  /** Adds a table of phrases that mean needs or categories. With `isFirm`, no other word is taken for one of a single word by a typing error. */
  add(kind: Meaning['kind'], table: PhraseTable, { isFirm = false } = {}): void {
    for (const [slug, phrases] of Object.entries(table)) {
      const meaning: Meaning = { kind, slug }
      for (const phrase of phrases.split(',')) this.addPhrase(phrase, meaning, isFirm)
    }
  }

  /** Adds one phrase, with slashes for choices. `meaning` is null for a saying that only looks like a trouble: its words are plain words. */
  addPhrase(text: string, meaning: Meaning | null, isFirm = false): void {
    for (const phrase of phraseChoices(text)) {
      const words = phraseWords(phrase)
      this.addWords(words, meaning, isFirm)
      const [first, second, ...more] = words
      if (first === undefined || meaning === null || more.length > 0) continue
      // "food bank" is written "foodbank" too.
      const joined = first + (second ?? '')
      if (second === undefined) this.say(meaning, first)
      else if (joined.length >= shortestJoined && !stopWords.has(joined))
        this.addWords([joined], meaning, isFirm)
    }
  }

  /** Adds what people read for a need or category; its small words count, so that "A home" is not every home. */
  addLabel(meaning: Meaning, label: string): void {
    this.addWords(foldWords(label), meaning, false)
  }

  /** Single words that say a meaning by themselves: "grieving" says that somebody has died. */
  wordsSaying({ kind, slug }: Meaning): readonly string[] {
    return this.saying.get(`${kind}:${slug}`) ?? []
  }

  /** What exactly each choice of this phrase means; nothing for one that is not in the book. */
  meaningsOf(text: string): Meaning[][] {
    return phraseChoices(text).map((phrase) => {
      let node = 0
      for (const word of phraseWords(phrase))
        node = this.tree.after(node, this.keys.get(phraseKey(word)) ?? -1)
      return this.tree.at(node)?.meanings ?? []
    })
  }

  /** Whether every choice of this phrase means a need or category already. */
  means(text: string, { kind, slug }: Meaning): boolean {
    return this.meaningsOf(text).every((meanings) =>
      meanings.some((other) => other.kind === kind && other.slug === slug),
    )
  }

  /** Single words that say any of these meanings. The same list of meanings is asked for again and again, so what was answered is kept. */
  wordsSayingAny(meanings: Meaning[]): string[] {
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
      if (best.meanings.length > 0) found.push(this.inWords(from, best))
      from = best.to - 1
    }
    return found
  }

  private addWords(words: readonly string[], meaning: Meaning | null, isFirm: boolean): void {
    this.tree.add(
      words.map((word) => this.keyOf(word)),
      meaning,
      isFirm,
    )
  }

  private keyOf(word: string): number {
    const key = phraseKey(word)
    const known = this.keys.get(key)
    if (known !== undefined) return known
    const made = this.spelt.push(word) - 1
    this.keys.set(key, made)
    if (!stopWords.has(key)) this.nearKeys.add(key)
    return made
  }

  private say({ kind, slug }: Meaning, word: string): void {
    const name = `${kind}:${slug}`
    const words = this.saying.get(name)
    if (!words) this.saying.set(name, [word])
    else if (!words.includes(word)) words.push(word)
    this.sayingAny = new WeakMap()
  }

  private readingOf(word: string, documentsWith: (word: string) => number): Reading {
    const key = phraseKey(word)
    const known = this.keys.get(key)
    const isStopWord = stopWords.has(word)
    if (known !== undefined) return { keys: [known], isMended: false, isShort: false, isStopWord }
    const canBeWrong = !isStopWord && word.length >= shortestWithTypos && word.length <= longestWithTypos
    const near = canBeWrong && documentsWith(word) < wellKnown ? this.nearKeys.near(key) : []
    const keys = near.map((other) => this.keys.get(other) ?? -1)
    return { keys, isMended: keys.length > 0, isShort: word.length === shortestWithTypos, isStopWord }
  }

  private inWords(from: number, { to, meanings, mendedTo }: Match): FoundPhrase {
    return { from, to, meanings, mended: mendedTo.map((key) => this.spelt[key] ?? null) }
  }
}
