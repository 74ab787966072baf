import { aliasedTable, and, eq, isNull } from 'drizzle-orm'
import { terms, type Vocabulary } from '../../db/tables/terms.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'

/** For each word of a vocabulary that lies under another, the top one it lies under: what an icon or a colour can stand for. */
export async function topTerms(
  ctx: Pick<Ctx, 'db' | 'actor'>,
  vocabulary: Vocabulary,
): Promise<Map<string, string>> {
  allow(ctx, 'vocabulary.read')
  const parents = aliasedTable(terms, 'parents')
  const rows = await ctx.db
    .select({ slug: terms.slug, top: parents.slug })
    .from(terms)
    .innerJoin(parents, eq(parents.id, terms.parentId))
    .where(and(eq(terms.vocabulary, vocabulary), isNull(parents.parentId)))
  return new Map(rows.map(({ slug, top }) => [slug, top]))
}
