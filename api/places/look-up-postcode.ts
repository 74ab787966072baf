import { and, eq, gt, gte, isNotNull, lt, sql } from 'drizzle-orm'
import { outcodes, postcodes } from '../../db/tables/gazetteer.ts'
import { listingPlaces, listings } from '../../db/tables/listings.ts'
import { places } from '../../db/tables/places.ts'
import type { Ctx } from '../context.ts'
import type { Postcode } from './postcode.ts'
import type { FoundPlace, LatLng, PostcodeLookup } from './schema.ts'

/** What looking up needs; `lookUpPostcode` is there only where the operator has named somebody to ask. */
export type PlaceCtx = Pick<Ctx, 'actor' | 'db' | 'write' | 'gazetteer'> & {
  lookUpPostcode?: PostcodeLookup | null
}

/**
 * Where a full postcode is: by the imported table, else a published listing's public place, else whoever the operator has named (the answer
 * is kept), else the middle of its outward code, and then the label says so. Null when none of them knows.
 */
export async function lookUpPostcode(ctx: PlaceCtx, postcode: Postcode): Promise<FoundPlace | null> {
  const point =
    (await ctx.gazetteer.postcode(postcode.code)) ??
    (await fromListings(ctx, postcode)) ??
    (await fromOthers(ctx, postcode))
  if (point) return { label: postcode.label, kind: 'postcode', ...point }
  const around = await lookUpOutcode(ctx, postcode.outcode)
  return around && { ...around, label: `${postcode.outcode} (near ${postcode.label})` }
}

/** The middle of an outward code: as imported, else of the postcodes known in it, else of the public places there. Null when unknown. */
export async function lookUpOutcode(ctx: PlaceCtx, outcode: string): Promise<FoundPlace | null> {
  const point =
    (await middleAsImported(ctx, outcode)) ??
    (await middleOfPostcodes(ctx, outcode)) ??
    (await middleOfPlaces(ctx, outcode))
  return point && { label: outcode, kind: 'outcode', ...point }
}

/** Conditions for a place that anyone may know of: never a hidden or area-only one, nor one of a listing that is not published. */
const known = and(
  eq(places.visibility, 'public'),
  eq(listings.status, 'published'),
  isNotNull(places.lat),
  isNotNull(places.lng),
)

async function fromListings(ctx: PlaceCtx, { label }: Postcode): Promise<LatLng | null> {
  const rows = ctx.db
    .select({ lat: places.lat, lng: places.lng })
    .from(places)
    .innerJoin(listingPlaces, eq(listingPlaces.placeId, places.id))
    .innerJoin(listings, eq(listings.id, listingPlaces.listingId))
  return whole(
    await rows
      .where(and(eq(places.postcode, label), known))
      .orderBy(places.id)
      .limit(1),
  )
}

async function fromOthers(ctx: PlaceCtx, postcode: Postcode): Promise<LatLng | null> {
  const point = (await ctx.lookUpPostcode?.(postcode)) ?? null
  if (point)
    await ctx.write(
      async (tx) =>
        void (await tx
          .insert(postcodes)
          .values({ code: postcode.code, ...point })
          .onConflictDoNothing()),
    )
  return point
}

async function middleAsImported(ctx: PlaceCtx, outcode: string): Promise<LatLng | null> {
  const [row] = await ctx.db
    .select({ lat: outcodes.lat, lng: outcodes.lng })
    .from(outcodes)
    .where(eq(outcodes.code, outcode))
  return row ?? null
}

async function middleOfPostcodes(ctx: PlaceCtx, outcode: string): Promise<LatLng | null> {
  const middle = {
    lat: sql<number | null>`avg(${postcodes.lat})`,
    lng: sql<number | null>`avg(${postcodes.lng})`,
  }
  const within = and(
    gt(postcodes.code, outcode),
    lt(postcodes.code, `${outcode}~`),
    sql`length(${postcodes.code}) = ${outcode.length + 3}`,
  )
  return whole(await ctx.db.select(middle).from(postcodes).where(within))
}

async function middleOfPlaces(ctx: PlaceCtx, outcode: string): Promise<LatLng | null> {
  const rows = ctx.db
    .select({ lat: sql<number | null>`avg(${places.lat})`, lng: sql<number | null>`avg(${places.lng})` })
    .from(places)
    .innerJoin(listingPlaces, eq(listingPlaces.placeId, places.id))
    .innerJoin(listings, eq(listings.id, listingPlaces.listingId))
  return whole(
    await rows.where(and(gte(places.postcode, `${outcode} `), lt(places.postcode, `${outcode}!`), known)),
  )
}

function whole(rows: { lat: number | null; lng: number | null }[]): LatLng | null {
  const { lat = null, lng = null } = rows[0] ?? {}
  return lat === null || lng === null ? null : { lat, lng }
}
