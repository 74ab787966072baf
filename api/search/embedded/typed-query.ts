import type { Meaning } from '../phrases/phrase-book.ts'

/** One thing that was asked for: a word, or an everyday phrase with what it means. */
export interface Part {
  /** As the person wrote it, folded. */
  typed: string
  /** Its words; those of a phrase without the stop words. */
  words: string[]
  /** What an everyday phrase means; empty for a plain word. */
  meanings: Meaning[]
  /** Single words that say the same as the meanings: a listing meant for it that says so itself is a better answer. */
  said: string[]
  /** Other ways to say it, each a list of words that must all be there. */
  synonyms: string[][]
  /** True when the word was put right by the table of known misspellings. */
  isMended: boolean
  /** True when listings need not have it. */
  isOptional: boolean
  /** True for a last word that may still be being typed. */
  isUnfinished: boolean
  /** True for a word of the name of the place: having it adds. */
  isPlace?: boolean
  /** The age that it says, in whole years: a listing whose ages include it meets the part. Such a part may have no words. */
  age?: number
  /** True when the age is a part of what a phrase says: then it adds, and meets nothing by itself. */
  ageOnlyAdds?: boolean
}

/** Whether a part is an everyday phrase of several words: then what it means counts for more than its words. */
export const isPhrase = (part: Part) => part.meanings.length > 0 && part.typed.includes(' ')

/** A query taken apart. */
export interface TypedQuery {
  /** Every word in order, stop words and all: what a name is compared with. */
  words: string[]
  parts: Part[]
}
