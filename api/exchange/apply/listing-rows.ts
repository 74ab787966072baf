import type { fieldSources } from '../../../db/tables/feeds.ts'
import type { proposals, revisions } from '../../../db/tables/journal.ts'
import type { listings } from '../../../db/tables/listings.ts'
import type { ImportRecord } from '../record.ts'
import { columnFields, importFields, sameValue } from './fields.ts'
import type { Run } from './run.ts'

/** A new listing as a row of its table. */
export function listingRow(
  run: Run,
  record: ImportRecord,
  ids: { id: string; slug: string; organisationId: string },
): typeof listings.$inferInsert {
  const columns = Object.fromEntries(columnFields.map((field) => [field, record[field]]))
  return {
    ...columns,
    ...ids,
    name: record.name,
    publishedAt: record.status === 'published' ? listedAt(run, record) : null,
    createdAt: run.startedAt,
    updatedAt: run.startedAt,
  }
}

const listedAt = (run: Run, { listedOn }: ImportRecord) =>
  listedOn === null ? run.startedAt : new Date(listedOn)

/** Where the fields that a record speaks of came from; fields it is silent on have no source. */
export function sourceRows(
  run: Run,
  listingId: string,
  record: ImportRecord,
): (typeof fieldSources.$inferInsert)[] {
  const spoken = importFields.filter(
    (field) => field === 'organisation' || !sameValue(record[field], run.silent[field]),
  )
  return spoken.map((field) => sourceRow(run, listingId, field))
}

/** Says that this run's feed wrote a field. */
export function sourceRow(run: Run, listingId: string, field: string): typeof fieldSources.$inferInsert {
  return { listingId, field, source: run.source, feedId: run.feed.id, at: run.startedAt }
}

/** A finding or a wish of a feed as a row of the curators' queue. */
export function proposalRows(
  run: Run,
  listingId: string,
  proposed: ImportRecord['proposals'],
): (typeof proposals.$inferInsert)[] {
  return proposed.map(({ kind, proposed, reason }) => ({
    kind,
    listingId,
    source: `feed:${run.feed.id}`,
    proposed,
    reason,
    at: run.startedAt,
  }))
}

/** What a thing was before this run changed it. */
export function revisionOf(
  run: Run,
  entity: 'listing' | 'organisation',
  entityId: string,
  before: unknown,
  changed: string[],
): typeof revisions.$inferInsert {
  return { entity, entityId, at: run.startedAt, actor: `feed:${run.feed.id}`, before, changed }
}
