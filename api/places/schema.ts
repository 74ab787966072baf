import type { MultiPolygon, Polygon } from 'geojson'
import { z } from 'zod'
import type { Postcode } from './postcode.ts'

/** A point on the Earth in degrees, WGS84. */
export interface LatLng {
  lat: number
  lng: number
}

/** What somebody meant by the words they gave for a place. */
export interface FoundPlace extends LatLng {
  /** Words to show, with the county where the name alone is ambiguous; giving them again finds the same place. */
  label: string
  kind: 'postcode' | 'outcode' | 'area' | 'place'
}

/** `GET /api/places`. */
export interface PlacesReply {
  places: FoundPlace[]
}
export const PlacesQuery = z.object({
  q: z
    .string({ error: 'Say what to look for, in q.' })
    .trim()
    .min(1)
    .max(100, 'Use 100 characters or fewer.'),
})

/** Asks somebody else where a postcode is; null when they do not know or do not answer. Never throws. */
export type PostcodeLookup = (postcode: Postcode) => Promise<LatLng | null>

/** An area in the tree of `GET /api/areas`. */
export interface AreaNode {
  slug: string
  name: string
  kind: string
  children: AreaNode[]
}
export interface AreasReply {
  areas: AreaNode[]
}

const day = z.iso.date({ error: 'Write the day as YYYY-MM-DD.' })
const lat = z.number().min(-90).max(90)
const lng = z.number().min(-180).max(180)
/** GeoJSON: longitude first; a height is allowed and ignored. */
const position = z.tuple([lng, lat]).rest(z.number())
const ring = z
  .array(position)
  .min(4, 'Each ring of a polygon has four points or more.')
  .refine(
    (points) => points[0]?.[0] === points.at(-1)?.[0] && points[0]?.[1] === points.at(-1)?.[1],
    'Each ring of a polygon ends where it starts.',
  )
  .refine((points) => ringArea(points) > 0, 'A ring of the polygon encloses nothing.')
const rings = z.array(ring).min(1, 'A polygon has one ring or more.')

function ringArea(points: readonly (readonly number[])[]): number {
  let twice = 0
  for (const [i, [x = 0, y = 0]] of points.entries()) {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? []
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice / 2)
}

/** The edge of an area, as GeoJSON. */
export const AreaPolygon: z.ZodType<Polygon | MultiPolygon> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(rings).min(1, 'A polygon has one ring or more.'),
  }),
])

/** An area to have: ward, town, county, or anything else with a name. `parents` are slugs of areas that it lies in. */
export const AreaInput = z.object({
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens.'),
  name: z.string().trim().min(1, 'The area has no name.').max(200),
  kind: z.string().trim().min(1, 'Say what kind of area it is, such as ward or town.').max(50),
  county: z.string().trim().max(100).default(''),
  code: z.string().trim().max(50).nullable().default(null),
  polygon: AreaPolygon.nullable().default(null),
  /** A point to search from. Left out: one inside the polygon is chosen. */
  lat: lat.nullable().default(null),
  lng: lng.nullable().default(null),
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
  parents: z.array(z.string()).default([]),
})
export type AreaInput = z.input<typeof AreaInput>

/** A name that people say for a place: town, village, neighbourhood, landmark. */
export const PlaceNameInput = z.object({
  name: z.string().trim().min(1, 'The place has no name.').max(200),
  county: z.string().trim().max(100).default(''),
  kind: z.string().trim().min(1).max(50).default('place'),
  lat,
  lng,
})
export type PlaceNameInput = z.input<typeof PlaceNameInput>
