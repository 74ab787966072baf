import { eq } from 'drizzle-orm'
import { embeds } from '../../db/tables/embeds.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'

/** An embed as somebody wants it: everything but the key and the name has a default. */
export type EmbedInput = Omit<typeof embeds.$inferInsert, 'createdAt'>

/** Makes the embed with this key what is asked for, whether or not it was there; what is left out goes back to its default. Needs `embed.write`. */
export async function saveEmbed(ctx: Pick<Ctx, 'actor' | 'write'>, input: EmbedInput): Promise<void> {
  allow(ctx, 'embed.write')
  const values = { ...blank, ...input }
  await ctx.write(async (tx) => {
    const [row] = await tx.select({ key: embeds.key }).from(embeds).where(eq(embeds.key, input.key)).limit(1)
    if (row) await tx.update(embeds).set(values).where(eq(embeds.key, input.key))
    else await tx.insert(embeds).values(values)
  })
}

const blank = {
  areaSlug: null,
  categories: [],
  needs: [],
  shortcuts: [],
  near: null,
  lang: 'en',
  view: 'split',
  allowedOrigins: [],
} satisfies Partial<EmbedInput>
