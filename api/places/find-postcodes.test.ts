import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPostcodes } from './find-postcodes.ts'

test('finds each postcode in a text once, as people write it', () => {
  const text =
    'Meet at the Wharf, Mill Lane, Aldermere AM1 2AB (not am12ab any more!). Parking: AM14\u00a03DE; post to EC1A 1BB.'
  expect(findPostcodes(text)).toEqual(['AM1 2AB', 'AM14 3DE', 'EC1A 1BB'])
})

test.each([
  'AM1-2AB',
  'AM1. 2AB',
  'AM1\n2AB',
  'AM1\r\n2AB',
  '"AM1 2AB"',
  'Aldermere,AM1 2AB',
  'AM1 – 2AB',
  '_am1 2ab_',
  'AM1   2AB',
])('finds one written to slip past: %j', (text) => {
  expect(findPostcodes(text)).toEqual(['AM1 2AB'])
})

test.each([
  'PO BOX 12',
  'PO Box 12 1st floor',
  'A4 1IN',
  'two A4 2GB cards',
  'Room E17 1st floor',
  'B12 3rd dose',
  'open 10am to 4pm, E1 7pm',
  'USB3 4GB',
  'ring 01632 960123',
  'AM1',
  'XAM1 2ABX',
  'AM1 2ABC',
  'flat 12AM1 2AB',
  'img src="data:image/png;base64,yT3+eT88Hg+Pg/zc17Pg+f"',
])('finds none in %j', (text) => {
  expect(findPostcodes(text)).toEqual([])
})

test('finds a postcode wherever it stands among words', () => {
  const words = fc
    .array(fc.constantFrom('the', 'Wharf', 'open', '10', 'Mill Lane,', 'é', '–'), { maxLength: 8 })
    .map((said) => said.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(findPostcodes(`${before} AM21 7QT ${after}`)).toContain('AM21 7QT')
    }),
  )
})

test('stays quick on long text made to be slow', () => {
  expect(findPostcodes('AM1 '.repeat(25_000))).toEqual([])
})
