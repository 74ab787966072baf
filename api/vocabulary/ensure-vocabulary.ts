import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../db/write.ts'
import { terms, type Vocabulary } from '../../db/tables/terms.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { access } from './access.ts'
import { audiences } from './audiences.ts'
import { categories } from './categories.ts'
import { needs } from './needs.ts'
import type { TermSeed } from './schema.ts'

/** The vocabularies that Waymark brings along. A curator's own terms are left alone. */
export const vocabularies: Record<Vocabulary, TermSeed[]> = {
  category: categories,
  need: needs,
  audience: audiences,
  access,
}

/** Makes sure that every term of this release is in the database, under its parent; adds what is missing and changes nothing else. */
export async function ensureVocabulary(ctx: Pick<Ctx, 'actor' | 'write' | 'db'>): Promise<void> {
  allow(ctx, 'vocabulary.write')
  const rows = await ctx.db.select({ vocabulary: terms.vocabulary, slug: terms.slug }).from(terms)
  const present = new Set(rows.map((row) => `${row.vocabulary}/${row.slug}`))
  const isComplete = Object.entries(vocabularies).every(([vocabulary, tree]) =>
    withChildren(tree).every((term) => present.has(`${vocabulary}/${term.slug}`)),
  )
  if (isComplete) return
  await ctx.write(async (tx) => {
    for (const [vocabulary, tree] of Object.entries(vocabularies))
      await addTerms(tx, vocabulary as Vocabulary, tree, null)
  })
}

const withChildren = (tree: TermSeed[]): TermSeed[] => tree.flatMap((top) => [top, ...(top.children ?? [])])

async function addTerms(
  tx: Tx,
  vocabulary: Vocabulary,
  tree: TermSeed[],
  parentId: string | null,
): Promise<void> {
  for (const [position, { slug, label, labelCy, children }] of tree.entries()) {
    const values = { vocabulary, slug, label, labelCy, parentId, position }
    await tx.insert(terms).values(values).onConflictDoNothing()
    if (!children?.length) continue
    const [row] = await tx
      .select({ id: terms.id })
      .from(terms)
      .where(and(eq(terms.vocabulary, vocabulary), eq(terms.slug, slug)))
    await addTerms(tx, vocabulary, children, row?.id ?? null)
  }
}
