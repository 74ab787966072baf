import { and, eq, inArray } from 'drizzle-orm'
import { embeds } from '../../db/tables/embeds.ts'
import { terms } from '../../db/tables/terms.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'

/** What an embed shows and how it starts; nothing in it is secret. */
export interface PublicEmbed {
  key: string
  name: string
  area: string | null
  categories: string[]
  needs: string[]
  shortcuts: { slug: string; label: string; kind: 'need' | 'category' }[]
  near: string | null
  lang: string
  view: 'list' | 'map' | 'split'
}

/** An embed's public settings. Throws `not-found` for an unknown key. */
export async function getEmbed(ctx: Ctx, key: string): Promise<PublicEmbed> {
  allow(ctx, 'embed.read')
  const [row] = await ctx.db.select().from(embeds).where(eq(embeds.key, key)).limit(1)
  if (!row)
    throw new Fault('not-found', 'There is no embed with this key.', {
      embed: 'Copy the tag again from the page where it was made.',
    })
  const { name, areaSlug, categories, needs, near, lang, view } = row
  return {
    key,
    name,
    area: areaSlug,
    categories,
    needs,
    shortcuts: await shortcutsOf(ctx, row.shortcuts),
    near,
    lang,
    view,
  }
}

async function shortcutsOf(ctx: Ctx, slugs: string[]): Promise<PublicEmbed['shortcuts']> {
  if (slugs.length === 0) return []
  const rows = await ctx.db
    .select({ slug: terms.slug, label: terms.label, vocabulary: terms.vocabulary })
    .from(terms)
    .where(and(inArray(terms.slug, slugs), inArray(terms.vocabulary, ['need', 'category'])))
  return slugs.flatMap((slug) => {
    const row =
      rows.find((r) => r.slug === slug && r.vocabulary === 'need') ?? rows.find((r) => r.slug === slug)
    return row
      ? [
          {
            slug,
            label: row.label,
            kind: row.vocabulary === 'need' ? ('need' as const) : ('category' as const),
          },
        ]
      : []
  })
}
