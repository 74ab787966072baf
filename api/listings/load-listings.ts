import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/open.ts'
import { areas } from '../../db/tables/areas.ts'
import {
  contacts,
  costs,
  listingAreas,
  listingPlaces,
  listings,
  listingTerms,
} from '../../db/tables/listings.ts'
import { organisations } from '../../db/tables/organisations.ts'
import { places } from '../../db/tables/places.ts'
import { closures, sessions } from '../../db/tables/sessions.ts'
import { terms } from '../../db/tables/terms.ts'

type Row<T extends { $inferSelect: unknown }> = T['$inferSelect']

/** A listing with everything that belongs to it, as the database has it: for inside the house only. */
export interface ListingRecord {
  listing: Row<typeof listings>
  organisation: Row<typeof organisations>
  terms: Row<typeof terms>[]
  places: Row<typeof places>[]
  areas: Pick<Row<typeof areas>, 'slug' | 'name'>[]
  sessions: Row<typeof sessions>[]
  closures: Row<typeof closures>[]
  costs: Row<typeof costs>[]
  contacts: Row<typeof contacts>[]
}

const idsAtOnce = 400

/** Reads listings whole, in the order of the ids; ids that are not there are left out. Whatever their status: the caller decides. */
export async function loadListings(db: Pick<Db, 'select'>, ids: readonly string[]): Promise<ListingRecord[]> {
  const found: ListingRecord[] = []
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    found.push(...(await loadSome(db, ids.slice(start, start + idsAtOnce))))
  }
  return found
}

async function loadSome(db: Pick<Db, 'select'>, ids: string[]): Promise<ListingRecord[]> {
  const bases = await db
    .select({ listing: listings, organisation: organisations })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(inArray(listings.id, ids))
  const lists = await loadLists(db, ids)
  const byId = new Map(bases.map((base) => [base.listing.id, base]))
  return ids.flatMap((id) => {
    const base = byId.get(id)
    return base ? [{ ...base, ...lists(id) }] : []
  })
}

async function loadLists(db: Pick<Db, 'select'>, ids: string[]) {
  const [termRows, placeRows, areaRows, sessionRows, closureRows, costRows, contactRows] = await Promise.all([
    db
      .select({ of: listingTerms.listingId, value: terms })
      .from(listingTerms)
      .innerJoin(terms, eq(terms.id, listingTerms.termId))
      .where(inArray(listingTerms.listingId, ids))
      .orderBy(asc(terms.position)),
    db
      .select({ of: listingPlaces.listingId, value: places })
      .from(listingPlaces)
      .innerJoin(places, eq(places.id, listingPlaces.placeId))
      .where(inArray(listingPlaces.listingId, ids))
      .orderBy(asc(listingPlaces.position)),
    db
      .select({ of: listingAreas.listingId, value: { slug: areas.slug, name: areas.name } })
      .from(listingAreas)
      .innerJoin(areas, eq(areas.id, listingAreas.areaId))
      .where(inArray(listingAreas.listingId, ids))
      .orderBy(asc(areas.name)),
    db.select().from(sessions).where(inArray(sessions.listingId, ids)).orderBy(asc(sessions.id)),
    db.select().from(closures).where(inArray(closures.listingId, ids)).orderBy(asc(closures.fromOn)),
    db.select().from(costs).where(inArray(costs.listingId, ids)).orderBy(asc(costs.position)),
    db.select().from(contacts).where(inArray(contacts.listingId, ids)).orderBy(asc(contacts.position)),
  ])
  const termsOf = byOwner(termRows)
  const placesOf = byOwner(placeRows)
  const areasOf = byOwner(areaRows)
  const sessionsOf = byOwner(owned(sessionRows))
  const closuresOf = byOwner(owned(closureRows))
  const costsOf = byOwner(owned(costRows))
  const contactsOf = byOwner(owned(contactRows))
  return (id: string) => ({
    terms: termsOf(id),
    places: placesOf(id),
    areas: areasOf(id),
    sessions: sessionsOf(id),
    closures: closuresOf(id),
    costs: costsOf(id),
    contacts: contactsOf(id),
  })
}

const owned = <T extends { listingId: string }>(rows: T[]) =>
  rows.map((value) => ({ of: value.listingId, value }))

function byOwner<T>(rows: { of: string; value: T }[]): (id: string) => T[] {
  const groups = new Map<string, T[]>()
  for (const { of, value } of rows) {
    const group = groups.get(of)
    if (group) group.push(value)
    else groups.set(of, [value])
  }
  return (id) => groups.get(id) ?? []
}
