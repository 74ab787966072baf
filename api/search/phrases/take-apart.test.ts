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
  // Typing errors and misspellings
  ['lost my husbund', 'need:bereavement'],
  ['cant pay teh gas', 'need:energy-bills'],
  ['mum keeps fallling', 'need:falls'],
  ['nowear to sleep', 'need:nowhere-to-live'],
  ['alchoholic husband', 'need:alcohol'],
  ['help with benifits', 'need:benefits'],
  ['sumone to talk too', 'need:someone-to-talk-to'],
  ['my dorter is self harming', 'need:self-harm'],
  ['lomely', 'need:loneliness'],
  // Initials of benefits, health and care, and what else people bring from appointments
  ['LCWRA', 'need:benefits'],
  ['EHC plan', 'category:send'],
  ['dial a ride', 'category:community-transport'],
  ['white goods', 'category:household-goods'],
  ['wont throw anything away', 'need:home-condition'],
  ['my sister took her own life', 'need:bereavement'],
  ['M.E./CFS', 'need:body'],
  // Regions and ages
  ['me mam keeps goin over and falling', 'need:falls'],
  ['our nanna keeps falling', 'need:falls'],
  ['nowt to eat', 'need:hunger'],
  ['skint till payday', 'need:money-worries'],
  ['boracic', 'need:money-worries'],
  ['bairns bored in the hols', 'need:childrens-activities'],
  ['cant afford the leccy', 'need:energy-bills'],
  ['no one gets me', 'need:loneliness'],
  ['lowkey depressed', 'need:depression'],
  ['bf hits me', 'need:abuse-at-home'],
  ['stopped smoking weed last week', 'need:drugs'],
  // About somebody else
  ['my mate is struggling', 'need:feeling-low'],
  ['my son is being bullied at school', 'need:teenagers'],
  ['dad drinks too much', 'need:alcohol'],
  ['husband has dementia', 'need:memory'],
  ['hard of hearing club', 'category:hearing-loss'],
  // Welsh, north and south, mutated and not
  ['banc bwyd', 'category:food-bank'],
  ['fanc bwyd', 'category:food-bank'],
  ['unig', 'need:loneliness'],
  ['Rwy’n teimlo’n unig', 'need:loneliness'],
  ['rhywun i siarad', 'need:someone-to-talk-to'],
  ['colli fy ngŵr', 'need:bereavement'],
  ['methu talu’r bil nwy', 'need:energy-bills'],
  ['mae mam yn syrthio', 'need:falls'],
  ['yfed gormod', 'need:alcohol'],
  ['dysgu Cymraeg', 'category:welsh-classes'],
  // Initials
  ['C.A.B.', 'category:advice'],
  ['c a b', 'category:advice'],
  ['AA', 'need:alcohol'],
  ['A.A. meetings', 'category:peer-support'],
  ['NA meeting', 'category:peer-support'],
  ['SEND', 'category:send'],
  ['SEN', 'category:send'],
  ['PIP', 'need:benefits'],
  ['UC', 'need:benefits'],
  ['ADHD', 'need:caring-for-child'],
  ['LGBT+', 'category:lgbtq'],
  ['OAPs', 'category:older-people'],
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
  'rap workshop',
  'golden sand',
  'dog grooming',
  'broke my leg',
  'keep in touch',
  'saint mary',
  'lovely',
  'common room',
  'addition and subtraction',
  'send us an email',
  'nothing',
  'common threads',
])('"%s" is not taken for a trouble', (text) => {
  expect(means(text)).toEqual([])
})

test('a word that several listings use is not taken for a typing error', () => {
  const known = (word: string) => (word === 'lomely' ? 3 : 0)
  expect(takeApart('lomely', book, known).parts.flatMap((part) => part.meanings)).toEqual([])
})

test('words that say more decide, and the rest of the sentence is kept', () => {
  expect(means('there is nothing for teenagers to do')).toEqual(['need:teenagers', 'category:youth-club'])
  expect(parts('lost my husband choir').map((part) => part.typed)).toEqual(['lost my husband', 'choir'])
  expect(parts('help me get out of debt').map((part) => part.typed)).toEqual(['debt'])
})

test('in a long sentence about a trouble the other words add and decide nothing; in a short one they decide too', () => {
  const optional = (text: string) => parts(text).map((part) => [part.typed, part.isOptional])
  expect(optional('I lost my husband in March and the house is quiet')).toEqual([
    ['lost my husband', false],
    ['march', true],
    ['house', true],
    ['quiet', true],
  ])
  expect(optional('lost my husband choir')).toEqual([
    ['lost my husband', false],
    ['choir', false],
  ])
  expect(
    optional('pottery for the nervous on a tuesday evening').filter(([, isOptional]) => isOptional),
  ).toEqual([])
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

test('a phrase of small words is known before its last word is finished, and other last words stay beginnings', () => {
  expect(means('nowhere to sl')).toContain('need:nowhere-to-live')
  expect(means('nowhere to sl ')).toEqual([])
  expect(parts('school uni').map((part) => [part.typed, part.isUnfinished])).toEqual([
    ['school', false],
    ['uni', true],
  ])
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
