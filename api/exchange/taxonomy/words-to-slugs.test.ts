import { describe, expect, it } from 'vitest'
import { vocabularies } from '../../vocabulary/ensure-vocabulary.ts'
import { expandCurie } from './expand-curie.ts'
import { readTerms } from './read-terms.ts'
import { audienceRules, keywordRules } from './words/keywords.ts'
import { knownUris } from './words/known-uris.ts'
import { wordsToSlugs } from './words-to-slugs.ts'

const slugsOf = (vocabulary: keyof typeof vocabularies) =>
  new Set(vocabularies[vocabulary].flatMap((top) => [top, ...(top.children ?? [])]).map(({ slug }) => slug))

describe('the tables', () => {
  it('name only words that the vocabularies have', () => {
    const [categories, needs, audiences] = [slugsOf('category'), slugsOf('need'), slugsOf('audience')]
    const strangers = keywordRules.flatMap((rule) => [
      ...rule.categories.filter((slug) => !categories.has(slug)),
      ...rule.needs.filter((slug) => !needs.has(slug)),
      ...rule.audiences.filter((slug) => !audiences.has(slug)),
    ])
    expect([
      ...strangers,
      ...Object.values(knownUris)
        .flat()
        .filter((slug) => !categories.has(slug)),
    ]).toEqual([])
    expect(audienceRules.map(([, slug]) => slug).filter((slug) => !audiences.has(slug))).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['Aldermere Food Bank', 'food-bank'],
    ['Knit and Natter', 'craft'],
    ['Men’s Shed', 'mens-shed'],
    ['Memory Café', 'dementia-support'],
    ['Emergency Food', 'food-bank'],
    ['Citizens Advice Aldermere', 'debt-advice'],
    ['Library', 'library'],
  ])('%s is about %s', (name, slug) => expect(wordsToSlugs(name).categories).toContain(slug))

  it.each(['Support', 'The Centre', 'Active', 'Open house', 'River bank', 'Brand new send-off'])(
    '%s says nothing',
    (name) => expect(wordsToSlugs(name).categories).toEqual([]),
  )
})

describe('the terms of a feed', () => {
  it('are known by a short identifier, by a URI, and by name', () => {
    const term = (taxonomy_term: object) => readTerms({ attributes: [{ taxonomy_term }] }).categories
    expect(term({ id: 'esdServiceType:437', name: 'A service' })).toEqual(['library'])
    expect(term({ term_uri: 'http://id.esd.org.uk/service/437/', name: '' })).toEqual(['library'])
    expect(term({ term_uri: 'https://example.org/99', name: 'Debt advice' })).toEqual(['debt-advice'])
    expect(expandCurie('openEligibility:1102')).toBe('openeligibility/1102')
  })
})
