import { foldWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { keepsLetters, withinOneEdit } from './within-one-edit.ts'
import { phraseKey } from './phrase-key.ts'

/** What an everyday phrase means: a need or a category. */
export interface Meaning {
  kind: 'need' | 'category'
  slug: string
}

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

interface Phrase {
  keys: string[]
  meanings: Meaning[]
}

/** What a typed word may stand for: its own key, or those of phrase words one typing error away, likeliest first. */
interface Reading {
  keys: string[]
  isMended: boolean
  isShort: boolean
}

const longestWithTypos = 14
const shortestWithTypos = 4
/** A word of so many listings is no typing error. */
const wellKnown = 3

/** Finds everyday phrases inside longer sentences, whatever small words stand between, with small typing errors. */
export class PhraseBook {
  private readonly byFirst = new Map<string, Phrase[]>()
  private readonly keys = new Set<string>()
  private readonly keysByLetter = new Map<string, string[]>()
  private readonly wordOf = new Map<string, string>()
  private readonly saying = new Map<string, Set<string>>()

  /** Adds a table of phrases that mean needs or categories. */
  add(kind: Meaning['kind'], table: PhraseTable): void {
    for (const [slug, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split(',').flatMap(choices)) this.addPhrase(phrase, { kind, slug })
    }
  }

  /** Adds what people read for a need or category; its small words count, so that "A home" is not every home. */
  addLabel(meaning: Meaning, label: string): void {
    this.addKeys(foldWords(label).map(phraseKey), meaning)
  }

  /** Single words that say a meaning by themselves: "grieving" says that somebody has died. */
  wordsSaying({ kind, slug }: Meaning): string[] {
    return [...(this.saying.get(`${kind}:${slug}`) ?? [])]
  }

  /**
   * The phrases in these folded words: the longest first, none overlapping, in order. `documentsWith` says how many listings have a word; one
   * that several have is not taken for a typing error.
   */
  find(words: readonly string[], documentsWith: (word: string) => number = () => 0): FoundPhrase[] {
    const readings = words.map((word) => this.readingOf(word, documentsWith))
    const found: FoundPhrase[] = []
    for (let from = 0; from < words.length; from++) {
      const best = this.longestAt(readings, from)
      if (!best) continue
      found.push(best)
      from = best.to - 1
    }
    return found
  }

  private addPhrase(phrase: string, meaning: Meaning): void {
    const words = phraseWords(foldWords(phrase))
    this.addKeys(words.map(phraseKey), meaning)
    const [first, second, ...more] = words
    for (const word of words) if (!this.wordOf.has(phraseKey(word))) this.wordOf.set(phraseKey(word), word)
    if (first === undefined || more.length > 0) return
    // "food bank" is written "foodbank" too.
    if (second !== undefined) return this.addJoined(first + second, meaning)
    const name = `${meaning.kind}:${meaning.slug}`
    this.saying.set(name, (this.saying.get(name) ?? new Set()).add(first))
  }

  private addJoined(word: string, meaning: Meaning): void {
    if (word.length < 7 || stopWords.has(word)) return
    const key = phraseKey(word)
    this.addKeys([key], meaning)
    if (!this.wordOf.has(key)) this.wordOf.set(key, word)
  }

  private addKeys(keys: string[], meaning: Meaning): void {
    const first = keys[0]
    if (first === undefined) return
    const siblings = this.byFirst.get(first) ?? []
    this.byFirst.set(first, siblings)
    const same = siblings.find((other) => other.keys.join(' ') === keys.join(' '))
    const isKnown = same?.meanings.some((m) => m.kind === meaning.kind && m.slug === meaning.slug)
    if (same && !isKnown) same.meanings.push(meaning)
    if (!same) siblings.push({ keys, meanings: [meaning] })
    for (const key of keys) this.learn(key)
  }

  private learn(key: string): void {
    if (this.keys.has(key)) return
    this.keys.add(key)
    const letter = key.slice(0, 1)
    const known = this.keysByLetter.get(letter)
    if (known) known.push(key)
    else this.keysByLetter.set(letter, [key])
  }

  private readingOf(word: string, documentsWith: (word: string) => number): Reading {
    const key = phraseKey(word)
    const asTyped = { keys: [key], isMended: false, isShort: false }
    const canBeWrong = word.length >= shortestWithTypos && word.length <= longestWithTypos
    if (!canBeWrong || this.keys.has(key) || stopWords.has(word) || documentsWith(word) >= wellKnown)
      return asTyped
    const near = (this.keysByLetter.get(word.slice(0, 1)) ?? []).filter(
      (other) => other.length >= 4 && !stopWords.has(other) && withinOneEdit(other, key),
    )
    if (near.length === 0) return asTyped
    const likeliest = near.toSorted((a, b) => Number(keepsLetters(key, b)) - Number(keepsLetters(key, a)))
    return { keys: likeliest, isMended: true, isShort: word.length === shortestWithTypos }
  }

  private longestAt(readings: Reading[], from: number): FoundPhrase | null {
    let best: FoundPhrase | null = null
    let mostWords = 0
    const reading = readings[from]
    for (const [i, key] of (reading?.keys ?? []).entries()) {
      for (const phrase of this.byFirst.get(key) ?? []) {
        const { length } = phrase.keys
        // A word alone is mended only in the likeliest way, and not when it is short; among others of its phrase in any way.
        if (length < mostWords || (length === 1 && (i > 0 || reading?.isShort))) continue
        const to = matchEnd(phrase.keys, readings, from)
        if (to === -1) continue
        if (length === mostWords && best) best.meanings = [...best.meanings, ...phrase.meanings]
        else best = { from, to, meanings: phrase.meanings, mended: this.mend(phrase, readings, from, to) }
        mostWords = length
      }
    }
    return best
  }

  private mend(phrase: Phrase, readings: Reading[], from: number, to: number): (string | null)[] {
    return readings.slice(from, to).map(({ keys, isMended }) => {
      const key = isMended ? keys.find((other) => phrase.keys.includes(other)) : undefined
      return key === undefined ? null : (this.wordOf.get(key) ?? key)
    })
  }
}

/** Where the phrase ends when it begins at `from`, or -1. Up to two words may stand between: stop words freely, another word once. */
function matchEnd(phrase: string[], readings: Reading[], from: number): number {
  let at = from + 1
  let strangers = 0
  for (const key of phrase.slice(1)) {
    const found = [at, at + 1, at + 2].find((i) => readings[i]?.keys.includes(key))
    if (found === undefined) return -1
    for (; at < found; at++) if (!stopWords.has(readings[at]?.keys[0] ?? '')) strangers++
    if (strangers > 1) return -1
    at++
  }
  return at
}

/** Words of a phrase that must be there: filler is left out unless nothing else is left. */
function phraseWords(words: string[]): string[] {
  const kept = words.filter((word) => !filler.has(word))
  return kept.length > 0 ? kept : words
}

const filler: ReadonlySet<string> = new Set(
  'a an the to of my me i im is are am be been and for with has have had ive it its in at our we do some'.split(
    ' ',
  ),
)

function choices(phrase: string): string[] {
  const at = phrase
    .trim()
    .split(' ')
    .findIndex((word) => word.includes('/'))
  if (at === -1) return [phrase]
  const words = phrase.trim().split(' ')
  return (words[at] ?? '').split('/').flatMap((word) => choices(words.toSpliced(at, 1, word).join(' ')))
}
