import { noGreatestAge } from './document.ts'
import { madeUp } from './vocabulary.ts'

/** Ages end here: a power of two, so that halves of halves are whole years. */
const years = 128
const lifelong = 40
const narrow = 25
const oneStage = 6

/**
 * The words that stand for the ages of a listing in the index, none where it is for all. Ages are laid out like a ruler, in halves of halves: `60+` is 60–63 and
 * 64–127, two words, and whoever is 67 looks for the eight stretches that hold 67, of which a listing can have one alone.
 */
export function ageWordsOf(fromMonths: number, toMonths: number): string[] {
  if (!saysAges(fromMonths, toMonths)) return []
  const words: string[] = []
  const add = (from: number, length: number, first: number, last: number) => {
    const to = from + length - 1
    if (last < from || first > to) return
    if (first <= from && to <= last) return void words.push(wordOf(from, to))
    add(from, length / 2, first, last)
    add(from + length / 2, length / 2, first, last)
  }
  add(0, years, Math.floor(fromMonths / 12), Math.min(years - 1, Math.floor(toMonths / 12)))
  return words
}

/** The words of which a listing has one when its ages include this one, in whole years. */
export function ageWordsFor(age: number): string[] {
  const words: string[] = []
  for (let length = 1; length <= years; length *= 2) {
    const from = age - (age % length)
    words.push(wordOf(from, from + length - 1))
  }
  return words
}

/** How much the ages of a listing say about whom it is for, 0 to 1: toddlers much, the grown-up little. */
export function focusOfAges(fromMonths: number, toMonths: number): number {
  const span = Math.floor(toMonths / 12) - Math.floor(fromMonths / 12)
  if (span < narrow) return 1 - Math.max(0, span - oneStage) / (2 * narrow)
  return fromMonths >= lifelong * 12 ? 0.8 : 0.25
}

/** What a listing is still worth to somebody of an age, in whole years: less when it is for others. Whoever asks for a child may be the one it is for. */
export function worthAtAge(age: number, fromMonths: number, toMonths: number): number {
  if (!saysAges(fromMonths, toMonths) || (fromMonths < age * 12 + 12 && toMonths >= age * 12)) return 1
  return focusOfAges(fromMonths, toMonths) < 0.5 ? 0.9 : 0.6
}

/** Whether a listing says for which ages it is. */
export const saysAges = (fromMonths: number, toMonths: number) => fromMonths > 0 || toMonths < noGreatestAge
const wordOf = (from: number, to: number) => `${madeUp}age:${from}-${to}`
