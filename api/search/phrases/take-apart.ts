import { isPhrase, type Part, type TypedQuery } from '../embedded/typed-query.ts'
import { stagesOfLife } from '../words/age-sayings.ts'
import { foldWords } from '../words/fold-words.ts'
import { withoutIdioms } from '../words/idioms.ts'
import { wordMeant } from '../words/misspellings.ts'
import { optionalWords } from '../words/optional-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { readWelsh } from '../words/read-welsh.ts'
import { synonymsOf } from '../words/synonyms.ts'
import { type FoundAge, findAges, keepPlus } from './find-ages.ts'
import { joinNumbers } from './join-numbers.ts'
import { joinSpelledOut } from './join-spelled-out.ts'
import type { PhraseBook } from './phrase-book.ts'
import { withMeanings } from './phrase-tree.ts'
import { withoutUnit } from './without-unit.ts'

const mostParts = 16
const mostWords = 60
const wordsOfASentence = 6
const ends = ' \t\n.?!,;:)'

/**
 * Takes what somebody typed apart into phrases with a meaning and words that matter. No words, no parts: nothing can be found by it.
 * `documentsWith` says how many listings have a word, so that none of theirs is taken for a typing error.
 */
export function takeApart(
  text: string,
  book: PhraseBook,
  documentsWith?: (word: string) => number,
): TypedQuery {
  const said = withoutIdioms(joinSpelledOut(joinNumbers(foldWords(keepPlus(text))).slice(0, mostWords)))
  const ages = findAges(said)
  const words = said.map(withoutUnit)
  const mended = words.map(wordMeant)
  const parts: Part[] = []
  let at = 0
  const isUnfinished = text !== '' && !ends.includes(text.at(-1) ?? '')
  const welsh = readWelsh(words, book.welsh())
  const addWords = (end: number) => {
    while (at < end) {
      const isHere = ({ from, to }: { from: number; to: number }) => from === at && to <= end
      const run = welsh.find(isHere)
      const age = ages.find(isHere)
      if (run) addWelsh(parts, words.slice(at, run.to), run.english, book)
      else if (age) parts.push(agePart(words, age))
      else addWord(parts, words[at] ?? '', mended[at] ?? '')
      at = (run ?? age)?.to ?? at + 1
    }
  }
  for (const phrase of book.find(mended, documentsWith, { isUnfinished })) {
    addWords(phrase.from)
    mendPhrase(mended, phrase.from, phrase.mended)
    parts.push({
      ...phrasePart(words.slice(phrase.from, phrase.to), mended.slice(phrase.from, phrase.to)),
      meanings: [...phrase.meanings],
      said: book.wordsSayingAny(phrase.meanings),
      ...ageWithin(phrase, ages),
    })
    at = phrase.to
  }
  addWords(words.length)
  if (parts.length === 0) for (const word of words) parts.push(plainPart(word, word))
  if (words.length >= wordsOfASentence) letStoriesAdd(parts)
  if (parts.every((part) => part.isOptional)) requireSome(parts)
  if (isUnfinished) markUnfinished(words, parts.at(-1))
  return { words: mended, parts: parts.slice(0, mostParts) }
}

/** Of words that say little an age says most: "13 year old daughter" is whatever is for that age. */
function requireSome(parts: Part[]): void {
  const aged = parts.filter((part) => part.age !== undefined)
  for (const part of aged.length > 0 ? aged : parts) part.isOptional = false
}

/** The age that a phrase has among its words: "exercise for over 60s". It adds, unless the phrase is an age and nothing else. */
function ageWithin(phrase: { from: number; to: number }, ages: readonly FoundAge[]): Partial<Part> {
  const found = ages.find(({ from, to }) => from < phrase.to && to > phrase.from)
  if (!found) return {}
  const isAll = found.from <= phrase.from && phrase.to <= found.to
  return { age: found.age, ageOnlyAdds: !isAll }
}

/** A listing silent on ages may be just right, so an age adds to what else was asked. */
function agePart(words: readonly string[], { from, to, age, words: kept }: FoundAge): Part {
  const all = words.slice(from, to)
  const telling = all.filter((word) => !stopWords.has(word))
  const typed = telling.length > 0 ? telling : all
  const [word = ''] = typed
  if (stagesOfLife[word] !== undefined) return { ...plainPart(word, word), age, ageOnlyAdds: true }
  return { ...phrasePart(typed, typed), words: kept, age, isOptional: true }
}

/** The parts that the name of a place adds: a listing that has its words is a better answer. */
export function placeParts(name = ''): Part[] {
  const words = foldWords(name).filter((word) => !stopWords.has(word))
  return words.map((word) => ({ ...plainPart(word, word), synonyms: [], isOptional: true, isPlace: true }))
}

/** In a sentence about a trouble that was understood, the other words tell the story: they add, and decide nothing. */
function letStoriesAdd(parts: Part[]): void {
  if (!parts.some(isPhrase)) return
  for (const part of parts) if (part.meanings.length === 0) part.isOptional = true
}

function mendPhrase(mended: string[], from: number, words: readonly (string | null)[]): void {
  for (const [i, word] of words.entries()) {
    // A word alone may still be being typed: its beginning is no error.
    const isBegun = words.length === 1 && word?.startsWith(mended[from] ?? '')
    if (word !== null && !isBegun) mended[from + i] = word
  }
}

function markUnfinished(words: readonly string[], last: Part | undefined): void {
  if (!last) return
  const isWhole = last.meanings.length > 0 && last.typed.length < 4
  if (!isWhole && words.at(-1) === last.typed) last.isUnfinished = true
}

function addWord(parts: Part[], typed: string, word: string): void {
  if (stopWords.has(word) || parts.some((part) => part.typed === typed)) return
  parts.push(plainPart(typed, word))
}

/** What Welsh words say in English is as good as what was typed, which Welsh listings have; small words say nothing. */
function addWelsh(parts: Part[], words: string[], english: string[][], book: PhraseBook): void {
  const [likeliest] = english
  if (!likeliest) return
  const meanings = english.flatMap((alternative) => book.meaningsOf(alternative.join(' ')).flat())
  parts.push({
    ...phrasePart(words, words),
    meanings: [...withMeanings([], meanings)],
    said: [],
    synonyms: english,
    isOptional: likeliest.every((word) => optionalWords.has(word)),
  })
}

function plainPart(typed: string, word: string): Part {
  const synonyms = synonymsOf(word).map((words) => [...words])
  if (typed !== word) synonyms.push([typed])
  return {
    typed,
    words: [word],
    meanings: [],
    said: [],
    synonyms,
    isMended: typed !== word,
    isOptional: optionalWords.has(word),
    isUnfinished: false,
  }
}

function phrasePart(typed: string[], words: string[]): Part {
  const [only = '', ...more] = words
  if (more.length === 0) return { ...plainPart(typed[0] ?? '', only), isOptional: false }
  const kept = words.filter((word) => !stopWords.has(word))
  return {
    typed: typed.join(' '),
    words: kept.length > 0 ? kept : words,
    meanings: [],
    said: [],
    synonyms: [],
    isMended: false,
    isOptional: false,
    isUnfinished: false,
  }
}
