import { foldWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { withinOneEdit } from './within-one-edit.ts'
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
}

/** Everyday phrases by what they mean, commas between them. A slash gives a choice of words: `mum/dad keeps falling`. */
export type PhraseTable = Readonly<Record<string, string>>

interface Phrase {
  keys: string[]
  meanings: Meaning[]
}

const longestWithTypos = 14

/** Finds everyday phrases inside longer sentences, whatever small words stand between, with small typing errors. */
export class PhraseBook {
  private readonly byFirst = new Map<string, Phrase[]>()
  private readonly keys = new Set<string>()
  private readonly keysByLetter = new Map<string, string[]>()

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

  /** The phrases in these folded words: the longest first, none overlapping, in order. */
  find(words: readonly string[]): FoundPhrase[] {
    const keys = words.map((word) => this.keyOf(word))
    const found: FoundPhrase[] = []
    for (let from = 0; from < words.length; from++) {
      const best = this.longestAt(keys, from)
      if (!best) continue
      found.push(best)
      from = best.to - 1
    }
    return found
  }

  private addPhrase(phrase: string, meaning: Meaning): void {
    this.addKeys(phraseWords(foldWords(phrase)).map(phraseKey), meaning)
  }

  private addKeys(keys: string[], meaning: Meaning): void {
    const first = keys[0]
    if (first === undefined) return
    const siblings = this.byFirst.get(first) ?? []
    this.byFirst.set(first, siblings)
    const same = siblings.find((other) => other.keys.join(' ') === keys.join(' '))
    if (same) {
      if (!same.meanings.some((m) => m.kind === meaning.kind && m.slug === meaning.slug))
        same.meanings.push(meaning)
    } else siblings.push({ keys, meanings: [meaning] })
    for (const key of keys) this.learn(key)
  }

  private learn(key: string): void {
    if (this.keys.has(key)) return
    this.keys.add(key)
    const letter = key.slice(0, 1)
    this.keysByLetter.set(letter, [...(this.keysByLetter.get(letter) ?? []), key])
  }

  /** The key that a typed word stands for: its own, or that of a phrase word one typing error away. */
  private keyOf(word: string): string {
    const key = phraseKey(word)
    if (this.keys.has(key) || word.length < 5 || word.length > longestWithTypos) return key
    const near = this.keysByLetter.get(word.slice(0, 1)) ?? []
    return near.find((other) => other.length >= 4 && withinOneEdit(other, key)) ?? key
  }

  private longestAt(keys: string[], from: number): FoundPhrase | null {
    let best: FoundPhrase | null = null
    let mostWords = 0
    for (const phrase of this.byFirst.get(keys[from] ?? '') ?? []) {
      const to = matchEnd(phrase.keys, keys, from)
      if (to === -1 || phrase.keys.length < mostWords) continue
      if (phrase.keys.length === mostWords && best) best.meanings = [...best.meanings, ...phrase.meanings]
      else best = { from, to, meanings: phrase.meanings }
      mostWords = phrase.keys.length
    }
    return best
  }
}

/** Where the phrase ends when it begins at `from`, or -1. Up to two words may stand between: stop words freely, another word once. */
function matchEnd(phrase: string[], keys: string[], from: number): number {
  let at = from + 1
  let strangers = 0
  for (let i = 1; i < phrase.length; i++) {
    let between = 0
    while (at < keys.length && keys[at] !== phrase[i]) {
      if (!stopWords.has(keys[at] ?? '')) strangers++
      if (++between > 2 || strangers > 1) return -1
      at++
    }
    if (at === keys.length) return -1
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
