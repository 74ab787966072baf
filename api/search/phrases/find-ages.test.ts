import { expect, test } from 'vitest'
import { foldWords } from '../words/fold-words.ts'
import { findAges, keepPlus } from './find-ages.ts'

const ages = (text: string) => findAges(foldWords(keepPlus(text))).map(({ age }) => age)

test.each([
  ['2 year old', 2],
  ['two-year-old', 2],
  ['1yr old', 1],
  ['13yo', 13],
  ['my 13 year old daughter', 13],
  ['13yr boy football', 13],
  ['something for a 7 year old on saturday', 7],
  ['18 month old', 1],
  ['6 weeks old', 0],
  ['aged 70', 70],
  ['age 70', 70],
  ['aged between 11 and 15', 13],
  ["I'm 67 and lonely", 67],
  ['mum is 82', 82],
  ['our baby is one', 1],
  ['over 60', 65],
  ['over 50s', 55],
  ['over-60s lunch', 65],
  ['over the age of 60', 65],
  ['60+', 65],
  ['60 + social', 65],
  ['60 plus', 65],
  ['60 and over', 65],
  ['in my 60s', 65],
  ['in her late 70s', 75],
  ['under 5s', 3],
  ['18-25', 21],
  ['18 to 25 year olds', 21],
  ['11–16s club', 13],
  ['toddler', 2],
])('"%s" says the age %i', (text, age) => {
  expect(ages(text)).toEqual([age])
})

test.each([
  '24/7 helpline',
  'U3A',
  '5 a side football',
  '1-2-1 reading',
  'one to one',
  'this is one of those days',
  'NHS 111',
  '01632 960137',
  'couch to 5k',
  'over 10 miles',
  'under 5 pounds',
  'section 21',
  'type 2 diabetes',
  'been alone for 10 years',
  'my 3 kids',
  'AM1 2AB',
  'open 9 to 5',
  '12 step',
  'the 60s',
  'she is 5 months pregnant',
  'it is 30 minutes away',
  '+44 1632 960137',
])('"%s" says no age', (text) => {
  expect(ages(text)).toEqual([])
})

test('what listings call such a group is kept as a word, and a single age is no word', () => {
  const words = (text: string) => findAges(foldWords(keepPlus(text))).map((found) => found.words)
  expect(words('over 60s')).toEqual([['60']])
  expect(words('60+')).toEqual([['60']])
  expect(words('2 year old')).toEqual([[]])
})
