import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldPlaceName } from './fold-place-name.ts'

test.each([
  ['King’s Lynn', 'kings lynn'],
  ["KING'S  LYNN", 'kings lynn'],
  ['Stoke-on-Trent', 'Stoke upon Trent'],
  ['St. Ives', 'saint ives'],
  ['Ynys Môn', 'ynys mon'],
  ['Llanfair-ym-Muallt', 'llanfair ym muallt'],
  ['Gt Yarmouth', 'Great Yarmouth'],
  ['Tyne & Wear', 'tyne and wear'],
  ['The Wirral', 'wirral'],
])('%s and %s are one name', (one, other) => {
  expect(foldPlaceName(one)).toBe(foldPlaceName(other))
})

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (name) => void expect(foldPlaceName(foldPlaceName(name))).toBe(foldPlaceName(name)),
    ),
  )
})

test('a name of marks alone folds to nothing', () => {
  expect(foldPlaceName(' – ’ ! ')).toBe('')
})
