import type { MapReply } from '../api.ts'
import { gardeningClub } from './listings.ts'

/** Discs, a cluster, an area, and two at one point. */
export const exampleMap: MapReply = {
  type: 'FeatureCollection',
  total: 41,
  features: [
    point(-1.301, 53.402, gardeningClub.slug, gardeningClub.name, 'nature'),
    point(-1.287, 53.404, 'example-5', 'Repair Café', 'repair-and-reuse', true),
    point(-1.31, 53.395, 'example-1', 'Warm Welcome Wednesdays', 'warm-space'),
    point(-1.31, 53.395, 'example-2', 'Tea and Talk', 'meeting-people'),
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-1.28, 53.39] },
      properties: { kind: 'cluster', count: 37, bbox: [-1.29, 53.385, -1.27, 53.395] },
    },
  ],
}

function point(
  lng: number,
  lat: number,
  slug: string,
  name: string,
  category: string,
  approximate = false,
): MapReply['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: { kind: 'listing', id: slug, slug, name, category, approximate },
  }
}
