import { typoDistance } from '../../../places/typo-distance.ts'
import type { StoredDocument } from './meets-condition.ts'

/** For tests: a searched attribute of a document as words. */
interface Attribute {
  name: string
  words: string[]
}

/** For tests: a document with its words laid out. */
export interface ReadDocument {
  document: StoredDocument
  attributes: Attribute[]
}

/** For tests: the settings that decide what a word matches. */
export interface WordRules {
  synonyms: Record<string, string[]>
  oneTypo: number
  twoTypos: number
  disableOnNumbers: boolean
  disableOnAttributes: string[]
  /** Distances that were worked out before. */
  known: Map<string, number>
}

/** For tests: where a word of a query was found. `shown` is how much of the word the match is: a beginning shows as a beginning. */
export interface WordMatch {
  attribute: number
  position: number
  typos: number
  isExact: boolean
  shown: number
}

/** For tests: lays out the words of a document, attribute by attribute in the order of importance. */
export function readWords(document: StoredDocument, searchable: readonly string[]): ReadDocument {
  const attributes = searchable.map((name) => ({
    name,
    words: typeof document[name] === 'string' ? document[name].split(' ').filter(Boolean) : [],
  }))
  return { document, attributes }
}

/**
 * For tests: for each word of a query where a document has it: exactly, begun (the last, unless a space follows), misspelt within bounds, as a synonym of
 * one to three words, split in two, or joined with its neighbours.
 */
export function matchWords(
  read: ReadDocument,
  words: readonly string[],
  isBegun: boolean,
  rules: WordRules,
): WordMatch[][] {
  const found = words.map((word, i) => [
    ...single(read, word, isBegun && i === words.length - 1, rules),
    ...split(read, word),
  ])
  for (let from = 0; from < words.length; from++) {
    for (let length = 1; length <= 3 && from + length <= words.length; length++) {
      const phrase = words.slice(from, from + length)
      const whole = [
        ...(length > 1 ? single(read, phrase.join(''), false, { ...rules, oneTypo: 99, twoTypos: 99 }) : []),
        ...(rules.synonyms[phrase.join(' ')] ?? []).flatMap((other) => sideBySide(read, other.split(' '))),
      ].map((match) => ({ ...match, isExact: false }))
      for (let i = from; i < from + length; i++) found[i]?.push(...whole)
    }
  }
  return found
}

function single(read: ReadDocument, word: string, isBegun: boolean, rules: WordRules): WordMatch[] {
  return read.attributes.flatMap(({ name, words }, attribute) =>
    words.flatMap((other, position) => {
      const typos = typosOf(word, other, isBegun, rules, name)
      if (typos === null) return []
      const shown = isBegun && other.length > word.length ? word.length : other.length
      return [{ attribute, position, typos, isExact: other === word, shown }]
    }),
  )
}

/** How many typos make one word of the other; null when they are not the same. A wrong first letter counts twice. */
function typosOf(
  word: string,
  other: string,
  isBegun: boolean,
  rules: WordRules,
  attribute: string,
): number | null {
  if (other === word || (isBegun && other.startsWith(word))) return 0
  const most = word.length >= rules.twoTypos ? 2 : word.length >= rules.oneTypo ? 1 : 0
  const isNumber = rules.disableOnNumbers && /^\d+$/.test(word)
  if (most === 0 || isNumber || rules.disableOnAttributes.includes(attribute)) return null
  const key = `${word} ${other} ${isBegun}`
  const edits = rules.known.get(key) ?? editsOf(word, other, isBegun, most)
  rules.known.set(key, edits)
  const typos = edits + (edits > 0 && word[0] !== other[0] ? 1 : 0)
  return typos <= most ? typos : null
}

function editsOf(word: string, other: string, isBegun: boolean, most: number): number {
  const ends = isBegun ? [word.length - 1, word.length, word.length + 1] : [other.length]
  return Math.min(...ends.map((end) => typoDistance(word, other.slice(0, end), most)))
}

function split(read: ReadDocument, word: string): WordMatch[] {
  return read.attributes.flatMap(({ words }, attribute) =>
    words.flatMap((first, position): WordMatch[] => {
      if (
        first.length >= word.length ||
        !word.startsWith(first) ||
        words[position + 1] !== word.slice(first.length)
      )
        return []
      const half = { attribute, typos: 1, isExact: false }
      return [
        { ...half, position, shown: first.length },
        { ...half, position: position + 1, shown: word.length - first.length },
      ]
    }),
  )
}

function sideBySide(read: ReadDocument, phrase: readonly string[]): WordMatch[] {
  return read.attributes.flatMap(({ words }, attribute) =>
    words.flatMap((_, from) =>
      phrase.every((word, i) => words[from + i] === word)
        ? phrase.map((word, i) => ({
            attribute,
            position: from + i,
            typos: 0,
            isExact: false,
            shown: word.length,
          }))
        : [],
    ),
  )
}
