import { sql } from 'drizzle-orm'
import { searchChanges } from '../../db/tables/journal.ts'
import { listings } from '../../db/tables/listings.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'

/** Notes every listing as changed, so that each process on this database reads all of them again. Returns how many. */
export async function reindex(ctx: Pick<Ctx, 'actor' | 'write'>): Promise<{ listings: number }> {
  allow(ctx, 'house.inspect')
  return ctx.write(async (tx) => {
    await tx
      .insert(searchChanges)
      .select(tx.select({ seq: sql`null`.as('seq'), listingId: listings.id }).from(listings))
    const [row] = await tx.select({ n: sql<number>`count(*)` }).from(listings)
    return { listings: row?.n ?? 0 }
  })
}
