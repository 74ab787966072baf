import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { listingPlaces, listings } from '../../db/tables/listings.ts'
import { places } from '../../db/tables/places.ts'
import type { Db } from '../../db/open.ts'
import { foldPlaceName } from './fold-place-name.ts'
import type { Candidate } from './name-candidates.ts'

/**
 * The towns (`locality`) or counties of published listings' public places, each in the middle of those places. A place that is hidden or
 * shown only by its area has no part in it, nor one without a position.
 */
export async function readTowns(db: Db, by: 'locality' | 'county'): Promise<Candidate[]> {
  const column = places[by]
  const county = by === 'county' ? sql<string>`''` : places.county
  const town = sql<string>`json_array(min(trim(${column})), min(trim(${county})), avg(${places.lat}), avg(${places.lng}))`
  const rows = db
    .select({ town: town.as('town') })
    .from(places)
    .innerJoin(listingPlaces, eq(listingPlaces.placeId, places.id))
    .innerJoin(listings, eq(listings.id, listingPlaces.listingId))
    .where(
      and(
        eq(listings.status, 'published'),
        eq(places.visibility, 'public'),
        isNotNull(places.lat),
        isNotNull(places.lng),
        ne(sql`trim(${column})`, ''),
      ),
    )
    .groupBy(sql`lower(trim(${column}))`, sql`lower(trim(${county}))`)
    .as('rows')
  // One row with one text: reading them row by row would take longer than finding them.
  const [row] = await db.select({ text: sql<string>`json_group_array(json(${rows.town}))` }).from(rows)
  const towns: [name: string, county: string, lat: number, lng: number][] = JSON.parse(row?.text ?? '[]')
  return towns.map(([name, within, lat, lng]) => toCandidate(name, within, lat, lng))
}

function toCandidate(name: string, county: string, lat: number, lng: number): Candidate {
  const within = county === '' ? [] : [foldPlaceName(county)]
  return { name, folded: foldPlaceName(name), county, lat, lng, within, kind: 'place', sort: 'locality' }
}
