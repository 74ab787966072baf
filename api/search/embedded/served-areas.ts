import type { MultiPolygon, Polygon, Position } from 'geojson'

/** An area as the index knows it. */
export interface IndexArea {
  slug: string
  name: string
  /** Slugs of the areas it lies in, all the way up. */
  ancestors: string[]
  polygon: Polygon | MultiPolygon | null
}

interface Edge {
  west: number
  south: number
  east: number
  north: number
  rings: Position[][][]
}

/** The areas with an edge, by number, and which of them hold a point. */
export class ServedAreas {
  private readonly numbers = new Map<string, number>()
  private readonly edges: Edge[] = []
  private readonly slugs: string[] = []

  constructor(areas: readonly IndexArea[]) {
    for (const { slug, polygon } of areas) {
      if (!polygon) continue
      this.numbers.set(slug, this.edges.length)
      this.edges.push(edgeOf(polygon))
      this.slugs.push(slug)
    }
  }

  /** How many areas have an edge. */
  get count(): number {
    return this.edges.length
  }

  hasEdge(slug: string): boolean {
    return this.numbers.has(slug)
  }

  /** The number of an area that has an edge. */
  numberOf(slug: string): number {
    return this.numbers.get(slug) ?? 0
  }

  /** By area number, 1 where the area holds the point. */
  holding(lat: number, lng: number): Uint8Array {
    return Uint8Array.from(this.edges, (edge) => (holds(edge, lat, lng) ? 1 : 0))
  }

  /** Slugs of the areas that hold the point. */
  slugsHolding(lat: number, lng: number): string[] {
    return this.slugs.filter((_, i) => {
      const edge = this.edges[i]
      return edge !== undefined && holds(edge, lat, lng)
    })
  }
}

function edgeOf(polygon: Polygon | MultiPolygon): Edge {
  const rings = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates
  const edge: Edge = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity, rings }
  for (const [outer = []] of rings) {
    for (const [lng = 0, lat = 0] of outer) {
      edge.west = Math.min(edge.west, lng)
      edge.east = Math.max(edge.east, lng)
      edge.south = Math.min(edge.south, lat)
      edge.north = Math.max(edge.north, lat)
    }
  }
  return edge
}

function holds(edge: Edge, lat: number, lng: number): boolean {
  if (lng < edge.west || lng > edge.east || lat < edge.south || lat > edge.north) return false
  return edge.rings.some(
    ([outer = [], ...holes]) => inRing(outer, lat, lng) && !holes.some((hole) => inRing(hole, lat, lng)),
  )
}

/** Even-odd rule: a line from the point to the east crosses the ring an odd number of times when the point is inside. */
function inRing(ring: Position[], lat: number, lng: number): boolean {
  let isInside = false
  for (let i = 0, before = ring.length - 1; i < ring.length; before = i++) {
    const [xA = 0, yA = 0] = ring[i] ?? []
    const [xB = 0, yB = 0] = ring[before] ?? []
    if (yA > lat !== yB > lat && lng < ((xB - xA) * (lat - yA)) / (yB - yA) + xA) isInside = !isInside
  }
  return isInside
}
