import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NearKeys } from './near-keys.ts'
import { withinOneEdit } from './within-one-edit.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'n'), minLength: 1, maxLength: 8 })

test('finds exactly the known words of four letters or more that are one error away and begin alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (known, typed) => {
      const keys = new NearKeys()
      for (const key of known) keys.add(key)
      const expected = known.filter(
        (key) => key.length >= 4 && key[0] === typed[0] && withinOneEdit(key, typed),
      )
      expect(keys.near(typed).toSorted()).toEqual(expected.toSorted())
    }),
    { numRuns: 3000 },
  )
})

test('a letter left out or two swapped come before a wrong letter', () => {
  const keys = new NearKeys()
  for (const key of ['merry', 'memory']) keys.add(key)
  expect(keys.near('memry')).toEqual(['memory', 'merry'])
})
