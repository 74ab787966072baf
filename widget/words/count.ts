import { fill } from './fill.ts'
import type { Plural, Words } from './words.ts'

/** A number with its words in the right plural form: "1 result", "14 results". `{n}` is grouped as the language does. */
export function count(
  words: Words,
  plural: Plural,
  n: number,
  values: Record<string, string | number> = {},
): string {
  const form = new Intl.PluralRules(words.lang).select(n)
  return fill(plural[form] ?? plural.other, { n: new Intl.NumberFormat(words.lang).format(n), ...values })
}
