import { expect, test } from 'vitest'
import { foldWords, joinedWords } from './fold-words.ts'
import { wordForms } from './word-forms.ts'

test.each([
  ['Men’s Shed', ['mens', 'shed']],
  ["can't", ['cant']],
  ['Café Zoë', ['cafe', 'zoe']],
  ['Tea & Toast', ['tea', 'and', 'toast']],
  ['step-free', ['step', 'free']],
  ['C.A.B.', ['cab']],
  ['the C.A.B. office', ['the', 'cab', 'office']],
  ['LGBTQ+', ['lgbtq']],
  ['Łódź', ['lodz']],
  ['Tŷ Hapus', ['ty', 'hapus']],
  ['', []],
  ['…!', []],
])('%s folds to %j', (text, words) => {
  expect(foldWords(text)).toEqual(words)
})

test('hyphenated words are also known as one', () => {
  expect(joinedWords('Day-care and drop–in')).toEqual(['daycare', 'dropin'])
  expect(joinedWords('plain words')).toEqual([])
})

test.each([
  ['gardens', 'garden'],
  ['garden', 'gardening'],
  ['walking', 'walk'],
  ['swimming', 'swim'],
  ['dancing', 'dance'],
  ['families', 'family'],
  ['classes', 'class'],
  ['mens', 'men'],
  ['60', '60s'],
  ['1940s', '1940'],
])('%s is also %s', (word, other) => {
  expect(wordForms(word)).toContain(other)
})

test.each([
  ['parking', 'park'],
  ['park', 'parking'],
  ['training', 'train'],
  ['housing', 'house'],
  ['evening', 'even'],
  ['bus', 'bu'],
  ['arthritis', 'arthriti'],
  ['carer', 'care'],
  ['a1', 'a1s'],
])('%s is never %s', (word, other) => {
  expect(wordForms(word)).not.toContain(other)
})
