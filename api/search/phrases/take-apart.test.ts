import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { categories } from '../../vocabulary/categories.ts'
import { needs } from '../../vocabulary/needs.ts'
import { seedAtlas } from '../bench/seed-atlas.ts'
import { categoryPhrases } from '../words/category-phrases.ts'
import { needPhrases } from '../words/need-phrases.ts'
import { stockPhraseBook } from './stock-phrase-book.ts'
import { takeApart } from './take-apart.ts'

const book = stockPhraseBook(seedAtlas())
const parts = (text: string) => takeApart(text, book).parts
const means = (text: string) =>
  parts(text).flatMap((part) => part.meanings.map(({ kind, slug }) => `${kind}:${slug}`))

test('every phrase means a need or category that there is', () => {
  const slugsOf = (tree: typeof needs) =>
    tree.flatMap((top) => [top.slug, ...(top.children ?? []).map((child) => child.slug)])
  expect(Object.keys(needPhrases).filter((slug) => !slugsOf(needs).includes(slug))).toEqual([])
  expect(Object.keys(categoryPhrases).filter((slug) => !slugsOf(categories).includes(slug))).toEqual([])
})

test.each([
  ["can't pay the gas", 'need:energy-bills'],
  ['I really cant pay my electric this month', 'need:energy-bills'],
  ['lost my husband', 'need:bereavement'],
  ['mum keeps falling', 'need:falls'],
  ['nobody to talk to', 'need:someone-to-talk-to'],
  ['kids bored in the holidays', 'need:childrens-activities'],
  ['skint', 'need:money-worries'],
  ['somewhere warm', 'need:keeping-warm'],
  ['signed off sick', 'need:off-sick'],
  ['drinking too much', 'need:alcohol'],
  ['drinkin too much', 'need:alcohol'],
  ['my son has autism', 'need:caring-for-child'],
  ['sleeping on the floor', 'need:essentials'],
  ['behind with my rent', 'need:eviction'],
  ['dad is always forgetting, he keeps forgetting things', 'need:memory'],
  ['food bank', 'category:food-bank'],
  ['where can I get a hot meal', 'category:community-meal'],
])('"%s" means %s', (text, meaning) => {
  expect(means(text)).toContain(meaning)
})

test.each([
  'trip to the sea',
  'theatre company',
  'tennis court',
  'weeding the borders',
  'the change',
  'home',
  'train station',
])('"%s" is not taken for a trouble', (text) => {
  expect(means(text)).toEqual([])
})

test('small words fall away, unless there is nothing else', () => {
  expect(parts('help me to find a choir near me').map((part) => part.words)).toEqual([['choir']])
  expect(parts('where to').map((part) => part.words)).toEqual([['where'], ['to']])
  expect(parts('!!!')).toEqual([])
})

test('only the last word is unfinished, and not after a space', () => {
  expect(parts('walled gard').map((part) => part.isUnfinished)).toEqual([false, true])
  expect(parts('walled gard ').map((part) => part.isUnfinished)).toEqual([false, false])
})

test('digits with spaces are one phone number', () => {
  expect(parts('ring 01632 960 123').map((part) => part.typed)).toEqual(['ring', '01632960123'])
  expect(parts('over 60').map((part) => part.typed)).toEqual(['60'])
})

test('no text whatever breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(parts(text).length).toBeLessThanOrEqual(16)
    }),
    { numRuns: 2000 },
  )
})
