import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { listingPlaces, listings } from '../../db/tables/listings.ts'
import { places } from '../../db/tables/places.ts'
import type { Db } from '../../db/open.ts'
import { foldPlaceName } from './fold-place-name.ts'
import type { Candidate } from './name-candidates.ts'

/**
 * The towns of published listings' public places whose folded name passes, or failing that the counties, each in the middle of those places.
 * A place that is hidden or shown only by its area has no part in it, nor one without a position.
 */
export async function listedPlaces(db: Db, passes: (folded: string) => boolean): Promise<Candidate[]> {
  for (const column of [places.locality, places.county]) {
    const county = column === places.county ? sql<string>`''` : places.county
    const rows = await db
      .select({
        name: sql<string>`min(trim(${column}))`,
        county: sql<string>`min(trim(${county}))`,
        lat: sql<number>`avg(${places.lat})`,
        lng: sql<number>`avg(${places.lng})`,
      })
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
    const found = rows
      .map((row) => ({ ...row, folded: foldPlaceName(row.name) }))
      .filter(({ folded }) => passes(folded))
    if (found.length > 0) return found.map((row) => toCandidate(row))
  }
  return []
}

function toCandidate(row: Pick<Candidate, 'name' | 'folded' | 'county' | 'lat' | 'lng'>): Candidate {
  const within = row.county === '' ? [] : [foldPlaceName(row.county)]
  return { ...row, within, kind: 'place', sort: 'locality' }
}
