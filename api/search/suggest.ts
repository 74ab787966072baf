import { inArray } from 'drizzle-orm'
import { listings } from '../../db/tables/listings.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Suggested } from './port.ts'
import type { Suggestion, SuggestReply } from './schema.ts'

const most = 8
const mostPlaces = 3

/** Up to eight things that somebody may be about to type: listings, categories, needs and places. Too little typed gives none. */
export async function suggest(ctx: Ctx, text: string): Promise<SuggestReply> {
  allow(ctx, 'search.run')
  if (text.trim().length < 2) return { suggestions: [] }
  const [found, places] = await Promise.all([
    ctx.search.suggest(text, most),
    findPlaces(ctx, text, mostPlaces),
  ])
  const decided = await decide(ctx, found)
  const placed: Suggestion[] = places.map(({ label }) => ({ text: label, kind: 'place' }))
  const room = Math.max(most - placed.length, Math.min(decided.length, most - 1))
  return { suggestions: [...decided.slice(0, room), ...placed].slice(0, most) }
}

/** Listings are offered by the name they have now, and only if they are published. */
async function decide(ctx: Ctx, found: readonly Suggested[]): Promise<Suggestion[]> {
  const ids = found.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const rows =
    ids.length === 0
      ? []
      : await ctx.db
          .select({ id: listings.id, slug: listings.slug, name: listings.name, status: listings.status })
          .from(listings)
          .where(inArray(listings.id, ids))
  return found.flatMap(({ id, ...suggestion }): Suggestion[] => {
    if (id === undefined) return [suggestion]
    const row = rows.find((candidate) => candidate.id === id)
    if (row?.status !== 'published') return []
    return [{ kind: 'listing', text: row.name, url: `/listings/${row.slug}` }]
  })
}
