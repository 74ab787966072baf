import { asc, eq } from 'drizzle-orm'
import { terms, type Vocabulary } from '../../db/tables/terms.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'

/** A word of a vocabulary with the more particular ones under it. */
export interface TermNode {
  slug: string
  label: string
  labelCy: string | null
  description: string
  children: TermNode[]
}

/** A whole vocabulary as a tree, in the order that people should meet it. */
export async function termTree(ctx: Ctx, vocabulary: Vocabulary): Promise<TermNode[]> {
  allow(ctx, 'vocabulary.read')
  const rows = await ctx.db
    .select()
    .from(terms)
    .where(eq(terms.vocabulary, vocabulary))
    .orderBy(asc(terms.position), asc(terms.label))
  const below = (parentId: string | null): TermNode[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map(({ id, slug, label, labelCy, description }) => ({
        slug,
        label,
        labelCy,
        description,
        children: below(id),
      }))
  return below(null)
}
