import { and, eq } from 'drizzle-orm'
import { inList } from './in-list.ts'
import { feedRecords, fieldSources } from '../../../db/tables/feeds.ts'
import { proposals, revisions } from '../../../db/tables/journal.ts'
import { listings } from '../../../db/tables/listings.ts'
import { loadListings } from '../../listings/load-listings.ts'
import { insertMany } from './insert-many.ts'
import { proposalRows, revisionOf, sourceRow } from './listing-rows.ts'
import type { Run } from './run.ts'

const atOnce = 200

/**
 * Closes, with a reason, the listings whose record was there in an earlier run and is not in this one; nothing is deleted. Call it
 * only when everything was read. Refuses when half of the feed or more has vanished: that is a broken feed, not the news.
 */
export async function closeGone(run: Run): Promise<void> {
  const { db } = run.ctx
  const before = await db
    .select({ sourceId: feedRecords.sourceId, listingId: feedRecords.listingId })
    .from(feedRecords)
    .where(and(eq(feedRecords.feedId, run.feed.id), eq(feedRecords.state, 'present')))
  const gone = before.filter(({ sourceId }) => !run.seen.has(sourceId))
  if (gone.length === 0) return
  if (gone.length * 2 >= before.length) {
    run.report.notClosed = `${gone.length} of ${before.length} records that the feed had before are missing now. That is half or more, so none was closed: make sure that the feed is whole.`
    return
  }
  run.report.gone = gone.length
  if (run.dryRun) return
  for (let start = 0; start < gone.length; start += atOnce)
    await closeSome(run, gone.slice(start, start + atOnce))
}

async function closeSome(run: Run, gone: readonly { sourceId: string; listingId: string }[]): Promise<void> {
  const day = run.startedAt.toISOString().slice(0, 10)
  const statusReason = `No longer in ${run.feed.name} on ${day}.`.slice(0, 500)
  const ids = gone.map(({ listingId }) => listingId)
  await run.ctx.write(async (tx) => {
    const owned = await tx
      .select({ listingId: fieldSources.listingId })
      .from(fieldSources)
      .where(and(inList(fieldSources.listingId, ids), inList(fieldSources.source, ['provider', 'curator'])))
    const theirs = new Set(owned.map(({ listingId }) => listingId))
    const open = (await loadListings(tx, ids)).filter(
      ({ listing }) => listing.status === 'published' || listing.status === 'draft',
    )
    const closing = open.filter(({ listing }) => !theirs.has(listing.id))
    const closingIds = closing.map(({ listing }) => listing.id)
    const edits = closing.map((whole) =>
      revisionOf(run, 'listing', whole.listing.id, whole, ['status', 'statusReason']),
    )
    await insertMany(tx, revisions, edits)
    if (closingIds.length > 0) {
      await tx
        .update(listings)
        .set({ status: 'closed', statusReason, updatedAt: run.startedAt })
        .where(inList(listings.id, closingIds))
      const sources = closingIds.flatMap((id) => [
        sourceRow(run, id, 'status'),
        sourceRow(run, id, 'statusReason'),
      ])
      for (const row of sources) {
        await tx
          .insert(fieldSources)
          .values(row)
          .onConflictDoUpdate({ target: [fieldSources.listingId, fieldSources.field], set: row })
      }
    }
    const asked = open
      .filter(({ listing }) => theirs.has(listing.id))
      .flatMap(({ listing }) =>
        proposalRows(run, listing.id, [
          { kind: 'change', proposed: { status: 'closed' }, reason: statusReason },
        ]),
      )
    await insertMany(tx, proposals, asked)
    run.report.proposals += asked.length
    await tx
      .update(feedRecords)
      .set({ state: 'gone' })
      .where(
        and(
          eq(feedRecords.feedId, run.feed.id),
          inList(
            feedRecords.sourceId,
            gone.map(({ sourceId }) => sourceId),
          ),
        ),
      )
  })
}
