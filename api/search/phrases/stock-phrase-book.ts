import type { Atlas } from '../embedded/atlas.ts'
import { categoryPhrases } from '../words/category-phrases.ts'
import { needPhrases } from '../words/need-phrases.ts'
import { needsAsCategories } from '../words/needs-as-categories.ts'
import { PhraseBook } from './phrase-book.ts'

/** The phrases that Waymark brings along, and the labels of needs and categories, which are phrases too. */
export function stockPhraseBook(atlas: Pick<Atlas, 'terms'>): PhraseBook {
  const book = new PhraseBook()
  book.add('need', needPhrases)
  book.add('category', categoryPhrases)
  for (const [need, categories] of Object.entries(needsAsCategories)) {
    for (const slug of categories) book.add('category', { [slug]: needPhrases[need] ?? '' })
  }
  for (const { kind, slug, label } of atlas.terms) {
    if (kind === 'need' || kind === 'category') book.addLabel({ kind, slug }, label)
  }
  return book
}
