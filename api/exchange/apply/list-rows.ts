import type {
  contacts,
  costs,
  listingAreas,
  listingPlaces,
  listingTerms,
} from '../../../db/tables/listings.ts'
import type { places } from '../../../db/tables/places.ts'
import type { closures, sessions } from '../../../db/tables/sessions.ts'
import type { ImportRecord } from '../record.ts'
import { stableId } from '../stable-id.ts'
import { type Field, termFields } from './fields.ts'
import type { Run } from './run.ts'

/** The rows of the lists of many listings, ready to insert. Ids are made from the listing's, so that a re-import makes the same. */
export interface ListRows {
  terms: (typeof listingTerms.$inferInsert)[]
  areas: (typeof listingAreas.$inferInsert)[]
  places: (typeof places.$inferInsert)[]
  listingPlaces: (typeof listingPlaces.$inferInsert)[]
  sessions: (typeof sessions.$inferInsert)[]
  closures: (typeof closures.$inferInsert)[]
  costs: (typeof costs.$inferInsert)[]
  contacts: (typeof contacts.$inferInsert)[]
}

/** No rows at all. */
export function emptyRows(): ListRows {
  return {
    terms: [],
    areas: [],
    places: [],
    listingPlaces: [],
    sessions: [],
    closures: [],
    costs: [],
    contacts: [],
  }
}

/** The ids of a listing's places as an import makes them, in their order. */
export function placeIdsOf(listingId: string, record: ImportRecord): string[] {
  return record.places.map((_, position) => stableId('place', listingId, String(position)))
}

/**
 * Adds the rows of one record to those of its batch: all lists, or those of `only`. Terms and areas that the house does not know are
 * left out. `placeIds` are those of the places that sessions may point at.
 */
export function addListRows(
  rows: ListRows,
  run: Run,
  listing: { id: string; record: ImportRecord; placeIds: readonly string[]; only?: ReadonlySet<Field> },
): void {
  const { id: listingId, record, placeIds, only } = listing
  const wanted = (field: Field) => only === undefined || only.has(field)
  for (const [field, vocabulary] of termEntries) {
    if (wanted(field))
      rows.terms.push(
        ...idsOf(run.terms, record[field], `${vocabulary}/`).map((termId) => ({ listingId, termId })),
      )
  }
  if (wanted('areas'))
    rows.areas.push(...idsOf(run.areas, record.areas).map((areaId) => ({ listingId, areaId })))
  if (wanted('places')) addPlaces(rows, run, listingId, record)
  if (wanted('sessions')) {
    for (const [at, { place, ...rule }] of record.sessions.entries()) {
      const placeId = place === null ? null : (placeIds[place] ?? null)
      rows.sessions.push({ id: stableId('session', listingId, String(at)), listingId, placeId, ...rule })
    }
  }
  if (wanted('closures')) rows.closures.push(...numbered('closure', listingId, record.closures))
  if (wanted('costs')) rows.costs.push(...numbered('cost', listingId, record.costs))
  if (wanted('contacts')) rows.contacts.push(...numbered('contact', listingId, record.contacts))
}

/** The terms and areas of a record that the house does not know, for the report. */
export function unknownWords(run: Run, record: ImportRecord): string[] {
  const terms = termEntries.flatMap(([field, vocabulary]) =>
    record[field]
      .filter((slug) => !run.terms.has(`${vocabulary}/${slug}`))
      .map((slug) => `Unknown ${vocabulary} "${slug}" was left out.`),
  )
  const areas = record.areas
    .filter((slug) => !run.areas.has(slug))
    .map((slug) => `Unknown area "${slug}" was left out.`)
  return [...terms, ...areas]
}

const termEntries = [
  ['categories', termFields.categories],
  ['needs', termFields.needs],
  ['audiences', termFields.audiences],
  ['access', termFields.access],
] as const

function addPlaces(rows: ListRows, run: Run, listingId: string, record: ImportRecord): void {
  for (const [position, placeId] of placeIdsOf(listingId, record).entries()) {
    const place = record.places[position]
    if (place) rows.places.push({ id: placeId, ...place, createdAt: run.startedAt, updatedAt: run.startedAt })
    rows.listingPlaces.push({ listingId, placeId, position })
  }
}

function idsOf(ids: ReadonlyMap<string, string>, slugs: readonly string[], prefix = ''): string[] {
  return [...new Set(slugs)].flatMap((slug) => ids.get(prefix + slug) ?? [])
}

function numbered<T extends object>(kind: string, listingId: string, list: readonly T[]) {
  return list.map((value, position) => ({
    id: stableId(kind, listingId, String(position)),
    listingId,
    position,
    ...value,
  }))
}
