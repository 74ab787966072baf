import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes } from './join-bytes.ts'

test('parts of any text come out as they went in, whether given as text or as bytes', () => {
  const part = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(fc.array(fc.tuple(part, fc.boolean())), (parts) => {
      const given = parts.map(([text, isBytes]) => (isBytes ? Buffer.from(text) : text))
      const whole = Buffer.concat(parts.map(([text]) => Buffer.from(text)))
      expect(Buffer.from(joinBytes(given)).equals(whole)).toBe(true)
    }),
  )
})
