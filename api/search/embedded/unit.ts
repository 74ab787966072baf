import type { Meaning } from '../phrases/phrase-book.ts'
import type { Expansion } from './expand.ts'
import type { Part } from './typed-query.ts'

/** What meeting a meaning is worth, beside 1 for a word as it was typed. */
export const meaningWeight = 0.9

/** A part of the query as the index can look it up. A document meets it by any one of the ways. */
export interface Unit {
  part: Part
  /** Single words that meet it. */
  any: Expansion[]
  /** Lists of words that meet it together, with what that is worth. */
  together: { words: Expansion[][]; weight: number; as: Expansion['as']; adds?: number }[]
  /** Made-up words that stand for what a phrase means. */
  meanings: { word: number; meaning: Meaning }[]
  /** How much meeting it says: rare is much. */
  rarity: number
}
