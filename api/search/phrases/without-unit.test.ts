import { expect, test } from 'vitest'
import { withoutUnit } from './without-unit.ts'

test.each([
  ['13yrs', '13'],
  ['13yo', '13'],
  ['60plus', '60'],
  ['60s', '60s'],
  ['3d', '3d'],
  ['1632years', '1632years'],
  ['years', 'years'],
  ['', ''],
])('%s is %s', (word, plain) => {
  expect(withoutUnit(word)).toBe(plain)
})
