import { eq } from 'drizzle-orm'
import { listings } from '../../../db/tables/listings.ts'
import type { Ctx } from '../../context.ts'
import { loadListings } from '../../listings/load-listings.ts'
import type { PublicListing } from '../../listings/schema.ts'
import { toPublic } from '../../listings/to-public.ts'

/** Every listing that an ordinary search may find at this moment, as the public sees it: published, and not stale. */
export async function findVisible(ctx: Ctx): Promise<PublicListing[]> {
  const rows = await ctx.db.select({ id: listings.id }).from(listings).where(eq(listings.status, 'published'))
  const records = await loadListings(
    ctx.db,
    rows.map(({ id }) => id),
  )
  const moment = { now: ctx.clock.now(), calendar: await ctx.calendar() }
  return records.map((record) => toPublic(record, moment)).filter((listing) => listing.freshness !== 'stale')
}
