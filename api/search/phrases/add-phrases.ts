import { phrases as phraseTable } from '../../../db/tables/terms.ts'
import { allow } from '../../accounts/allow.ts'
import { record } from '../../audit/record.ts'
import type { Ctx } from '../../context.ts'
import { Fault } from '../../fault.ts'
import {
  type CheckedPhrase,
  checkPhrases,
  findClash,
  type PhraseInput,
  type PhraseTerm,
} from './check-phrases.ts'
import type { PhraseBook } from './phrase-book.ts'
import { readPhrases } from './read-phrases.ts'
import { readPhraseTerms } from './read-phrase-terms.ts'
import { stockPhraseBook } from './stock-phrase-book.ts'

/** What came of adding phrases: how many are new, and how many meant the same before. */
export interface AddedPhrases {
  added: number
  known: number
}

/**
 * Adds everyday phrases for needs and categories; running servers find by them within a second. All of them or none: throws `bad-request` that
 * names each phrase that cannot be kept, and `conflict` that names each that another need (or category) has already, unless `force` is true.
 * Needs `phrase.write`.
 */
export async function addPhrases(
  ctx: Pick<Ctx, 'actor' | 'write' | 'clock' | 'requestId'>,
  { phrases: inputs, force = false }: { phrases: readonly PhraseInput[]; force?: boolean },
): Promise<AddedPhrases> {
  allow(ctx, 'phrase.write')
  return ctx.write(async (tx) => {
    const terms = await readPhraseTerms(tx)
    const { phrases, problems } = checkPhrases(inputs, terms)
    if (Object.keys(problems).length > 0)
      throw new Fault('bad-request', 'No phrase was added: please put these right.', problems)
    const labelled = terms.map((term) => ({ ...term, ancestors: [] }))
    const book = stockPhraseBook({ terms: labelled, phrases: await readPhrases(tx) })
    const fresh = takeFresh(phrases, book, terms, force)
    for (const { termId, text } of fresh) await tx.insert(phraseTable).values({ termId, text })
    for (const termId of new Set(fresh.map((phrase) => phrase.termId)))
      await record(tx, ctx, { action: 'phrase.add', entity: 'term', entityId: termId })
    return { added: fresh.length, known: phrases.length - fresh.length }
  })
}

/** Those that say something new; each is compared with those before it, too. */
function takeFresh(
  phrases: readonly CheckedPhrase[],
  book: PhraseBook,
  terms: readonly PhraseTerm[],
  force: boolean,
): CheckedPhrase[] {
  const fresh: CheckedPhrase[] = []
  const clashes: Record<string, string> = {}
  for (const phrase of phrases) {
    const clash = force ? null : findClash(phrase, book, terms)
    if (clash !== null) clashes[phrase.name] = clash
    else if (!book.means(phrase.text, phrase)) {
      fresh.push(phrase)
      book.add(phrase.text, [{ kind: phrase.kind, slug: phrase.slug }])
    }
  }
  if (Object.keys(clashes).length > 0)
    throw new Fault('conflict', 'No phrase was added: some mean something else already.', clashes)
  return fresh
}
