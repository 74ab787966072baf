import { expect, test } from 'vitest'
import { isLikelySlip } from './is-likely-slip.ts'

test.each([
  ['lonly', 'lonely'],
  ['lonnely', 'lonely'],
  ['lonley', 'lonely'],
  ['lonaly', 'lonely'],
  ['lomely', 'lonely'],
  ['cancwr', 'cancer'],
])('%s is %s', (typed, word) => {
  expect(isLikelySlip(typed, word)).toBe(true)
})

test.each([
  ['lovely', 'lonely'],
  ['saint', 'skint'],
  ['player', 'prayer'],
  ['cancel', 'cancer'],
  ['stage', 'stabbed'],
  ['lonely', 'lonely'],
  ['', 'a1'],
])('%s is not %s', (typed, word) => {
  expect(isLikelySlip(typed, word)).toBe(false)
})
