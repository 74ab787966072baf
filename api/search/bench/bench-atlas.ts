import { Atlas } from '../embedded/atlas.ts'
import type { IndexArea } from '../embedded/served-areas.ts'
import { seedAtlas } from './seed-atlas.ts'

/** The region that made-up listings are spread over, about 200 km each way. */
export const region = { south: 52.5, north: 54.3, west: -2.8, east: 0.2 } as const

/** Degrees of the four sides. */
export interface Square {
  west: number
  south: number
  east: number
  north: number
}

const across = 6

/** The vocabularies that Waymark brings along, and 36 made-up areas that divide the region into squares. */
export function benchAtlas(): Atlas {
  return new Atlas(seedAtlas().terms, benchAreas())
}

/** The made-up areas: squares without a name of their own. */
export function benchAreas(): (IndexArea & { square: Square })[] {
  const high = (region.north - region.south) / across
  const wide = (region.east - region.west) / across
  return Array.from({ length: across * across }, (_, i) => {
    const [west, south] = [region.west + (i % across) * wide, region.south + Math.floor(i / across) * high]
    const ring = [
      [west, south],
      [west + wide, south],
      [west + wide, south + high],
      [west, south + high],
      [west, south],
    ]
    const polygon = { type: 'Polygon' as const, coordinates: [ring] }
    const square = { west, south, east: west + wide, north: south + high }
    return { slug: `square-${i + 1}`, name: `Square ${i + 1}`, ancestors: [], polygon, square }
  })
}
