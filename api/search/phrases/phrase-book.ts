import { foldWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { type WelshTables, welshTables } from '../words/welsh-tables.ts'
import { findLongest } from './find-longest.ts'
import { phraseChoices } from './phrase-choices.ts'
import { phraseWords } from './phrase-words.ts'
import { type Meaning, PhraseTree, withMeanings } from './phrase-tree.ts'
import { PhraseVocabulary } from './phrase-vocabulary.ts'

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

const shortestJoined = 7

/** Finds everyday phrases inside longer sentences, whatever small words stand between, with small typing errors. */
export class PhraseBook {
  private readonly tree = new PhraseTree()
  private readonly words = new PhraseVocabulary()
  private readonly saying = new Map<string, string[]>()
  private sayingAny = new WeakMap<readonly Meaning[], string[]>()
  private welshKnown: WelshTables | null = null

  /**
   * Adds phrases, commas between them and slashes for choices, that mean all of `meanings`, above all the first; none for
   * sayings that only look like a trouble, whose words are plain words. With `isFirm`, no other word is taken for a phrase of one word by a typing error.
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
  addLabel(meaning: Meaning, label: string, { isFirm = false } = {}): void {
    const alike = this.meaningsOf(label.replaceAll('/', ' ')).flat()
    this.addWords(foldWords(label), withMeanings([meaning], alike), isFirm)
  }

  /** What Welsh words are in English. */
  welsh(): WelshTables {
    this.welshKnown ??= welshTables()
    return this.welshKnown
  }

  /** Single words that say a meaning by themselves: "grieving" says that somebody has died. */
  wordsSaying({ kind, slug }: Meaning): readonly string[] {
    return this.saying.get(`${kind}:${slug}`) ?? []
  }

  /** What exactly each choice of this phrase means; nothing for one that is not in the book. */
  meaningsOf(text: string): (readonly Meaning[])[] {
    return phraseChoices(text).map((phrase) => {
      let node = 0
      for (const word of phraseWords(phrase)) node = this.tree.after(node, this.words.numberOf(word))
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
   * The phrases in these folded words: those that say most first, none overlapping, in order. `documentsWith` says how many listings have a word;
   * one that several have is not taken for a typing error. With `isUnfinished` the last word may still be being typed, after small words alone: "nowhere to sl".
   */
  find(
    words: readonly string[],
    documentsWith: (word: string) => number = () => 0,
    { isUnfinished = false } = {},
  ): FoundPhrase[] {
    const readings = words.map((word) => this.words.read(word, documentsWith))
    const last = readings.at(-1)
    // With a word that says something there is something to find already.
    const isAllSmall = readings.length > 1 && readings.slice(0, -1).every((reading) => reading.isStopWord)
    if (isUnfinished && last && isAllSmall) last.begun = this.words.begunBy(words.at(-1) ?? '')
    const found: FoundPhrase[] = []
    for (let from = 0; from < words.length; from++) {
      const best = findLongest(this.tree, readings, from)
      if (!best) continue
      if (best.meanings.length > 0) {
        const mended = best.mendedTo.map((key, i) => this.words.spellingOf(key, words[from + i] ?? ''))
        found.push({ from, to: best.to, meanings: best.meanings, mended })
      }
      from = best.to - 1
    }
    return found
  }

  private addWords(words: readonly string[], meanings: readonly Meaning[], isFirm: boolean): void {
    this.tree.add(
      words.map((word) => this.words.add(word, isFirm)),
      meanings,
      isFirm,
    )
  }

  private say(meaning: Meaning | undefined, word: string): void {
    if (!meaning) return
    const name = `${meaning.kind}:${meaning.slug}`
    const words = this.saying.get(name)
    if (!words) this.saying.set(name, [word])
    else if (!words.includes(word)) words.push(word)
    this.sayingAny = new WeakMap()
  }
}
