import { expect, test } from 'vitest'
import { foldWords } from '../words/fold-words.ts'
import { joinNumbers } from './join-numbers.ts'

test.each([
  '01632 960 123',
  '01632960123',
  '01632-960-123',
  '(01632) 960123',
  '0 1 6 3 2 9 6 0 1 2 3',
  '+44 1632 960 123',
  '+44 (0)1632 960123',
  '0044 1632 960 123',
  '441632960123',
])('%s is one phone number, as people dial it here', (text) => {
  expect(joinNumbers(foldWords(text))).toEqual(['01632960123'])
})

test.each([
  ['over 60', ['over', '60']],
  ['60+', ['60']],
  ['over-60s', ['over', '60s']],
  ['60 plus', ['60', 'plus']],
  ['13 year old', ['13', 'year', 'old']],
  ['13yrs', ['13yrs']],
  ['6 months', ['6', 'months']],
  ['a1 steaks', ['a1', 'steaks']],
  ['3d printing', ['3d', 'printing']],
  ['5k', ['5k']],
  ['4x4 and 2x2', ['4x4', 'and', '2x2']],
  ['AM1 2AB', ['am1', '2ab']],
])('%s keeps its numbers apart: %j', (text, words) => {
  expect(joinNumbers(foldWords(text))).toEqual(words)
})
