import { expect, test } from 'vitest'
import { phraseKey } from './phrase-key.ts'

test.each([
  ['falls', 'falling'],
  ['drink', 'drinking'],
  ['drink', 'drinkin'],
  ['worried', 'worry'],
  ['nurses', 'nurse'],
  ['baby', 'babies'],
  ['stopped', 'stopping'],
  ['classes', 'class'],
  ['meetings', 'meeting'],
  ['mothers', 'mam'],
  ['leccy', 'electricity'],
])('%s and %s are alike', (one, other) => {
  expect(phraseKey(one)).toBe(phraseKey(other))
})

test.each([
  ['raped', 'rap'],
  ['mugged', 'mug'],
  ['grooming', 'groom'],
  ['caring', 'car'],
  ['housing', 'house'],
  ['parking', 'park'],
  ['training', 'train'],
  ['bedding', 'bed'],
  ['sands', 'sand'],
  ['slots', 'slot'],
  ['refugee', 'refuge'],
  ['evening', 'even'],
  ['scared', 'scar'],
])('%s and %s are not', (one, other) => {
  expect(phraseKey(one)).not.toBe(phraseKey(other))
})
