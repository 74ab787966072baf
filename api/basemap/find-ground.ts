import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { listingPlaces, listings } from '../../db/tables/listings.ts'
import { places } from '../../db/tables/places.ts'
import { allow } from '../accounts/allow.ts'
import type { Config } from '../config.ts'
import type { Ctx } from '../context.ts'

/** What a map is drawn on, and where it opens. `bounds` are south-west and north-east, in degrees. */
export interface Ground {
  tiles: { url: string; attribution: string } | null
  /** Path of a GeoJSON drawing to use where there are no tiles. */
  basemap: string | null
  centre: [number, number]
  bounds: [[number, number], [number, number]]
}

/** Great Britain and Northern Ireland, for a directory with no places yet. */
const everywhere: Ground['bounds'] = [
  [49.9, -8.2],
  [58.7, 1.8],
]

/** The ground for the map: the operator's tiles, else the drawn basemap, else plain land; opened where the public places are. */
export async function findGround(
  ctx: Ctx,
  house: { config: Pick<Config, 'tiles'>; basemapPath: string | null },
): Promise<Ground> {
  allow(ctx, 'place.find')
  const [edge] = await ctx.db
    .select({
      south: sql<number | null>`min(${places.lat})`,
      west: sql<number | null>`min(${places.lng})`,
      north: sql<number | null>`max(${places.lat})`,
      east: sql<number | null>`max(${places.lng})`,
    })
    .from(places)
    .innerJoin(listingPlaces, eq(listingPlaces.placeId, places.id))
    .innerJoin(listings, eq(listings.id, listingPlaces.listingId))
    .where(and(eq(places.visibility, 'public'), eq(listings.status, 'published'), isNotNull(places.lat)))
  const bounds = toBounds(edge) ?? everywhere
  const [[south, west], [north, east]] = bounds
  return {
    tiles: house.config.tiles,
    basemap: house.config.tiles === null && house.basemapPath !== null ? '/basemap.geojson' : null,
    centre: [(south + north) / 2, (west + east) / 2],
    bounds,
  }
}

type Edge = Record<'south' | 'west' | 'north' | 'east', number | null>

function toBounds(edge: Edge | undefined): Ground['bounds'] | null {
  if (!edge || edge.south === null || edge.west === null || edge.north === null || edge.east === null)
    return null
  return [
    [edge.south, edge.west],
    [edge.north, edge.east],
  ]
}
