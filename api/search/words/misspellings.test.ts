import { expect, test } from 'vitest'
import { foldWords } from './fold-words.ts'
import { misspellings, wordMeant } from './misspellings.ts'
import { synonyms } from './synonyms.ts'

test.each([
  ['benifits', 'benefits'],
  ['councelling', 'counselling'],
  ['alchoholics', 'alcoholics'],
  ['arthuritis', 'arthritis'],
  ['diabeties', 'diabetes'],
  ['dimentia', 'dementia'],
  ['lonelyness', 'loneliness'],
  ['fisio', 'physio'],
  ['physciatrist', 'psychiatrist'],
  ['bereevment', 'bereavement'],
  ['skitzophrenia', 'schizophrenia'],
  ['epilepsey', 'epilepsy'],
  ['fibromialgia', 'fibromyalgia'],
  ['menapause', 'menopause'],
  ['weelchair', 'wheelchair'],
  ['vollunteering', 'volunteering'],
  ['excersise', 'exercise'],
  ['guardening', 'gardening'],
  ['alottment', 'allotment'],
  ['citezens', 'citizens'],
  ['univercal', 'universal'],
  ['teh', 'the'],
  ['nowt', 'nothing'],
])('%s is meant to be %s', (typed, word) => {
  expect(wordMeant(typed)).toBe(word)
})

test('misspellings are single folded words, and what they are meant to be is spelt right', () => {
  const entries = Object.entries(misspellings)
  expect(entries.length).toBeGreaterThan(800)
  const odd = entries.filter(
    ([typed, word]) =>
      foldWords(typed).join(' ') !== typed || foldWords(word).join(' ') !== word || word in misspellings,
  )
  expect(odd).toEqual([])
})

test('no word that has synonyms of its own counts as misspelt', () => {
  expect(Object.keys(synonyms).filter((word) => wordMeant(word) !== word)).toEqual([])
})
