import { eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { jsonRowReader, rowAsJson } from '../../db/json-rows.ts'
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
  areas: { slug: string; name: string }[]
  sessions: Row<typeof sessions>[]
  closures: Row<typeof closures>[]
  costs: Row<typeof costs>[]
  contacts: Row<typeof contacts>[]
}

const idsAtOnce = 500

/** Reads listings whole, in the order of the ids; ids that are not there are left out. Whatever their status: the caller decides. */
export async function loadListings(db: Pick<Db, 'all'>, ids: readonly string[]): Promise<ListingRecord[]> {
  const found: ListingRecord[] = []
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    found.push(...(await loadSome(db, ids.slice(start, start + idsAtOnce))))
  }
  return found
}

async function loadSome(db: Pick<Db, 'all'>, ids: string[]): Promise<ListingRecord[]> {
  const rows = await db.all<[string]>(
    sql`select ${recordAsJson} from ${listings} join ${organisations} on ${eq(organisations.id, listings.organisationId)}
      where ${listings.id} in (select value from json_each(${JSON.stringify(ids)}))`,
  )
  const byId = new Map<string, ListingRecord>()
  for (const row of rows) {
    const record = readRecord(Object.values(row)[0] ?? '[]')
    byId.set(record.listing.id, record)
  }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type OfListing = SQLiteTable & { listingId: SQLiteColumn }

/** What belongs to the listing alone: its rows of `table`, in order. */
const own = (table: OfListing, order: SQLiteColumn): SQL =>
  sql`(select json_group_array(${rowAsJson(table)} order by ${order}) from ${table} where ${table.listingId} = ${listings.id})`

/** What the listing shares with others through `link`: for each, `value` as JSON, in order. */
const shared = (
  table: SQLiteTable & { id: SQLiteColumn },
  link: OfListing,
  to: SQLiteColumn,
  order: SQLiteColumn | SQL,
  value = rowAsJson(table),
): SQL =>
  sql`(select json_group_array(${value} order by ${order}) from ${link} join ${table} on ${table.id} = ${to} where ${link.listingId} = ${listings.id})`

/** The same every time, so that a listing always has the same first category. */
const mostParticularFirst = sql`${terms.parentId} is null, ${terms.position}, ${terms.slug}`

const recordAsJson = sql`json_array(
  ${rowAsJson(listings)}, ${rowAsJson(organisations)},
  ${shared(terms, listingTerms, listingTerms.termId, mostParticularFirst)},
  ${shared(places, listingPlaces, listingPlaces.placeId, listingPlaces.position)},
  ${shared(areas, listingAreas, listingAreas.areaId, areas.name, sql`json_object('slug', ${areas.slug}, 'name', ${areas.name})`)},
  ${own(sessions, sessions.id)}, ${own(closures, closures.fromOn)}, ${own(costs, costs.position)}, ${own(contacts, contacts.position)})`

type JsonRow = readonly unknown[]
type RecordAsJson = [
  JsonRow,
  JsonRow,
  JsonRow[],
  JsonRow[],
  ListingRecord['areas'],
  JsonRow[],
  JsonRow[],
  JsonRow[],
  JsonRow[],
]

const read = {
  listing: jsonRowReader(listings),
  organisation: jsonRowReader(organisations),
  term: jsonRowReader(terms),
  place: jsonRowReader(places),
  session: jsonRowReader(sessions),
  closure: jsonRowReader(closures),
  cost: jsonRowReader(costs),
  contact: jsonRowReader(contacts),
}

function readRecord(json: string): ListingRecord {
  const row: RecordAsJson = JSON.parse(json)
  return {
    listing: read.listing(row[0]),
    organisation: read.organisation(row[1]),
    terms: row[2].map(read.term),
    places: row[3].map(read.place),
    areas: row[4],
    sessions: row[5].map(read.session),
    closures: row[6].map(read.closure),
    costs: row[7].map(read.cost),
    contacts: row[8].map(read.contact),
  }
}
