import type { Atlas } from '../embedded/atlas.ts'
import { categoryPhrases } from '../words/category-phrases.ts'
import { needPhrases } from '../words/need-phrases.ts'
import { needsAsCategories } from '../words/needs-as-categories.ts'
import { PhraseBook } from './phrase-book.ts'

/**
 * The phrases that Waymark brings along and those that curators added, and the labels of needs and categories, which are phrases too. A phrase that
 * means a need also means the categories that are there for it.
 */
export function stockPhraseBook(atlas: Pick<Atlas, 'terms' | 'phrases'>): PhraseBook {
  const book = new PhraseBook()
  book.add('need', needPhrases)
  book.add('category', categoryPhrases)
  for (const [need, categories] of Object.entries(needsAsCategories)) {
    for (const slug of categories) book.add('category', { [slug]: needPhrases[need] ?? '' })
  }
  for (const { kind, slug, text } of atlas.phrases) {
    book.addPhrase(text, { kind, slug })
    const categories = kind === 'need' ? (needsAsCategories[slug] ?? []) : []
    for (const category of categories) book.addPhrase(text, { kind: 'category', slug: category })
  }
  for (const { kind, slug, label } of atlas.terms) {
    if (kind === 'need' || kind === 'category') book.addLabel({ kind, slug }, label)
  }
  return book
}
