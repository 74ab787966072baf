import { and, eq, sql } from 'drizzle-orm'
import { inList } from './in-list.ts'
import { feedRecords, fieldSources } from '../../../db/tables/feeds.ts'
import { proposals, revisions } from '../../../db/tables/journal.ts'
import {
  contacts,
  costs,
  listingAreas,
  listingPlaces,
  listings,
  listingTerms,
} from '../../../db/tables/listings.ts'
import { organisations } from '../../../db/tables/organisations.ts'
import { places } from '../../../db/tables/places.ts'
import { closures, sessions } from '../../../db/tables/sessions.ts'
import type { Tx } from '../../../db/write.ts'
import { chooseSlugs } from '../choose-slugs.ts'
import { insertMany } from './insert-many.ts'
import { addListRows, emptyRows, type ListRows, placeIdsOf } from './list-rows.ts'
import { listingRow, proposalRows, revisionOf, sourceRows } from './listing-rows.ts'
import type { BatchPlan } from './plan-batch.ts'
import type { Run } from './run.ts'
import { writeChange } from './write-change.ts'

/** Does what a plan says, all of it inside the transaction it is given. */
export async function writeBatch(tx: Tx, run: Run, plan: BatchPlan): Promise<void> {
  await writeOrganisations(tx, run, plan)
  await writeFresh(tx, run, plan)
  const rows = emptyRows()
  for (const change of plan.changed) await writeChange(tx, run, change, rows)
  await insertLists(tx, rows)
  await remember(tx, run, plan)
}

async function writeOrganisations(
  tx: Tx,
  run: Run,
  { organisations: { fresh, changed } }: BatchPlan,
): Promise<void> {
  const at = run.startedAt
  const made = fresh.map(({ id, slug, details }) => ({ id, slug, ...details, createdAt: at, updatedAt: at }))
  await insertMany(tx, organisations, made)
  for (const { before, set } of changed) {
    await tx
      .update(organisations)
      .set({ ...set, updatedAt: at })
      .where(eq(organisations.id, before.id))
  }
  const edits = changed.map(({ before, set }) =>
    revisionOf(run, 'organisation', before.id, before, Object.keys(set)),
  )
  await insertMany(tx, revisions, edits)
}

async function writeFresh(tx: Tx, run: Run, { fresh, organisations: { idOf } }: BatchPlan): Promise<void> {
  if (fresh.length === 0) return
  const wishes = fresh.map(({ checked: { record }, listingId }) => ({
    id: listingId,
    wanted: record.slug,
    name: record.name,
    hints: [
      record.places[0]?.visibility === 'public' ? record.places[0].locality : '',
      record.organisation.name,
    ],
  }))
  const slugs = await chooseSlugs(tx, listings, wishes)
  const rows = emptyRows()
  const base = fresh.map(({ checked, listingId }) =>
    listingRow(run, checked.record, {
      id: listingId,
      slug: slugs.get(listingId) ?? listingId,
      organisationId: idOf.get(checked.row) ?? '',
    }),
  )
  await insertMany(tx, listings, base)
  for (const { checked, listingId } of fresh) {
    addListRows(rows, run, {
      id: listingId,
      record: checked.record,
      placeIds: placeIdsOf(listingId, checked.record),
    })
  }
  await insertLists(tx, rows)
  const sources = fresh.flatMap(({ checked, listingId }) => sourceRows(run, listingId, checked.record))
  await insertMany(tx, fieldSources, sources)
  const first = fresh.map(({ listingId }) => revisionOf(run, 'listing', listingId, null, ['all']))
  await insertMany(tx, revisions, first)
  const proposed = fresh.flatMap(({ checked, listingId }) =>
    proposalRows(run, listingId, checked.record.proposals),
  )
  await insertMany(tx, proposals, proposed)
}

async function insertLists(tx: Tx, rows: ListRows): Promise<void> {
  await insertMany(tx, places, rows.places)
  await insertMany(tx, listingPlaces, rows.listingPlaces)
  await insertMany(tx, listingTerms, rows.terms)
  await insertMany(tx, listingAreas, rows.areas)
  await insertMany(tx, sessions, rows.sessions)
  await insertMany(tx, closures, rows.closures)
  await insertMany(tx, costs, rows.costs)
  await insertMany(tx, contacts, rows.contacts)
}

async function remember(tx: Tx, run: Run, { fresh, changed, same }: BatchPlan): Promise<void> {
  const { id: feedId } = run.feed
  const news = [
    ...fresh.map(({ checked, listingId }) => ({ checked, listingId })),
    ...changed.map(({ checked, before }) => ({ checked, listingId: before.listing.id })),
    ...same.flatMap(({ checked, listingId }) => (listingId === null ? [] : [{ checked, listingId }])),
  ].map(({ checked, listingId }) => ({
    feedId,
    sourceId: checked.record.sourceId,
    listingId,
    hash: checked.hash,
    lastRunId: run.runId,
    state: 'present' as const,
  }))
  if (news.length > 0) {
    await tx
      .insert(feedRecords)
      .values(news)
      .onConflictDoUpdate({
        target: [feedRecords.feedId, feedRecords.sourceId],
        set: {
          listingId: sql`excluded.listing_id`,
          hash: sql`excluded.hash`,
          lastRunId: sql`excluded.last_run_id`,
          state: sql`excluded.state`,
        },
      })
  }
  const kept = same
    .filter(({ listingId }) => listingId === null)
    .map(({ checked }) => checked.record.sourceId)
  if (kept.length === 0) return
  await tx
    .update(feedRecords)
    .set({ lastRunId: run.runId })
    .where(and(eq(feedRecords.feedId, feedId), inList(feedRecords.sourceId, kept)))
}
