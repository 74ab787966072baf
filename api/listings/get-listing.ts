import { eq, or } from 'drizzle-orm'
import { listings } from '../../db/tables/listings.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'
import { loadListings } from './load-listings.ts'
import type { PublicListing } from './schema.ts'
import { toPublic } from './to-public.ts'

/** A listing, or where it went: merged ids say which slug to ask for instead. */
export type GotListing = { listing: PublicListing } | { movedTo: string }

/**
 * One listing in full, by id or slug, as the public sees it. Throws `not-found` when there is none that is published,
 * and `gone` when there was one.
 */
export async function getListing(ctx: Ctx, idOrSlug: string): Promise<GotListing> {
  allow(ctx, 'listing.read')
  const [row] = await ctx.db
    .select({ id: listings.id, status: listings.status, mergedIntoId: listings.mergedIntoId })
    .from(listings)
    .where(or(eq(listings.slug, idOrSlug), eq(listings.id, idOrSlug)))
    .limit(1)
  if (!row || row.status === 'draft') throw new Fault('not-found', 'There is no listing at this address.')
  if (row.status === 'merged' && row.mergedIntoId) return { movedTo: await slugOf(ctx, row.mergedIntoId) }
  if (row.status !== 'published') throw new Fault('gone', 'This listing is no longer in the directory.')
  const [record] = await loadListings(ctx.db, [row.id])
  if (!record) throw new Fault('not-found', 'There is no listing at this address.')
  return { listing: toPublic(record, { now: ctx.clock.now(), calendar: await ctx.calendar() }) }
}

async function slugOf(ctx: Ctx, id: string): Promise<string> {
  const [target] = await ctx.db
    .select({ slug: listings.slug })
    .from(listings)
    .where(eq(listings.id, id))
    .limit(1)
  if (!target) throw new Fault('gone', 'This listing is no longer in the directory.')
  return target.slug
}
