import { audienceRules, keywordRules } from './words/keywords.ts'

/** Slugs of our vocabularies. */
export interface Slugs {
  categories: string[]
  needs: string[]
  audiences: string[]
}

/** What words say in our vocabularies, each slug once, in the order of the rules; `most` rules at most. */
export function wordsToSlugs(words: string, most = Number.POSITIVE_INFINITY): Slugs {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´]/g, "'")
  const met = keywordRules.filter((rule) => rule.words.test(plain)).slice(0, most)
  return {
    categories: [...new Set(met.flatMap(({ categories }) => categories))],
    needs: [...new Set(met.flatMap(({ needs }) => needs))],
    audiences: [...new Set(met.flatMap(({ audiences }) => audiences))],
  }
}

/** Whom words name, as slugs of our audiences. */
export function wordsToAudiences(words: string): string[] {
  return audienceRules.filter(([pattern]) => pattern.test(words)).map(([, slug]) => slug)
}
