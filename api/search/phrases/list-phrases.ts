import { allow } from '../../accounts/allow.ts'
import type { Ctx } from '../../context.ts'
import { type KeptPhrase, readPhrases } from './read-phrases.ts'
import type { Meaning } from './phrase-tree.ts'

/** The phrases that curators added, all or those of one kind or term, by term and in alphabetical order. Needs `phrase.read`. */
export async function listPhrases(
  ctx: Pick<Ctx, 'actor' | 'db'>,
  of: Partial<Meaning> = {},
): Promise<KeptPhrase[]> {
  allow(ctx, 'phrase.read')
  return readPhrases(ctx.db, of)
}
