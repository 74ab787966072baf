import { isDigits } from './join-numbers.ts'

const units: ReadonlySet<string> = new Set(['yr', 'yrs', 'yo', 'y', 'plus', 'year', 'years', 'mths'])
const longest = 3

/** An age with its unit stuck to it is the number alone: "13yr" is `13`. Any other word is left as it is. */
export function withoutUnit(word: string): string {
  if (word.charCodeAt(0) > 57) return word
  let end = 0
  while (isDigits(word.slice(0, end + 1)) && end < word.length) end++
  return end > 0 && end <= longest && units.has(word.slice(end)) ? word.slice(0, end) : word
}
