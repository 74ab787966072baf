import { expect, it } from 'vitest'
import { checkRecord } from './check-record.ts'
import { errorInWords } from './error-in-words.ts'
import { isTooDeep } from './is-too-deep.ts'
import { rowToRecord } from './read/row-to-record.ts'

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let at = 0; at < depth; at += 1) value = [value]
  return value
}

it('an ordinary record is not too deep, and thousands of lists in one another are', () => {
  expect(isTooDeep({ a: [{ b: [1, 'x', null] }] })).toBe(false)
  expect(isTooDeep(nested(20_000))).toBe(true)
})

it('a record nested too deeply is refused in words, and only that record', () => {
  const reason = expect.stringContaining('nested too deeply')
  const record = { sourceId: '1', name: 'Tea', proposals: nested(20_000) }
  expect(checkRecord(record, 1)).toMatchObject({ ok: false, refused: { sourceId: '1', name: 'Tea', reason } })
  expect(rowToRecord({ row: 2, raw: { id: '1', name: 'Tea', more: nested(20_000) } })).toMatchObject({
    row: 2,
    refused: { reason },
  })
})

it('running out of room on the way is said in words', () => {
  const dig = (depth: number): number => 1 + dig(depth + 1)
  const said = (() => {
    try {
      return String(dig(0))
    } catch (error) {
      return errorInWords(error, '')
    }
  })()
  expect(said).toContain('nested too deeply')
  expect(errorInWords(new Error('\u001b[2Jgone'), '')).toBe('\ufffd[2Jgone')
  expect(errorInWords(null, 'It does not say.')).toBe('It does not say.')
})
