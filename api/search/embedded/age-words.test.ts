import { expect, test } from 'vitest'
import { noGreatestAge } from './document.ts'
import { ageWordsFor, ageWordsOf, focusOfAges, worthAtAge } from './age-words.ts'

const ranges = [
  [0, 59],
  [6, 23],
  [60 * 12, noGreatestAge],
  [18 * 12, noGreatestAge],
  [11 * 12, 25 * 12 + 11],
  [0, 0],
  [100 * 12, 130 * 12],
] as const

test('whoever is of an age finds the listings that include it and no others, each by one word', () => {
  for (const [from, to] of ranges) {
    const words = ageWordsOf(from, to)
    expect(words.length).toBeLessThanOrEqual(8)
    for (let age = 0; age < 128; age++) {
      const shared = ageWordsFor(age).filter((word) => words.includes(word))
      expect(shared.length).toBe(from < age * 12 + 12 && to >= age * 12 ? 1 : 0)
    }
  }
})

test('a listing that says nothing of ages has no such words, and is worth the same at any age', () => {
  expect(ageWordsOf(0, noGreatestAge)).toEqual([])
  expect(worthAtAge(67, 0, noGreatestAge)).toBe(1)
})

test('ages that say much about whom a listing is for count for more', () => {
  expect(focusOfAges(0, 59)).toBeGreaterThan(focusOfAges(11 * 12, 25 * 12))
  expect(focusOfAges(60 * 12, noGreatestAge)).toBeGreaterThan(focusOfAges(18 * 12, noGreatestAge))
})

test('a listing for others is worth less, and one for grown-ups hardly less to whoever asks for a child', () => {
  expect(worthAtAge(67, 11 * 12, 25 * 12)).toBeLessThan(worthAtAge(2, 18 * 12, noGreatestAge))
  expect(worthAtAge(2, 18 * 12, noGreatestAge)).toBeLessThan(1)
  expect(worthAtAge(67, 60 * 12, noGreatestAge)).toBe(1)
})
