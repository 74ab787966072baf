import type { Words } from './words.ts'

/** Things in a row as people write them: "Monday, Wednesday and Friday". */
export function listText(words: Words, items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1)}`
}

/** The first letter in upper case, as at the start of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
