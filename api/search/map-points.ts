import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import type { Face } from '../listings/face.ts'
import { topTerms } from '../vocabulary/top-terms.ts'
import { locate } from './locate.ts'
import type { MapProperties, MapQuery, MapReply } from './schema.ts'
import { toQuestion } from './to-question.ts'

type Feature = MapReply['features'][number]

/**
 * Points and clusters of all matches in a window of the map, at most 500. Points of single listings are shown as the database has them now: it
 * decides whether and where.
 */
export async function mapPoints(ctx: Ctx, { bbox, zoom, ...query }: MapQuery): Promise<MapReply> {
  allow(ctx, 'search.run')
  const question = await toQuestion(ctx, query, await locate(ctx, query))
  const [{ total, marks }, faces] = await Promise.all([
    ctx.search.map(question, { bbox, zoom }),
    ctx.faces.now(),
  ])
  const tops = await ctx.topTerms.of('category', faces.stamp, () => topTerms(ctx, 'category'))
  const shown = await faces.read(marks.flatMap((mark) => ('id' in mark ? [mark.id] : [])))
  return {
    type: 'FeatureCollection',
    total,
    features: marks.flatMap((mark): Feature[] => {
      const { lat, lng } = mark
      if ('count' in mark) return [feature(lng, lat, { kind: 'cluster', count: mark.count, bbox: mark.bbox })]
      const face = shown.get(mark.id)
      const found = face && listingProperties(face, tops, lat, lng)
      return found ? [feature(lng, lat, found)] : []
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

function feature(lng: number, lat: number, properties: MapProperties): Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties }
}
