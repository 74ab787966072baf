import { fill } from './fill.ts'
import type { Words } from './words.ts'

/** How far it is in a straight line: "1.2 km", "400 m", "under 100 m"; whole kilometres from ten. */
export function distance(words: Words, km: number): string {
  if (km < 0.1) return words.distance.here
  const format = (n: number, digits: number) =>
    new Intl.NumberFormat(words.lang, { maximumFractionDigits: digits }).format(n)
  if (km < 0.95) return fill(words.distance.m, { n: format(Math.round(km * 10) * 100, 0) })
  return fill(words.distance.km, { n: format(km, km < 10 ? 1 : 0) })
}
