import { foldWords } from '../words/fold-words.ts'
import { withoutIdioms } from '../words/idioms.ts'
import { misspellings } from '../words/misspellings.ts'
import { optionalWords } from '../words/optional-words.ts'
import { stopWords } from '../words/stop-words.ts'
import type { Part, TypedQuery } from '../embedded/typed-query.ts'
import type { PhraseBook } from './phrase-book.ts'
import { synonyms } from '../words/synonyms.ts'

const mostParts = 16

/**
 * Takes what somebody typed apart into phrases with a meaning and words that matter. No words, no parts: nothing can be found by it.
 * `documentsWith` says how many listings have a word, so that none of theirs is taken for a typing error.
 */
export function takeApart(
  text: string,
  book: PhraseBook,
  documentsWith?: (word: string) => number,
): TypedQuery {
  const words = withoutIdioms(joinDigits(foldWords(text)).slice(0, 60))
  const mended = words.map((word) =>
    Object.hasOwn(misspellings, word) ? (misspellings[word] ?? word) : word,
  )
  const isUnfinished = !/[\s.?!,;:)]$/u.test(text)
  const parts: Part[] = []
  let at = 0
  for (const phrase of book.find(mended, documentsWith)) {
    for (const [i, word] of phrase.mended.entries()) {
      // A word alone may still be being typed: its beginning is no error.
      const isBegun = phrase.mended.length === 1 && word?.startsWith(mended[phrase.from] ?? '')
      if (word !== null && !isBegun) mended[phrase.from + i] = word
    }
    for (; at < phrase.from; at++) addWord(parts, words[at] ?? '', mended[at] ?? '')
    const said = [...new Set(phrase.meanings.flatMap((meaning) => book.wordsSaying(meaning)))]
    parts.push({
      ...phrasePart(words.slice(phrase.from, phrase.to), mended.slice(phrase.from, phrase.to)),
      meanings: phrase.meanings,
      said,
    })
    at = phrase.to
  }
  for (; at < words.length; at++) addWord(parts, words[at] ?? '', mended[at] ?? '')
  if (parts.length === 0) for (const word of words) parts.push(plainPart(word, word))
  if (parts.every((part) => part.isOptional)) for (const part of parts) part.isOptional = false
  const last = parts.at(-1)
  const isWhole = last !== undefined && last.meanings.length > 0 && last.typed.length < 4
  if (last && isUnfinished && !isWhole && words.at(-1) === last.typed) last.isUnfinished = true
  return { words: mended, parts: parts.slice(0, mostParts) }
}

function addWord(parts: Part[], typed: string, word: string): void {
  if (stopWords.has(word) || parts.some((part) => part.typed === typed)) return
  parts.push(plainPart(typed, word))
}

function plainPart(typed: string, word: string): Part {
  const known = Object.hasOwn(synonyms, word) ? (synonyms[word] ?? []) : []
  return {
    typed,
    words: [word],
    meanings: [],
    said: [],
    synonyms: [...known.map((other) => other.split(' ')), ...(typed === word ? [] : [[typed]])],
    isMended: typed !== word,
    isOptional: optionalWords.has(word),
    isUnfinished: false,
  }
}

function phrasePart(typed: string[], words: string[]): Omit<Part, 'meanings' | 'said'> {
  const kept = words.filter((word) => !stopWords.has(word))
  const plain = words.length === 1 ? plainPart(typed[0] ?? '', words[0] ?? '') : null
  return {
    typed: typed.join(' '),
    words: kept.length > 0 ? kept : words,
    synonyms: plain?.synonyms ?? [],
    isMended: plain?.isMended ?? false,
    isOptional: false,
    isUnfinished: false,
  }
}

/** Phone numbers are typed with spaces anywhere: digits that follow one another are one number. */
function joinDigits(words: string[]): string[] {
  const joined: string[] = []
  let run: string[] = []
  for (const word of words) {
    if (/^\d+$/.test(word)) run.push(word)
    else {
      joined.push(...wholeNumber(run), word)
      run = []
    }
  }
  return [...joined, ...wholeNumber(run)]
}

function wholeNumber(run: string[]): string[] {
  const digits = run.join('')
  return digits.length >= 9 ? [digits.replace(/^(?:00)?44/, '0')] : run
}
