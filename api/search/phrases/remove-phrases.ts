import { and, eq } from 'drizzle-orm'
import { phrases as phraseTable } from '../../../db/tables/terms.ts'
import { allow } from '../../accounts/allow.ts'
import { record } from '../../audit/record.ts'
import type { Ctx } from '../../context.ts'
import { Fault } from '../../fault.ts'
import { checkPhrases, type PhraseInput } from './check-phrases.ts'
import { readPhraseTerms } from './read-phrase-terms.ts'
import { stockPhraseBook } from './stock-phrase-book.ts'

/**
 * Takes away phrases that curators added. All of them or none: throws `bad-request` for what is no phrase, and `not-found` that names each that is
 * not there or that Waymark brings along. Needs `phrase.write`.
 */
export async function removePhrases(
  ctx: Pick<Ctx, 'actor' | 'write' | 'clock' | 'requestId'>,
  { phrases: inputs }: { phrases: readonly PhraseInput[] },
): Promise<{ removed: number }> {
  allow(ctx, 'phrase.write')
  return ctx.write(async (tx) => {
    const { phrases, problems } = checkPhrases(inputs, await readPhraseTerms(tx))
    if (Object.keys(problems).length > 0)
      throw new Fault('bad-request', 'No phrase was taken away: please put these right.', problems)
    const missing: Record<string, string> = {}
    const stock = stockPhraseBook({ terms: [], phrases: [] })
    for (const phrase of phrases) {
      const { name, kind, slug, termId, text } = phrase
      const gone = await tx
        .delete(phraseTable)
        .where(and(eq(phraseTable.termId, termId), eq(phraseTable.text, text)))
        .returning({ id: phraseTable.id })
      if (gone.length > 0) continue
      missing[name] = stock.means(text, phrase)
        ? `"${text}" comes with Waymark and cannot be taken away.`
        : `Nobody added "${text}" for the ${kind} "${slug}".`
    }
    if (Object.keys(missing).length > 0)
      throw new Fault('not-found', 'No phrase was taken away: some are not there.', missing)
    for (const termId of new Set(phrases.map((phrase) => phrase.termId)))
      await record(tx, ctx, { action: 'phrase.remove', entity: 'term', entityId: termId })
    return { removed: phrases.length }
  })
}
