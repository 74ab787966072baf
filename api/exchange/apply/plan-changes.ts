import { and, eq, like } from 'drizzle-orm'
import { inList } from './in-list.ts'
import { fieldSources } from '../../../db/tables/feeds.ts'
import { proposals } from '../../../db/tables/journal.ts'
import { type ListingRecord, loadListings } from '../../listings/load-listings.ts'
import type { CheckedRecord } from '../check-record.ts'
import { type Field, type Fields, importFields, incomingFields, sameValue, storedFields } from './fields.ts'
import type { OrganisationPlan } from './join-organisations.ts'
import type { BatchPlan, Known } from './plan-batch.ts'
import type { Reader } from './reader.ts'
import type { Run } from './run.ts'

/** What a record changes in its listing: fields to set, and fields that their owner wrote and that are only proposed. */
export interface Change {
  checked: CheckedRecord
  before: ListingRecord
  fields: Fields
  set: Field[]
  proposed: Record<string, unknown>
  /** True when only its organisation's details changed. */
  organisationOnly: boolean
}

/** What its owner writes for itself and no feed can know better: never set and never proposed once it is theirs. */
const ownersAlone: ReadonlySet<Field> = new Set([
  'status',
  'statusReason',
  'checkedOn',
  'checkedBy',
  'checkEveryDays',
  'accepting',
  'waitDays',
])

type Source = (typeof fieldSources.$inferSelect)['source']

/** Works out, field by field, what differs and whose the field is. Rows where nothing differs come back as `same`. */
export async function planChanges(
  reader: Reader,
  run: Run,
  rows: readonly { checked: CheckedRecord; known: Known }[],
  organisations: OrganisationPlan,
): Promise<{ changed: Change[]; same: BatchPlan['same'] }> {
  const result: { changed: Change[]; same: BatchPlan['same'] } = { changed: [], same: [] }
  if (rows.length === 0) return result
  const ids = rows.map(({ known }) => known.listingId)
  const stored = new Map((await loadListings(reader, ids)).map((record) => [record.listing.id, record]))
  const owners = await ownersOf(reader, ids)
  const asked = await alreadyProposed(reader, run, ids)
  const silent = incomingFields(run, run.silent, '')
  const updated = new Set(organisations.changed.map(({ before }) => before.id))
  for (const { checked, known } of rows) {
    const before = stored.get(known.listingId)
    if (!before) continue
    const organisationId = organisations.idOf.get(checked.row) ?? before.listing.organisationId
    const fields = incomingFields(run, checked.record, organisationId)
    const { set, proposed } = compare(fields, storedFields(before), silent, (field) =>
      owners.get(`${known.listingId}/${field}`),
    )
    const news = asked.has(`${known.listingId}/${JSON.stringify(proposed)}`) ? {} : proposed
    const organisationOnly = set.length === 0 && Object.keys(news).length === 0 && updated.has(organisationId)
    if (set.length > 0 || Object.keys(news).length > 0 || organisationOnly) {
      result.changed.push({ checked, before, fields, set, proposed: news, organisationOnly })
    } else result.same.push({ checked, status: before.listing.status, listingId: known.listingId })
  }
  return result
}

function compare(
  incoming: Fields,
  stored: Fields,
  silent: Fields,
  ownerOf: (field: Field) => Source | undefined,
) {
  const set: Field[] = []
  const proposed: Record<string, unknown> = {}
  for (const field of importFields) {
    if (sameValue(incoming[field], stored[field])) continue
    const owner = ownerOf(field)
    const saysNothing = sameValue(incoming[field], silent[field])
    if (owner === 'provider' || owner === 'curator') {
      if (!ownersAlone.has(field) && !saysNothing) proposed[field] = incoming[field]
    } else if (owner !== undefined || !saysNothing) set.push(field)
  }
  return { set, proposed }
}

async function ownersOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Source>> {
  const rows = await reader
    .select()
    .from(fieldSources)
    .where(inList(fieldSources.listingId, [...ids]))
  return new Map(rows.map(({ listingId, field, source }) => [`${listingId}/${field}`, source]))
}

/** What this feed has proposed before, whatever became of it: nobody is asked the same twice. */
async function alreadyProposed(reader: Reader, run: Run, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reader
    .select({ listingId: proposals.listingId, proposed: proposals.proposed })
    .from(proposals)
    .where(
      and(
        like(proposals.source, `feed:${run.feed.id}`),
        eq(proposals.kind, 'change'),
        inList(proposals.listingId, [...ids]),
      ),
    )
  return new Set(rows.map(({ listingId, proposed }) => `${listingId}/${JSON.stringify(proposed)}`))
}
