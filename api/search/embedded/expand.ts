import type { Why } from '../schema.ts'
import { keepsLetters, withinOneEdit } from '../phrases/within-one-edit.ts'
import { wordForms } from '../words/word-forms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of the index that a typed word may mean, and how well it fits: 1 is what was typed. */
export interface Expansion {
  word: number
  weight: number
  as: Why['as']
  /** True when it adds to what was met already, by this share, instead of being one more way to meet it. */
  adds?: number
  /** True when it adds only, and meets nothing by itself. */
  onlyAdds?: boolean
}

const pluralWeight = 0.97
const gerundWeight = 0.85
const mostExpansions = 512
/** Two or three letters begin thousands of words, and say little yet. */
const mostFromFewLetters = 96
/** A known word is taken at its word, unless hardly anybody uses it: then it may be somebody's typing error. */
const wellKnown = 3
const muchCommoner = 10
const beginningShare = 0.15

/** Typing errors allowed: one from five letters and two from nine; one letter earlier when the word is not known at all. */
export function editsFor(length: number, isKnown: boolean): number {
  if (isKnown) return length >= 9 ? 2 : length >= 5 ? 1 : 0
  return length >= 8 ? 2 : length >= 4 ? 1 : 0
}

/** The words of the index that a typed word may mean; an unfinished one also means those that it begins, and while typing always. */
export function expandWord(
  vocabulary: Vocabulary,
  typed: string,
  { isUnfinished, isTyping }: { isUnfinished: boolean; isTyping: boolean },
): Expansion[] {
  const found = new Map<number, Expansion>()
  const known = addForms(vocabulary, typed, found)
  // A short word that exists is what was meant: "art" is not the beginning of "arthritis", unless it is still being typed.
  // One or two digits begin every phone number there is.
  const isShortNumber = typed.length < 3 && /^\d+$/.test(typed)
  const takesPrefixes = isUnfinished && !isShortNumber && (isTyping || typed.length >= 4 || known === 0)
  const edits = known >= wellKnown || /\d/.test(typed) ? 0 : editsFor(typed.length, known > 0)
  if (edits > 0 || takesPrefixes) addNear(vocabulary, typed, { known, edits, takesPrefixes }, found)
  // Four letters that begin a word are that beginning, not a slip in a word of four.
  if (typed.length === 4 && [...found.values()].some(({ as }) => as === 'prefix')) dropTypos(found)
  if (edits > 0) dropWrongLetters(vocabulary, typed, found)
  if (known > 0 && takesPrefixes && !isTyping) weakenBeginnings(found)
  const all = [...found.values()]
  const most = typed.length < 4 ? mostFromFewLetters : mostExpansions
  if (all.length <= most) return all
  const rank = ({ word, weight }: Expansion) => weight * vocabulary.countOf(word)
  return all.sort((a, b) => rank(b) - rank(a)).slice(0, most)
}

function dropTypos(found: Map<number, Expansion>): void {
  for (const [word, { as }] of found) if (as === 'typo') found.delete(word)
}

/** Whoever left a letter out or swapped two meant that word, not one with another letter: "memry" is memory, not merry. */
function dropWrongLetters(vocabulary: Vocabulary, typed: string, found: Map<number, Expansion>): void {
  const slips = [...found.values()].filter(({ as }) => as === 'typo')
  const isKept = ({ word }: Expansion) => isNearKept(typed, vocabulary.wordAt(word))
  const commonest = Math.max(0, ...slips.filter(isKept).map(({ word }) => vocabulary.countOf(word)))
  for (const slip of slips) {
    if (!isKept(slip) && vocabulary.countOf(slip.word) < commonest * muchCommoner) found.delete(slip.word)
  }
}

const isNearKept = (typed: string, word: string) =>
  Math.abs(word.length - typed.length) <= 1 && withinOneEdit(typed, word) && keepsLetters(typed, word)

/** What has the word comes before what has a longer one: "park" is a park before it is Parkinson's. */
function weakenBeginnings(found: Map<number, Expansion>): void {
  for (const [word, expansion] of found) {
    if (expansion.as === 'prefix')
      found.set(word, { ...expansion, weight: expansion.weight * beginningShare })
  }
}

/** The word itself and its other forms, where listings use them. Returns how many listings have the commonest. */
export function addForms(vocabulary: Vocabulary, typed: string, found: Map<number, Expansion>): number {
  let known = 0
  for (const [i, form] of [typed, ...wordForms(typed)].entries()) {
    const word = vocabulary.find(form)
    const documents = word === -1 ? 0 : vocabulary.countOf(word)
    if (documents === 0) continue
    found.set(word, {
      word,
      weight: i === 0 ? 1 : isGerund(form) === isGerund(typed) ? pluralWeight : gerundWeight,
      as: 'exact',
    })
    known = Math.max(known, documents)
  }
  return known
}

const isGerund = (word: string) => word.endsWith('ing')

interface NearBounds {
  known: number
  edits: number
  takesPrefixes: boolean
}

function addNear(
  vocabulary: Vocabulary,
  typed: string,
  bounds: NearBounds,
  found: Map<number, Expansion>,
): void {
  const { known, edits, takesPrefixes } = bounds
  const prefixEdits = typed.length >= 5 ? Math.min(edits, 1) : 0
  let slips = 0
  const look = (sameStart: boolean) =>
    vocabulary.walk(typed, { edits, prefixes: takesPrefixes, sameStart }, (word, distance, isPrefix) => {
      if (found.has(word) || (isPrefix && distance > prefixEdits)) return
      const documents = vocabulary.countOf(word)
      if (documents === 0 || (distance > 0 && known > 0 && documents < known * muchCommoner)) return
      const weight = nearWeight(vocabulary.wordAt(word), typed, distance, isPrefix, known > 0)
      found.set(word, { word, weight, as: distance > 0 ? 'typo' : 'prefix' })
      if (distance > 0) slips++
    })
  look(true)
  if (edits > 0 && slips === 0) look(false)
}

/** Exact beats prefix beats typo; the more of the word is there the better, and few people get the first letter wrong. */
function nearWeight(
  word: string,
  typed: string,
  distance: number,
  isPrefix: boolean,
  isKnown: boolean,
): number {
  const whole = isPrefix ? 0.55 + 0.3 * (typed.length / word.length) : 1
  const slip = distance === 0 ? 1 : distance === 1 ? 0.5 : 0.25
  const start = word[0] === typed[0] ? 1 : 0.5
  // A rare word that is a much commoner one with a letter left out is as likely a slip that a listing shares: "libary".
  const isLikelySlip = !isPrefix && distance === 1 && isNearKept(typed, word)
  return whole * slip * start * (isKnown && !isLikelySlip ? 0.3 : 1)
}
