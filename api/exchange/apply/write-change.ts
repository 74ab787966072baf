import { and, eq, inArray, sql } from 'drizzle-orm'
import { fieldSources } from '../../../db/tables/feeds.ts'
import { proposals, revisions } from '../../../db/tables/journal.ts'
import {
  contacts,
  costs,
  listingAreas,
  listingPlaces,
  listings,
  listingTerms,
} from '../../../db/tables/listings.ts'
import { places } from '../../../db/tables/places.ts'
import { closures, sessions } from '../../../db/tables/sessions.ts'
import { terms } from '../../../db/tables/terms.ts'
import type { Tx } from '../../../db/write.ts'
import { columnFields, type Field, termFields } from './fields.ts'
import { addListRows, type ListRows, placeIdsOf } from './list-rows.ts'
import { proposalRows, revisionOf, sourceRow } from './listing-rows.ts'
import type { Change } from './plan-changes.ts'
import type { Run } from './run.ts'

/** Sets what changed in one listing, keeps what it was before, and proposes what is not the feed's to set. Lists are left in `rows`. */
export async function writeChange(tx: Tx, run: Run, change: Change, rows: ListRows): Promise<void> {
  const { before, checked, set } = change
  const listingId = before.listing.id
  if (Object.keys(change.proposed).length > 0) {
    const reason = `${run.feed.name} says otherwise than the owner of this listing.`
    await tx
      .insert(proposals)
      .values(proposalRows(run, listingId, [{ kind: 'change', proposed: change.proposed, reason }]))
  }
  if (set.length === 0) return
  await tx.insert(revisions).values(revisionOf(run, 'listing', listingId, before, [...set]))
  const fields = new Set<Field>(set)
  await clearLists(
    tx,
    listingId,
    fields,
    before.places.map(({ id }) => id),
  )
  const kept = before.places.map(({ id }) => id)
  const placeIds = fields.has('places') ? placeIdsOf(listingId, checked.record) : kept
  addListRows(rows, run, { id: listingId, record: checked.record, placeIds, only: fields })
  await tx.update(listings).set(columnsOf(run, change)).where(eq(listings.id, listingId))
  await tx
    .insert(fieldSources)
    .values(set.map((field) => sourceRow(run, listingId, field)))
    .onConflictDoUpdate({
      target: [fieldSources.listingId, fieldSources.field],
      set: { source: run.source, feedId: run.feed.id, at: sql`excluded.at` },
    })
}

function columnsOf(run: Run, { set, fields, before }: Change): Partial<typeof listings.$inferInsert> {
  const columns = Object.fromEntries(
    columnFields.filter((field) => set.includes(field)).map((field) => [field, fields[field]]),
  )
  const organisationId =
    typeof fields.organisation === 'string' ? fields.organisation : before.listing.organisationId
  const opens = set.includes('status') && fields.status === 'published' && before.listing.publishedAt === null
  return {
    ...columns,
    ...(set.includes('organisation') ? { organisationId } : {}),
    ...(opens ? { publishedAt: run.startedAt } : {}),
    updatedAt: run.startedAt,
  }
}

async function clearLists(
  tx: Tx,
  listingId: string,
  fields: ReadonlySet<Field>,
  placeIds: string[],
): Promise<void> {
  for (const [field, vocabulary] of Object.entries(termFields)) {
    if (!fields.has(field as keyof typeof termFields)) continue
    const ofVocabulary = tx.select({ id: terms.id }).from(terms).where(eq(terms.vocabulary, vocabulary))
    await tx
      .delete(listingTerms)
      .where(and(eq(listingTerms.listingId, listingId), inArray(listingTerms.termId, ofVocabulary)))
  }
  if (fields.has('areas')) await tx.delete(listingAreas).where(eq(listingAreas.listingId, listingId))
  if (fields.has('sessions')) await tx.delete(sessions).where(eq(sessions.listingId, listingId))
  if (fields.has('closures')) await tx.delete(closures).where(eq(closures.listingId, listingId))
  if (fields.has('costs')) await tx.delete(costs).where(eq(costs.listingId, listingId))
  if (fields.has('contacts')) await tx.delete(contacts).where(eq(contacts.listingId, listingId))
  if (fields.has('places')) await clearPlaces(tx, listingId, placeIds)
}

/** Takes the listing's places away; one that another listing uses stays for that one. */
async function clearPlaces(tx: Tx, listingId: string, placeIds: string[]): Promise<void> {
  await tx.delete(listingPlaces).where(eq(listingPlaces.listingId, listingId))
  await tx.update(sessions).set({ placeId: null }).where(eq(sessions.listingId, listingId))
  if (placeIds.length === 0) return
  const used = tx
    .select({ id: listingPlaces.placeId })
    .from(listingPlaces)
    .where(inArray(listingPlaces.placeId, placeIds))
  await tx.delete(places).where(and(inArray(places.id, placeIds), sql`${places.id} not in ${used}`))
}
