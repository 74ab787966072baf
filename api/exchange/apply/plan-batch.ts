import { and, eq } from 'drizzle-orm'
import { inList } from './in-list.ts'
import { feedRecords } from '../../../db/tables/feeds.ts'
import { listings } from '../../../db/tables/listings.ts'
import type { CheckedRecord } from '../check-record.ts'
import { stableId } from '../stable-id.ts'
import { type OrganisationPlan, joinOrganisations } from './join-organisations.ts'
import { placePoints } from './place-points.ts'
import { type Change, planChanges } from './plan-changes.ts'
import type { Reader } from './reader.ts'
import type { Run } from './run.ts'

/** What one batch will do. Every row of it is in exactly one of fresh, changed, same and refused. */
export interface BatchPlan {
  fresh: { checked: CheckedRecord; listingId: string }[]
  changed: Change[]
  /** Nothing differs; those with a listing id have a new hash to remember. */
  same: { checked: CheckedRecord; status: string; listingId: string | null }[]
  refused: { checked: CheckedRecord; reason: string }[]
  organisations: OrganisationPlan
}

/** A listing that a record of the feed became in an earlier run, or would become now. */
export interface Known {
  listingId: string
  /** null when the feed has no memory of it. */
  hash: string | null
  status: string
}

/** Compares a batch with what earlier runs left. Only reads. */
export async function planBatch(
  reader: Reader,
  run: Run,
  batch: readonly CheckedRecord[],
): Promise<BatchPlan> {
  const known = await knownOf(reader, run, batch)
  const plan: Omit<BatchPlan, 'organisations' | 'changed'> = { fresh: [], same: [], refused: [] }
  const suspects: { checked: CheckedRecord; known: Known }[] = []
  for (const checked of batch) {
    const before = known.get(checked.record.sourceId)
    if (!before) plan.fresh.push({ checked, listingId: listingIdOf(run, checked) })
    else if (before.status === 'removed')
      plan.refused.push({ checked, reason: 'This listing was removed here; a feed does not bring it back.' })
    else if (before.status === 'merged')
      plan.refused.push({
        checked,
        reason: 'This listing was merged into another here; the other one is kept.',
      })
    else if (before.hash === checked.hash) plan.same.push({ checked, status: before.status, listingId: null })
    else suspects.push({ checked, known: before })
  }
  plan.fresh = withRecords(
    plan.fresh,
    await placePoints(
      reader,
      plan.fresh.map(({ checked }) => checked),
    ),
  )
  const placed = withRecords(
    suspects,
    await placePoints(
      reader,
      suspects.map(({ checked }) => checked),
    ),
  )
  const touched = [...plan.fresh, ...placed].map(({ checked }) => checked)
  const organisations = await joinOrganisations(reader, run, touched)
  const { changed, same } = await planChanges(reader, run, placed, organisations)
  return { ...plan, changed, same: [...plan.same, ...same], organisations }
}

/** The id that a listing gets when this feed is the first to bring it. */
const listingIdOf = (run: Run, { record }: CheckedRecord) =>
  stableId('listing', run.feed.key, record.sourceId)

function withRecords<T extends { checked: CheckedRecord }>(
  rows: readonly T[],
  records: readonly CheckedRecord[],
): T[] {
  return rows.map((row, at) => ({ ...row, checked: records[at] ?? row.checked }))
}

async function knownOf(
  reader: Reader,
  run: Run,
  batch: readonly CheckedRecord[],
): Promise<Map<string, Known>> {
  const sourceIds = batch.map(({ record }) => record.sourceId)
  const remembered = await reader
    .select({
      sourceId: feedRecords.sourceId,
      listingId: feedRecords.listingId,
      hash: feedRecords.hash,
      state: feedRecords.state,
      status: listings.status,
    })
    .from(feedRecords)
    .innerJoin(listings, eq(listings.id, feedRecords.listingId))
    .where(and(eq(feedRecords.feedId, run.feed.id), inList(feedRecords.sourceId, sourceIds)))
  const known = new Map<string, Known>()
  for (const { sourceId, listingId, hash, state, status } of remembered) {
    known.set(sourceId, { listingId, hash: state === 'present' ? hash : null, status })
  }
  const strangers = new Map(
    batch
      .filter(({ record }) => !known.has(record.sourceId))
      .map((checked) => [listingIdOf(run, checked), checked.record.sourceId]),
  )
  if (strangers.size === 0) return known
  const rows = await reader
    .select({ id: listings.id, status: listings.status })
    .from(listings)
    .where(inList(listings.id, [...strangers.keys()]))
  for (const { id, status } of rows) known.set(strangers.get(id) ?? '', { listingId: id, hash: null, status })
  return known
}
