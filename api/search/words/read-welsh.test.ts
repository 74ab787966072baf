import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { access } from '../../vocabulary/access.ts'
import { audiences } from '../../vocabulary/audiences.ts'
import { categories } from '../../vocabulary/categories.ts'
import { needs } from '../../vocabulary/needs.ts'
import type { TermSeed } from '../../vocabulary/schema.ts'
import { Judgement } from '../judge/judgement.ts'
import { shareOf } from '../judge/share-of.ts'
import { categoryPhrases } from './category-phrases.ts'
import { foldWords } from './fold-words.ts'
import { misspellings } from './misspellings.ts'
import { needPhrases } from './need-phrases.ts'
import { optionalWords } from './optional-words.ts'
import { readWelsh } from './read-welsh.ts'
import { stopWords } from './stop-words.ts'
import { synonyms } from './synonyms.ts'
import { welshTables } from './welsh-tables.ts'

const tables = welshTables()
const read = (text: string) => readWelsh(foldWords(text), tables)
/** What is read, as `welsh=english`, the likeliest English only. */
const told = (text: string) =>
  read(text)
    .filter(({ english }) => english.length > 0)
    .map(({ from, to, english }) => `${foldWords(text).slice(from, to).join(' ')}=${english[0]?.join(' ')}`)
/** The Welsh that was taken for such, for each text that should give none. */
const bent = (texts: Iterable<string>) =>
  [...texts].flatMap((text) => (read(text).length > 0 ? [told(text)] : []))

test.each([
  ['cadair olwyn', 'cadair olwyn=wheelchair'],
  ["rhoi'r gorau i smygu", 'rhoir gorau i smygu=stop smoking'],
  ['rhoi r gorau i smygu', 'rhoi r gorau i smygu=stop smoking'],
  ['rhoi gorau ysmygu', 'rhoi gorau ysmygu=stop smoking'],
  ['sut i roi’r gorau i ysmygu', 'roir gorau i ysmygu=stop smoking'],
  ['pryd ar glud', 'pryd ar glud=meals on wheels'],
  ['prydau ar glud', 'prydau ar glud=meals on wheels'],
  ['banc bwyd', 'banc bwyd=food bank'],
  ['fanc bwyd', 'fanc bwyd=food bank'],
  ['cyngor ar ddyledion', 'cyngor ar ddyledion=debt advice'],
  ['cyngor dyled', 'cyngor dyled=debt advice'],
  ['lenwi ffurflen', 'lenwi ffurflen=form filling'],
  ['wedi colli fy ngŵr', 'wedi colli fy ngwr=lost my husband'],
  ['neb i siarad efo', 'neb i siarad efo=someone to talk to'],
  ['cwrs cyfrifiaduron', 'cwrs cyfrifiaduron=computer classes'],
  ['pêl-droed', 'pel droed=football'],
  ['budd-daliadau', 'budd daliadau=benefits'],
])('the phrase "%s" is read whole', (text, english) => {
  expect(told(text)).toEqual([english])
})

test.each([
  ['llyfrgell', 'llyfrgell=library'],
  ['fy nghymorth', 'nghymorth=support'],
  ['i deuluoedd', 'deuluoedd=family'],
  ['côr', 'cor=choir'],
  ['ddigartref', 'ddigartref=homeless'],
  ['gweithgaredde', 'gweithgaredde=activities'],
  ['dawns', 'dawns=dance'],
  ['crochenwaith', 'crochenwaith=pottery'],
])('the word "%s" is read', (text, english) => {
  expect(told(text)).toEqual([english])
})

test('a word as typed comes before what it may be mutated from', () => {
  expect(told('gerddi')).toEqual(['gerddi=garden'])
})

test('each run says where it stands, and small words say nothing', () => {
  expect(read('dw i angen banc bwyd heno')).toEqual([
    { from: 0, to: 1, english: [] },
    { from: 1, to: 2, english: [] },
    { from: 2, to: 3, english: [] },
    { from: 3, to: 5, english: [['food', 'bank']] },
    { from: 5, to: 6, english: [['tonight'], ['evening']] },
  ])
})

test('a word that English has too is Welsh beside Welsh, and English alone or beside English', () => {
  expect(told('clwb plant')).toEqual(['clwb=club', 'plant=children'])
  expect(told('bwyd i blant yn y bore')).toEqual(['bwyd=food', 'blant=children', 'bore=morning'])
  expect(
    bent(['plant', 'plant sale', 'bore', 'dad', 'more', 'haul', 'tai chi', 'tai chi in the park']),
  ).toEqual([])
})

test('a Welsh word among English ones is read, and the English are left alone', () => {
  expect(told('clwb swimming')).toEqual(['clwb=club'])
  expect(told('plant a tree with ffrindiau in the park')).toEqual(['ffrindiau=friends'])
})

test.each([
  ['canolfanau', 'canolfanau=centre'],
  ['gwirfodoli', 'gwirfodoli=volunteering'],
  ['llyfrgelloed', 'llyfrgelloed=library'],
  ['budd dalyadau', 'budd dalyadau=benefits'],
  ['gweithgaredau plant', 'gweithgaredau plant=childrens activities'],
])('"%s", spelt as it sounds, is read', (text, english) => {
  expect(told(text)).toEqual([english])
})

test('a misspelt word that may as well be English is read only beside Welsh', () => {
  expect(told('grŵp ysmigi')).toEqual(['grwp=group', 'ysmigi=smoking'])
  expect(
    bent([
      'therapy',
      'cannabis',
      'karate',
      'pantry',
      'banned',
      'blanked',
      'kelvin',
      'hoover',
      'vision',
      'college',
    ]),
  ).toEqual([])
})

test('small words alone are no query', () => {
  expect(bent(['mae yn y', 'dwi isio', 'am a i o ar', '', '3 yr old', 'er', 'beth'])).toEqual([])
})

test('a long text is read as far as a query may go', () => {
  expect(read('canolfan '.repeat(500)).length).toBe(60)
})

test('no everyday phrase, synonym, misspelling or small word of English is taken for Welsh', () => {
  const phrases = [needPhrases, categoryPhrases].flatMap((table) =>
    Object.values(table).join(',').split(',').flatMap(choices),
  )
  expect(phrases.length).toBeGreaterThan(1000)
  expect(bent(phrases)).toEqual([])
  expect(bent(Object.entries(synonyms).flatMap(([word, others]) => [word, ...others]))).toEqual([])
  expect(bent(Object.entries(misspellings).flat())).toEqual([])
  expect(bent([...stopWords, ...optionalWords])).toEqual([])
})

test('no label of the vocabulary is taken for Welsh', () => {
  const labels = [categories, needs, audiences, access].flatMap((tree) => tree.flatMap(labelsOf))
  expect(labels.length).toBeGreaterThan(150)
  expect(bent(labels)).toEqual([])
})

test('every Welsh label of a need or a category is read, unless English has its words too', () => {
  const labels = [categories, needs].flatMap((tree) => tree.flatMap(welshLabelsOf))
  const unread = labels.filter((label) => told(label).length === 0)
  expect(unread).toEqual(['Dementia', 'Diabetes', 'Cof a dementia', 'Offer'])
})

test('no judged query that is not in Welsh is taken for Welsh', async () => {
  const json = await readFile(new URL('../../../seed/judgements.json', import.meta.url), 'utf8')
  const judged = z.array(Judgement).parse(JSON.parse(json))
  const english = judged.filter(({ kind, ask }) => kind !== 'welsh' && ask['q'] !== undefined)
  expect(english.length).toBeGreaterThan(250)
  // Of the unseen share only how many are told.
  const taken = english.filter(({ ask }) => read(String(ask['q'])).length > 0)
  expect(
    taken.filter(({ ask }) => shareOf(ask) === 'tune').flatMap(({ ask }) => told(String(ask['q']))),
  ).toEqual([])
  expect(taken.length).toBe(0)
})

test('a query is read in far less than a millisecond', () => {
  const some = ['dw i angen help efo budd-daliadau', 'cant pay the gas bill', 'gweithgareddau i blant'].map(
    foldWords,
  )
  const times = 3000
  const start = performance.now()
  for (let i = 0; i < times; i++) for (const words of some) readWelsh(words, tables)
  expect((performance.now() - start) / (times * some.length)).toBeLessThan(0.2)
})

function labelsOf({ label, children = [] }: TermSeed): string[] {
  return [label, ...children.flatMap(labelsOf)]
}

function welshLabelsOf({ labelCy, children = [] }: TermSeed): string[] {
  return [labelCy, ...children.flatMap(welshLabelsOf)]
}

/** Every way of saying a phrase in which slashes give a choice of words. */
function choices(phrase: string): string[] {
  return phrase
    .trim()
    .split(' ')
    .reduce<string[]>(
      (said, word) => word.split('/').flatMap((choice) => said.map((before) => `${before} ${choice}`)),
      [''],
    )
}
