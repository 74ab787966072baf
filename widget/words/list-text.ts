import type { Words } from './words.ts'

/** Things in a row as people write them: "Monday, Wednesday and Friday". */
export const listText = (words: Words, items: readonly string[]): string =>
  new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(items)

/** The first letter in upper case, as at the start of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
