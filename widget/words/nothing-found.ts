import { fill } from './fill.ts'
import type { Words } from './words.ts'

/** The heading over no results: a word that was all that was asked is said back, as it may be mistyped; of more, not all matched. */
export const nothingFound = (words: Words, q: string, isAll: boolean): string =>
  isAll && /^\S+$/.test(q.trim()) ? fill(words.noResultsFor, { q: q.trim() }) : words.noResults
