import { foldWords, joinedWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { type Field, fields, type IndexDocument } from './document.ts'
import { ageWordsOf, focusOfAges } from './age-words.ts'
import { fullImpact } from './postings.ts'
import { longestWord, madeUp } from './vocabulary.ts'

interface FieldWeight {
  weight: number
  /** Words in a usual one: longer ones say less with each word. */
  usual: number
}

/** How much a word says about a listing by where it stands: a name more than an organisation, that more than a category, and so on. */
const weights: Record<Field, FieldWeight> = {
  name: { weight: 8, usual: 4 },
  organisation: { weight: 5, usual: 4 },
  category: { weight: 3.6, usual: 8 },
  need: { weight: 3.2, usual: 12 },
  summary: { weight: 2.4, usual: 16 },
  place: { weight: 2, usual: 12 },
  phone: { weight: 2, usual: 1 },
  description: { weight: 1, usual: 120 },
}
const lengthShare = 0.25
const repeatShare = 0.12
const mostRepeats = 4
const saturation = 4
const meaningWeight = 6

/** The words of a document in order, field by field, and how strongly each says what it is about. */
export interface WordsOfDocument {
  byField: { field: Field; words: string[] }[]
  /** Hyphenated words written as one, which stand in no field by themselves. */
  joined: string[]
  impacts: Map<string, number>
}

/**
 * BM25F with fixed usual lengths, so that a document weighs the same whatever else is indexed: a later addition gives exactly what a
 * rebuild would. Saying a word often adds a little, never enough to climb over a stronger field.
 */
export function wordsOfDocument(document: IndexDocument): WordsOfDocument {
  const strengths = new Map<string, number>()
  const allJoined = new Set<string>()
  const byField = fields.map((field) => {
    const words = wordsOfField(field, document.texts[field])
    const joined = joinedWords(document.texts[field])
    addStrengths(strengths, words, weights[field], joined)
    for (const word of joined) allJoined.add(word)
    return { field, words }
  })
  for (const { kind, slug, strength } of document.meanings) {
    strengths.set(meaningWord(kind, slug), meaningWeight * strength)
  }
  const { ageFromMonths, ageToMonths } = document
  for (const word of ageWordsOf(ageFromMonths, ageToMonths)) {
    strengths.set(word, meaningWeight * focusOfAges(ageFromMonths, ageToMonths))
  }
  const impacts = new Map<string, number>()
  for (const [word, strength] of strengths) {
    impacts.set(word, Math.round((fullImpact * strength) / (strength + saturation)))
  }
  return { byField, joined: [...allJoined], impacts }
}

/** The word that stands for a need or a category in the index. */
export const meaningWord = (kind: 'need' | 'category', slug: string) => `${madeUp}${kind}:${slug}`

/** The field that an impact speaks of, for words that were found without seeing where. */
export function fieldOfImpact(impact: number): Field {
  const strength = (saturation * impact) / Math.max(1, fullImpact - impact)
  return fields.find((field) => weights[field].weight * 0.85 <= strength) ?? 'description'
}

function wordsOfField(field: Field, text: string): string[] {
  if (field === 'phone') return text.split(' ').filter(Boolean)
  const words = foldWords(text).map((word) => (word.length > longestWord ? word.slice(0, longestWord) : word))
  // Small words of a long text say nothing about it, and are a third of all there is.
  return field === 'description' ? words.filter((word) => !stopWords.has(word)) : words
}

function addStrengths(
  strengths: Map<string, number>,
  words: string[],
  { weight, usual }: FieldWeight,
  joined: string[],
): void {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  for (const word of joined) times.set(word, 1)
  const length = 1 - lengthShare + (lengthShare * words.length) / usual
  for (const [word, n] of times) {
    const repeated = 1 + repeatShare * Math.min(n - 1, mostRepeats)
    strengths.set(word, (strengths.get(word) ?? 0) + (weight * repeated) / length)
  }
}
