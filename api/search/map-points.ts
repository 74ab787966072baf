import Supercluster, { type ClusterProperties } from 'supercluster'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { loadListings } from '../listings/load-listings.ts'
import { toPublic } from '../listings/to-public.ts'
import type { PublicListing } from '../listings/schema.ts'
import { topTerms } from '../vocabulary/top-terms.ts'
import { locate } from './locate.ts'
import type { Point } from './port.ts'
import type { MapProperties, MapQuery, MapReply } from './schema.ts'
import { toQuestion } from './to-question.ts'

type Feature = MapReply['features'][number]
type Box = [number, number, number, number]
interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

const mostFeatures = 500
const lastClusteredZoom = 16
/** Pixels: two discs of 54 stand well apart. */
const clusterRadius = 90

/**
 * Points and clusters of all matches in a window of the map, at most 500. Points of single listings are read again from the database, which
 * decides whether and where they are shown.
 */
export async function mapPoints(ctx: Ctx, query: MapQuery): Promise<MapReply> {
  allow(ctx, 'search.run')
  const question = await toQuestion(ctx, query, await locate(ctx, query))
  const points = await ctx.search.points(question)
  const clustered = cluster(points, query.bbox, query.zoom)
  const shown = await listingsAt(
    ctx,
    clustered.flatMap((item) => ('id' in item.properties ? [item.properties.id] : [])),
  )
  const tops = await topTerms(ctx, 'category')
  return {
    type: 'FeatureCollection',
    total: new Set(points.map((point) => point.id)).size,
    features: clustered.flatMap(({ properties, geometry }): Feature[] => {
      const [lng = 0, lat = 0] = geometry.coordinates
      if ('cluster' in properties) return [feature(lng, lat, clusterProperties(properties))]
      // Coordinates come back rounded; the point's own bounds are as they went in.
      const { id, west, south } = properties
      const listing = shown.get(id)
      const found = listing && listingProperties(listing, tops, south, west)
      return found ? [feature(west, south, found)] : []
    }),
  }
}

/** Clusters for the window; when there are still too many, those of the zoom before, where they are fewer. */
function cluster(points: readonly Point[], bbox: Box, zoom: number) {
  const features = points.map(({ id, lat, lng }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [lng, lat] },
    properties: { id, west: lng, south: lat, east: lng, north: lat },
  }))
  for (let level = Math.floor(zoom); ; level--) {
    const only = Math.min(level, lastClusteredZoom)
    const index = new Supercluster<{ id: string } & Bounds, Bounds>({
      minZoom: only,
      maxZoom: only,
      radius: clusterRadius,
      map: ({ west, south, east, north }) => ({ west, south, east, north }),
      reduce: widen,
    }).load(features)
    const found = index.getClusters(bbox, level)
    if (found.length <= mostFeatures || level === 0) return found.slice(0, mostFeatures)
  }
}

function widen(box: Bounds, other: Readonly<Bounds>): void {
  box.west = Math.min(box.west, other.west)
  box.south = Math.min(box.south, other.south)
  box.east = Math.max(box.east, other.east)
  box.north = Math.max(box.north, other.north)
}

async function listingsAt(ctx: Ctx, ids: string[]): Promise<Map<string, PublicListing>> {
  const moment = { now: ctx.clock.now(), calendar: await ctx.calendar() }
  const records = await loadListings(ctx.db, [...new Set(ids)])
  const published = records.filter((record) => record.listing.status === 'published')
  return new Map(published.map((record) => [record.listing.id, toPublic(record, moment)]))
}

function listingProperties(
  listing: PublicListing,
  tops: ReadonlyMap<string, string>,
  lat: number,
  lng: number,
): MapProperties | null {
  const place = listing.places.find((candidate) => candidate.lat === lat && candidate.lng === lng)
  if (!place) return null
  const { id, slug, name, categories } = listing
  const [first = null] = categories
  const category = first && (tops.get(first) ?? first)
  return { kind: 'listing', id, slug, name, category, approximate: place.approximate }
}

function clusterProperties(cluster: ClusterProperties & Bounds): MapProperties {
  const { west, south, east, north } = cluster
  return { kind: 'cluster', count: cluster.point_count, bbox: [west, south, east, north] }
}

function feature(lng: number, lat: number, properties: MapProperties): Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties }
}
