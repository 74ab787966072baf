import type { ClusterProperties } from 'supercluster'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import type { Face } from '../listings/face.ts'
import { topTerms } from '../vocabulary/top-terms.ts'
import { sharedKey } from './keep-for-all.ts'
import { locate } from './locate.ts'
import { type Bounds, MapTree } from './map-tree.ts'
import type { MapProperties, MapQuery, MapReply } from './schema.ts'
import { toQuestion } from './to-question.ts'

type Feature = MapReply['features'][number]

const mostFeatures = 500

/**
 * Points and clusters of all matches in a window of the map, at most 500. Points of single listings are shown as the database has them now: it
 * decides whether and where.
 */
export async function mapPoints(ctx: Ctx, { bbox, zoom, ...query }: MapQuery): Promise<MapReply> {
  allow(ctx, 'search.run')
  const question = await toQuestion(ctx, query, await locate(ctx, query))
  const faces = await ctx.faces.now()
  const tree = await ctx.mapTrees.of(
    sharedKey({ ...question, offset: 0, limit: 0, sort: 'relevance' }),
    faces.stamp,
    async () => new MapTree(await ctx.search.points(question), await topTerms(ctx, 'category')),
  )
  const clustered = tree.clusters(bbox, zoom, mostFeatures)
  const shown = await faces.read(
    clustered.flatMap((item) => ('id' in item.properties ? [item.properties.id] : [])),
  )
  return {
    type: 'FeatureCollection',
    total: tree.total,
    features: clustered.flatMap(({ properties, geometry }): Feature[] => {
      const [lng = 0, lat = 0] = geometry.coordinates
      if ('cluster' in properties) return [feature(lng, lat, clusterProperties(properties))]
      // Coordinates come back rounded; the point's own bounds are as they went in.
      const { id, west, south } = properties
      const face = shown.get(id)
      const found = face && listingProperties(face, tree.tops, south, west)
      return found ? [feature(west, south, found)] : []
    }),
  }
}

function listingProperties(
  listing: Face,
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
