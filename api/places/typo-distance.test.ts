import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { typoDistance } from './typo-distance.ts'

test.each([
  ['aldermere', 'aldermere', 0],
  ['aldermere', 'aldremere', 1],
  ['aldermere', 'aldermer', 1],
  ['aldermere', 'alldermere', 1],
  ['aldermere', 'aldormere', 1],
  ['aldermere', 'ladermree', 2],
  ['aldermere', 'stainby', 4],
])('from %s to %s it is %i (4 says more than 3)', (a, b, expected) => {
  expect(typoDistance(a, b, 3)).toBe(expected)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

test('agrees with the definition, worked out slowly', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
      expect(typoDistance(a, b, max)).toBe(Math.min(slow(a, b), max + 1))
    }),
  )
})

function slow(a: string, b: string, seen = new Map<string, number>()): number {
  const key = `${a}|${b}`
  const known = seen.get(key)
  if (known !== undefined) return known
  if (!a || !b) return a.length + b.length
  let least = Math.min(
    slow(a.slice(1), b, seen) + 1,
    slow(a, b.slice(1), seen) + 1,
    slow(a.slice(1), b.slice(1), seen) + (a[0] === b[0] ? 0 : 1),
  )
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    least = Math.min(least, slow(a.slice(2), b.slice(2), seen) + 1)
  seen.set(key, least)
  return least
}
