import { inArray } from 'drizzle-orm'
import { terms } from '../../../db/tables/terms.ts'
import type { Tx } from '../../../db/write.ts'
import type { PhraseTerm } from './check-phrases.ts'

/** The needs and categories that a phrase can be for. */
export function readPhraseTerms(tx: Tx): Promise<PhraseTerm[]> {
  return tx
    .select({
      id: terms.id,
      kind: terms.vocabulary,
      slug: terms.slug,
      label: terms.label,
      labelCy: terms.labelCy,
    })
    .from(terms)
    .where(inArray(terms.vocabulary, ['need', 'category']))
}
