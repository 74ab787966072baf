import { isPhrase, type Part } from './typed-query.ts'
import { addAge } from './add-age.ts'
import { type Expansion, addForms } from './expand.ts'
import type { Expander } from './expander.ts'
import { meaningWord } from './impacts.ts'
import { meaningWeight, type Unit } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'
import { stopWords } from '../words/stop-words.ts'

export type { Unit } from './unit.ts'

const categoryShare = 0.6
const synonymWeight = 0.7
const togetherWeight = 0.9
const phraseWordsWeight = 0.45
const saidWeight = 0.9
const saidShare = 0.25
const namedShare = 1
const ownShare = 0.5

/** Looks the parts of a query up. */
export function lookUp(parts: Part[], expander: Expander, live: number): Unit[] {
  const { vocabulary } = expander
  const units = parts.map((part) => unitOf(part, expander))
  joinNeighbours(units, vocabulary)
  letGuessesAdd(units)
  for (const unit of units) unit.rarity = rarityOf(unit, vocabulary, live)
  return units
}

/** Whether a listing must meet it to have all that was asked for. */
export const isRequired = (unit: Unit) => !unit.part.isOptional

/** Whether anything in the index can meet it. */
export const canMeet = (unit: Unit) =>
  unit.any.length > 0 || unit.together.length > 0 || unit.meanings.length > 0

function unitOf(part: Part, expander: Expander): Unit {
  const { vocabulary } = expander
  const unit: Unit = { part, any: [], together: [], meanings: [], rarity: 1 }
  const [first, ...rest] = part.words
  if (first !== undefined && rest.length === 0) {
    const any = expander.expand(first, part.isUnfinished)
    unit.any = part.isMended ? any.map((found) => ({ ...found, as: 'typo' as const })) : [...any]
    if (!any.some((expansion) => expansion.as === 'exact')) addSplit(unit, first, vocabulary)
  } else if (rest.length > 0) {
    addTogether(unit, part.words, togetherWeight, 'exact', vocabulary)
    addJoined(unit, part.words, vocabulary)
  }
  if (isPhrase(part)) weaken(unit)
  for (const synonym of part.synonyms) addSynonym(unit, synonym, vocabulary)
  // Needs first: categories add to them.
  for (const meaning of part.meanings.toSorted((a, b) => (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0))) {
    const word = vocabulary.find(meaningWord(meaning.kind, meaning.slug))
    if (word === -1 || vocabulary.countOf(word) === 0) continue
    unit.meanings.push({ word, meaning })
    // A listing of the right kind and for the right need is a better answer than one that is either.
    const adds = meaning.kind === 'category' ? categoryShare : undefined
    unit.any.push({ word, weight: meaningWeight, as: 'need', adds })
  }
  if (unit.meanings.length > 0) {
    addSaid(unit, part.said, vocabulary)
    addNamed(unit)
    if (isPhrase(part)) addOwnWords(unit, part.words, vocabulary)
  }
  if (part.age !== undefined) addAge(unit, part.age, vocabulary)
  return unit
}

/** A listing that is for it and says so in its own words comes before one that is also for it. */
function addSaid(unit: Unit, said: readonly string[], vocabulary: Vocabulary): void {
  for (const text of said) {
    const word = vocabulary.find(text)
    if (word === -1 || vocabulary.countOf(word) === 0 || unit.any.some((other) => other.word === word))
      continue
    unit.any.push({ word, weight: saidWeight, as: 'need', adds: saidShare, onlyAdds: true })
  }
}

/** What is meant for it and has a rare word of the very phrase is nearer to it: "retired" of "bored since I retired". */
function addOwnWords(unit: Unit, words: readonly string[], vocabulary: Vocabulary): void {
  for (const text of words) {
    const word = vocabulary.find(text)
    const documents = vocabulary.countOf(word)
    if (word === -1 || documents === 0 || unit.any.some((other) => other.word === word)) continue
    unit.any.push({ word, weight: saidWeight, as: 'need', adds: ownShare, onlyAdds: true })
  }
}

/** And so does one that has the thing itself by another name: what is for "education, health and care plans" is more than for a child like that. */
function addNamed(unit: Unit): void {
  for (const entry of unit.together) if (entry.as === 'synonym') entry.adds = namedShare
}

/** "food bank" where listings write "foodbank". */
function addJoined(unit: Unit, [first, second, ...more]: readonly string[], vocabulary: Vocabulary): void {
  if (first === undefined || second === undefined || more.length > 0) return
  const word = vocabulary.find(first + second)
  if (vocabulary.countOf(word) > 0) unit.any.push({ word, weight: togetherWeight, as: 'exact' })
}

/** Beside a trouble that was understood, a last word that only begins others is a guess: it adds, and decides nothing. */
function letGuessesAdd(units: Unit[]): void {
  if (!units.some((unit) => unit.meanings.length > 0)) return
  for (const unit of units) {
    const isGuess = unit.any.length > 0 && unit.any.every(({ as }) => as === 'prefix')
    if (isGuess && unit.together.length === 0) unit.part = { ...unit.part, isOptional: true }
  }
}

/** The words of a phrase are a way to say what it means; what a listing is for counts for more. */
function weaken(unit: Unit): void {
  unit.any = unit.any.map((found) => ({ ...found, weight: found.weight * phraseWordsWeight }))
  unit.together = unit.together.map((found) => ({ ...found, weight: found.weight * phraseWordsWeight }))
}

function addSynonym(unit: Unit, words: string[], vocabulary: Vocabulary): void {
  const [only, ...rest] = words
  if (only === undefined) return
  if (rest.length > 0) return addTogether(unit, words, synonymWeight, 'synonym', vocabulary)
  const forms = new Map<number, Expansion>()
  addForms(vocabulary, only, forms)
  for (const { word, weight } of forms.values()) {
    if (unit.any.some((other) => other.word === word)) continue
    unit.any.push({ word, weight: weight * synonymWeight, as: 'synonym' })
  }
}

function addTogether(
  unit: Unit,
  words: string[],
  weight: number,
  as: Expansion['as'],
  vocabulary: Vocabulary,
): void {
  const telling = words.filter((word) => !stopWords.has(word))
  const forms = (telling.length > 0 ? telling : words).map((word) => {
    const found = new Map<number, Expansion>()
    addForms(vocabulary, word, found)
    return [...found.values()]
  })
  if (forms.every((found) => found.length > 0)) unit.together.push({ words: forms, weight, as })
}

/** "foodbank" where listings write "food bank": the split whose rarer half is commonest. */
function addSplit(unit: Unit, word: string, vocabulary: Vocabulary): void {
  let best: [string, string] | null = null
  let most = 0
  for (let at = 3; at <= word.length - 3; at++) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)]
    const [a, b] = halves.map((half) => vocabulary.find(half))
    const fewest = Math.min(vocabulary.countOf(a ?? -1), vocabulary.countOf(b ?? -1))
    if (fewest <= most) continue
    most = fewest
    best = halves
  }
  if (best) addTogether(unit, best, togetherWeight, 'exact', vocabulary)
}

/** "day care" where listings write "daycare": meets both words. */
function joinNeighbours(units: Unit[], vocabulary: Vocabulary): void {
  for (const [i, left] of units.entries()) {
    const right = units[i + 1]
    if (!right || left.part.words.length !== 1 || right.part.words.length !== 1) continue
    const word = vocabulary.find(`${left.part.words[0] ?? ''}${right.part.words[0] ?? ''}`)
    if (word === -1 || vocabulary.countOf(word) === 0) continue
    for (const unit of [left, right]) unit.any.push({ word, weight: togetherWeight, as: 'exact' })
  }
}

/** Rarity by the commonest good way to meet it, so that somebody's rare typing error is not taken for a rare subject. */
function rarityOf(unit: Unit, vocabulary: Vocabulary, live: number): number {
  let documents = 0
  for (const { word, as, onlyAdds } of unit.any)
    if (as !== 'prefix' && !onlyAdds) documents = Math.max(documents, vocabulary.countOf(word))
  if (documents === 0)
    for (const { word } of unit.any) documents = Math.max(documents, vocabulary.countOf(word))
  for (const { words } of unit.together) {
    const counts = words.map((forms) => Math.max(...forms.map(({ word }) => vocabulary.countOf(word))))
    documents = Math.max(documents, Math.min(...counts))
  }
  return Math.log(1 + (live + 0.5) / (documents + 0.5))
}
