import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db/open.ts'
import { phrases, terms } from '../../../db/tables/terms.ts'
import type { Tx } from '../../../db/write.ts'
import type { Meaning } from './phrase-tree.ts'

/** A phrase as curators keep it: for which need or category, and how people say it. */
export interface KeptPhrase extends Meaning {
  text: string
}

/** The phrases that curators added, by need or category and in alphabetical order. */
export async function readPhrases(db: Db | Tx, of: Partial<Meaning> = {}): Promise<KeptPhrase[]> {
  const rows = await db
    .select({ kind: terms.vocabulary, slug: terms.slug, text: phrases.text })
    .from(phrases)
    .innerJoin(terms, eq(terms.id, phrases.termId))
    .where(
      and(
        inArray(terms.vocabulary, of.kind ? [of.kind] : ['need', 'category']),
        of.slug === undefined ? undefined : eq(terms.slug, of.slug),
      ),
    )
    .orderBy(asc(terms.vocabulary), asc(terms.slug), asc(phrases.text))
  return rows.map(({ kind, slug, text }) => ({ kind: kind === 'need' ? 'need' : 'category', slug, text }))
}
