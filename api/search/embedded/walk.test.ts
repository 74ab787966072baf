import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Page } from './page.ts'
import { walk } from './walk.ts'

/** Optimal string alignment the plain way: the whole table, one pair at a time. */
function editsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => table[i]?.[j] ?? 99
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99
      const row = table[i]
      if (row) row[j] = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped)
    }
  }
  return at(a.length, b.length)
}

function pageOf(words: string[]): Page {
  const page = new Page()
  for (const text of words.toSorted()) page.add(words.indexOf(text), text)
  page.finish()
  return page
}

const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 9 })

test('the walk finds exactly the words within so many edits, and those that begin so', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 60 }),
      word,
      fc.integer({ min: 0, max: 2 }),
      fc.boolean(),
      (words, typed, edits, prefixes) => {
        const found = new Map<string, [number, boolean]>()
        const page = pageOf(words)
        walk(page, typed, { edits, prefixes, sameStart: false }, (id, distance, isPrefix) =>
          found.set(words[id] ?? '', [distance, isPrefix]),
        )
        const expected = new Map<string, [number, boolean]>()
        for (const other of words) {
          const whole = editsBetween(other, typed)
          const begins = Math.min(
            ...Array.from({ length: other.length + 1 }, (_, n) => editsBetween(other.slice(0, n), typed)),
          )
          if (prefixes && begins < whole && begins <= edits) expected.set(other, [begins, true])
          else if (whole <= edits) expected.set(other, [whole, false])
        }
        expect([...found].sort()).toEqual([...expected].sort())
      },
    ),
    { numRuns: 3000, seed: 1 },
  )
})
