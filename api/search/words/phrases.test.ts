import { expect, test } from 'vitest'
import { categories } from '../../vocabulary/categories.ts'
import { needs } from '../../vocabulary/needs.ts'
import type { TermSeed } from '../../vocabulary/schema.ts'
import { seedAtlas } from '../bench/seed-atlas.ts'
import type { PhraseTable } from '../phrases/phrase-book.ts'
import { phraseChoices } from '../phrases/phrase-choices.ts'
import { phraseKey } from '../phrases/phrase-key.ts'
import { phraseWords } from '../phrases/phrase-words.ts'
import { stockPhraseBook } from '../phrases/stock-phrase-book.ts'
import { takeApart } from '../phrases/take-apart.ts'
import { categoryPhrasesCy } from './category-phrases-cy.ts'
import { categoryPhrases } from './category-phrases.ts'
import { foldWords } from './fold-words.ts'
import { needPhrasesCy } from './need-phrases-cy.ts'
import { needPhrases } from './need-phrases.ts'
import { optionalWords } from './optional-words.ts'
import { plainSayings } from './plain-sayings.ts'
import { sharedPhrases } from './shared-phrases.ts'
import { stopWords } from './stop-words.ts'

const withChildren = (tree: TermSeed[]) => tree.flatMap((top) => [top, ...(top.children ?? [])])
const slugs = { need: withChildren(needs), category: withChildren(categories) }
const tables = [
  { kind: 'need', table: needPhrases, fewest: 6 },
  { kind: 'need', table: needPhrasesCy, fewest: 6 },
  { kind: 'category', table: categoryPhrases, fewest: 6 },
  { kind: 'category', table: categoryPhrasesCy, fewest: 5 },
] as const

const written = (table: PhraseTable, slug: string) =>
  (table[slug] ?? '').split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
const keyOf = (phrase: string) => phraseWords(phrase).map(phraseKey).join(' ')
const book = stockPhraseBook(seedAtlas())
const means = (text: string) =>
  takeApart(text, book).parts.flatMap((part) => part.meanings.map(({ kind, slug }) => `${kind}:${slug}`))

test('every need and category has enough phrases of its own, in English and in Welsh, and nothing else has any', () => {
  for (const { kind, table, fewest } of tables) {
    const thin = slugs[kind].map(({ slug }) => slug).filter((slug) => written(table, slug).length < fewest)
    expect(thin).toEqual([])
    expect(Object.keys(table).filter((slug) => !slugs[kind].some((term) => term.slug === slug))).toEqual([])
  }
})

test('there are well over 600 phrases, counted as they are written', () => {
  const english = tables.filter(({ table }) => table === needPhrases || table === categoryPhrases)
  const all = english.flatMap(({ table }) => Object.keys(table).flatMap((slug) => written(table, slug)))
  expect(new Set(all).size).toBeGreaterThan(6000)
})

test('phrases are written as they are compared: lower case, no accents but in Welsh, no apostrophes', () => {
  const odd = [needPhrases, categoryPhrases].flatMap((table) =>
    Object.keys(table).flatMap((slug) =>
      written(table, slug).filter((p) => !/^[a-z0-9/]+( [a-z0-9/]+)*$/.test(p)),
    ),
  )
  expect(odd).toEqual([])
})

test('every phrase is found to mean what it is written for', () => {
  const lost = tables.flatMap(({ kind, table }) =>
    Object.keys(table).flatMap((slug) =>
      written(table, slug)
        .flatMap(phraseChoices)
        .filter((phrase) => !means(phrase).includes(`${kind}:${slug}`))
        .map((phrase) => `${slug}: ${phrase}`),
    ),
  )
  expect(lost).toEqual([])
})

test('no phrase means two needs unless it is listed to', () => {
  const needsOf = new Map<string, Set<string>>()
  for (const table of [needPhrases, needPhrasesCy]) {
    for (const slug of Object.keys(table)) {
      for (const phrase of written(table, slug).flatMap(phraseChoices)) {
        needsOf.set(keyOf(phrase), (needsOf.get(keyOf(phrase)) ?? new Set()).add(slug))
      }
    }
  }
  const listed = sharedPhrases.flatMap(({ needs, phrases }) =>
    phrases.split(',').map((phrase) => [keyOf(phrase), [...needs].sort()] as const),
  )
  const shared = [...needsOf].filter(([, slugs]) => slugs.size > 1)
  expect(new Map(shared.map(([key, slugs]) => [key, [...slugs].sort()]))).toEqual(new Map(listed))
})

test('no phrase is a single word that people use for anything', () => {
  const vague = tables.flatMap(({ table }) =>
    Object.keys(table).flatMap((slug) =>
      written(table, slug)
        .flatMap(phraseChoices)
        .map(phraseWords)
        .filter(
          ([word = '', ...more]) => more.length === 0 && (optionalWords.has(word) || stopWords.has(word)),
        )
        .map(([word]) => word),
    ),
  )
  expect([...new Set(vague)]).toEqual(['teenager'])
})

test('sayings that are no trouble are plain words', () => {
  const taken = plainSayings
    .split(',')
    .flatMap(phraseChoices)
    .filter((saying) => means(saying).some((meaning) => meaning.startsWith('need:')))
  expect(taken).toEqual([])
})

test('the labels of two needs or categories are alike only where both mean the same', () => {
  const slugsOf = new Map<string, string[]>()
  for (const kind of ['need', 'category'] as const) {
    for (const { slug, label } of slugs[kind]) {
      const key = foldWords(label).map(phraseKey).join(' ')
      slugsOf.set(key, [...(slugsOf.get(key) ?? []), `${kind}:${slug}`])
    }
  }
  expect([...slugsOf.values()].filter((same) => same.length > 1)).toEqual([
    ['need:smoking', 'category:stop-smoking'],
    ['need:carer-break', 'category:respite'],
    ['need:music-and-singing', 'category:music'],
  ])
})
