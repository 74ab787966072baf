import { expect, test } from 'vitest'
import { shareOf } from './share-of.ts'

test('the share of an ask is worked out from its text by FNV-1a, and never changes', () => {
  // By the published constants: FNV-1a of {"q":"a"}, {"q":"b"} … modulo 3, where 0 is unseen.
  const shares = ['a', 'b', 'c', 'd', 'e', 'f'].map((q) => shareOf({ q }))
  const expected = ['a', 'b', 'c', 'd', 'e', 'f'].map((q) =>
    slowFnv1a(`{"q":"${q}"}`) % 3n === 0n ? 'unseen' : 'tune',
  )
  expect(shares).toEqual(expected)
  expect(slowFnv1a('foobar')).toBe(0xbf9cf968n)
})

test('the order of parameters does not move an ask', () => {
  for (let age = 0; age < 50; age++) expect(shareOf({ q: 'club', age })).toBe(shareOf({ age, q: 'club' }))
})

test('letters beyond ASCII count by their bytes', () => {
  expect(shareOf({ q: 'côr' })).toBe(slowFnv1a('{"q":"côr"}') % 3n === 0n ? 'unseen' : 'tune')
})

test('about a third is unseen', () => {
  const unseen = Array.from({ length: 3000 }, (_, i) => shareOf({ q: `query ${i}` })).filter(
    (share) => share === 'unseen',
  )
  expect(unseen.length).toBeGreaterThan(900)
  expect(unseen.length).toBeLessThan(1100)
})

/** Another way to the same number: whole integers, cut to 32 bits. */
function slowFnv1a(text: string): bigint {
  let hash = 2166136261n
  for (const byte of Buffer.from(text)) hash = ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n
  return hash
}
