import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPostcode, parseOutcode, parsePostcode } from './postcode.ts'

const oneOf = (letters: string) => fc.constantFrom(...letters)
const digit = oneOf('0123456789')
const [first, second] = [oneOf('ABCDEFGHIJKLMNOPRSTUWYZ'), oneOf('ABCDEFGHKLMNOPQRSTUVWXY')]
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((said) => said.join(''))
const outcode = fc.oneof(
  joined(first, digit),
  joined(first, digit, digit),
  joined(first, second, digit),
  joined(first, second, digit, digit),
  joined(first, digit, oneOf('ABCDEFGHJKPSTUW')),
  joined(first, second, digit, oneOf('ABEHMNPRVWXY')),
)
const incode = joined(digit, oneOf('ABDEFGHJLNPQRSTUWXYZ'), oneOf('ABDEFGHJLNPQRSTUWXYZ'))
const mark = fc.constantFrom('', ' ', '  ', '-', '.', '\u00a0')

describe('a postcode', () => {
  test.each([
    'AM1 2AB',
    ' am12ab ',
    'Am1   2aB',
    'AM1-2AB',
    '(AM1 2AB)',
    'A M 1 2 A B',
    'AM1 2AB.',
    'ＡＭ1 2ＡＢ',
    'am1\u00a02ab',
  ])('is read from %j', (text) => {
    expect(parsePostcode(text)).toEqual({ code: 'AM12AB', outcode: 'AM1', label: 'AM1 2AB' })
  })

  test('with the letter O or I typed for its middle digit is read all the same', () => {
    expect(formatPostcode('AM1 OAB')).toBe('AM1 0AB')
    expect(formatPostcode('am14 iab')).toBe('AM14 1AB')
  })

  test.each([
    ['GIR 0AA', 'GIR'],
    ['ascn1zz', 'ASCN'],
    ['BF1 2AA', 'BF1'],
    ['EC1A 1BB', 'EC1A'],
    ['W1A 0AX', 'W1A'],
  ])('of a special kind is read: %s', (text, outcode) => {
    expect(parsePostcode(text)?.outcode).toBe(outcode)
  })

  test.each([
    '',
    'AM1',
    'AM1 2',
    'AM1 2A',
    'AM1 2AC',
    'AM1 2ABC',
    'QA1 2AB',
    'AJ1 2AB',
    'A4 1IN',
    'AM1Z 2AB',
    '12345',
    'Aldermere',
    'AM1 2AB Aldermere',
  ])('is not seen in %j', (text) => {
    expect(parsePostcode(text)).toBeNull()
  })

  test('is not looked for in text that is far too long', () => {
    expect(parsePostcode(`${' '.repeat(100)}AM1 2AB`)).toBeNull()
  })

  test('comes back the same however it is cased, spaced and punctuated', () => {
    fc.assert(
      fc.property(
        outcode,
        incode,
        mark,
        mark,
        mark,
        fc.boolean(),
        (out, inn, before, between, after, isLower) => {
          const text = `${before}${out}${between}${inn}${after}`
          const said = isLower ? text.toLowerCase() : text
          expect(parsePostcode(said)).toEqual({ code: out + inn, outcode: out, label: `${out} ${inn}` })
          expect(formatPostcode(formatPostcode(said) ?? '')).toBe(`${out} ${inn}`)
        },
      ),
    )
  })

  test('is refused or whole, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const postcode = parsePostcode(text)
        if (postcode) expect(formatPostcode(postcode.label)).toBe(postcode.label)
      }),
    )
  })
})

describe('an outward code', () => {
  test('is read in any case, and with a space after its letters', () => {
    for (const text of ['AM1', ' am1 ', 'AM 1', '(am1)', 'AM1,']) expect(parseOutcode(text)).toBe('AM1')
    expect(parseOutcode('ec1a')).toBe('EC1A')
  })

  test('is not seen in a half-typed postcode or a word', () => {
    for (const text of ['AM1 2', 'AM1 2A', 'AM1 2AB', 'AM', 'A', '1', 'Aldermere', 'AM123'])
      expect(parseOutcode(text)).toBeNull()
  })

  test('comes back the same in any case', () => {
    fc.assert(fc.property(outcode, (out) => void expect(parseOutcode(` ${out.toLowerCase()} `)).toBe(out)))
  })
})
