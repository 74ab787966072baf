import { expect, test } from 'vitest'
import { categories } from '../../vocabulary/categories.ts'
import { needs } from '../../vocabulary/needs.ts'
import { phraseKey } from '../phrases/phrase-key.ts'
import { foldWords } from './fold-words.ts'
import { stopWords } from './stop-words.ts'
import { wordForms } from './word-forms.ts'

const labels = [...needs, ...categories].flatMap((top) => [top, ...(top.children ?? [])])
const words = [...new Set(labels.flatMap(({ label }) => foldWords(label)))].filter(
  (word) => !stopWords.has(word),
)

/** Words of labels that are forms of one another, each pair read and found to mean the same. */
const alike = [
  'babies baby',
  'families family',
  'live living',
  'parent parents',
  'repair repairs',
  'talk talking',
  'work working',
]

test('of all words in the labels of needs and categories, folding makes only these alike', () => {
  const pairs = words.flatMap((word) =>
    wordForms(word)
      .filter((form) => word < form && words.includes(form))
      .map((form) => `${word} ${form}`),
  )
  expect(pairs.sort()).toEqual(alike)
})

test('comparing phrases makes no other words of labels alike, but one child and several, and support that is given', () => {
  const pairs = words.flatMap((word) =>
    words
      .filter((other) => word < other && phraseKey(word) === phraseKey(other))
      .map((other) => `${word} ${other}`),
  )
  expect(pairs.filter((pair) => !alike.includes(pair)).sort()).toEqual([
    'child children',
    'support supported',
  ])
})

test.each([
  ['parking', 'park'],
  ['training', 'train'],
  ['housing', 'house'],
  ['caring', 'care'],
  ['caring', 'car'],
  ['carers', 'care'],
  ['nursing', 'nurse'],
  ['boarding', 'board'],
  ['building', 'build'],
  ['bedding', 'bed'],
  ['wedding', 'wed'],
  ['banking', 'bank'],
  ['shopping', 'shop'],
  ['clothing', 'cloth'],
  ['evening', 'even'],
  ['fishing', 'fish'],
  ['hearing', 'hear'],
  ['dating', 'date'],
  ['grooming', 'groom'],
  ['rating', 'rat'],
  ['goods', 'good'],
  ['aids', 'aid'],
  ['customs', 'custom'],
  ['glasses', 'glass'],
  ['news', 'new'],
  ['expecting', 'expect'],
  ['attacked', 'attack'],
])('%s and %s are never forms of one another', (one, other) => {
  expect(wordForms(one)).not.toContain(other)
  expect(wordForms(other)).not.toContain(one)
})

test.each([
  ['cwtch', 'cwtches'],
  ['banciau', 'banciaus'],
])('forms are guesses, kept only where listings use them: %s may be %s', (word, form) => {
  expect(wordForms(word)).toContain(form)
})
