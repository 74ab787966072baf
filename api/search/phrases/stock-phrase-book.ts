import type { Atlas } from '../embedded/atlas.ts'
import { categoryPhrases } from '../words/category-phrases.ts'
import { categoryPhrasesCy } from '../words/category-phrases-cy.ts'
import { needPhrasesCy } from '../words/need-phrases-cy.ts'
import { plainSayings } from '../words/plain-sayings.ts'
import { needPhrases } from '../words/need-phrases.ts'
import { needsAsCategories } from '../words/needs-as-categories.ts'
import { type Meaning, PhraseBook } from './phrase-book.ts'

/**
 * The phrases that Waymark brings along, English and Welsh, and those that curators added, and the labels of needs and categories, which are phrases too. A phrase that
 * means a need also means the categories that are there for it. Welsh is left whole: no English word is taken for a misspelt Welsh one.
 */
export function stockPhraseBook(atlas: Pick<Atlas, 'terms' | 'phrases'>): PhraseBook {
  const book = new PhraseBook()
  for (const [slug, phrases] of Object.entries(needPhrases)) book.add(phrases, meaningsOfNeed(slug))
  for (const [slug, phrases] of Object.entries(categoryPhrases))
    book.add(phrases, [{ kind: 'category', slug }])
  const isFirm = true
  for (const [slug, phrases] of Object.entries(needPhrasesCy))
    book.add(phrases, meaningsOfNeed(slug), { isFirm })
  for (const [slug, phrases] of Object.entries(categoryPhrasesCy))
    book.add(phrases, [{ kind: 'category', slug }], { isFirm })
  book.add(plainSayings, [])
  for (const { kind, slug, text } of atlas.phrases)
    book.add(text, kind === 'need' ? meaningsOfNeed(slug) : [{ kind, slug }])
  for (const { kind, slug, label, labelCy } of atlas.terms) {
    if (kind !== 'need' && kind !== 'category') continue
    book.addLabel({ kind, slug }, label)
    if (labelCy) book.addLabel({ kind, slug }, labelCy, { isFirm })
  }
  return book
}

/** Whoever says the need means the categories that are there for it, too. */
function meaningsOfNeed(need: string): Meaning[] {
  const categories = needsAsCategories[need] ?? []
  return [{ kind: 'need', slug: need }, ...categories.map((slug): Meaning => ({ kind: 'category', slug }))]
}
