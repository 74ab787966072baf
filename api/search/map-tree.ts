import Supercluster from 'supercluster'
import type { Box, Cluster, Drawn, MapWindow, Point } from './port.ts'

/** Points of listings, by number. */
export interface MapPoints {
  /** How many there are. */
  readonly count: number
  /** How many listings have one. */
  readonly listings: number
  lat(at: number): number
  lng(at: number): number
  /** All that a map needs to know of one. */
  point(at: number): Point
}

interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

type Level = Supercluster<{ at: number }, Bounds>

const lastClusteredZoom = 16
/** Pixels: two discs of 54 stand well apart. */
const clusterRadius = 90
const mostMarks = 500
/** Points of all zooms that are kept of one question; some 90 bytes each. */
const mostKept = 600_000

/** All matches of one question on the map, clustered for each zoom when it is first asked for. */
export class MapTree {
  readonly #points: MapPoints
  readonly #levels = new Map<number, Level>()

  constructor(points: MapPoints) {
    this.#points = points
  }

  /** How many points it holds, counted once for each zoom. */
  get size(): number {
    return this.#points.count * (1 + this.#levels.size)
  }

  /** What is to be drawn in a window; when that is more than 500 marks, those of the zoom before, where they are fewer. */
  draw({ bbox, zoom }: MapWindow): Drawn {
    for (let level = Math.floor(zoom); ; level--) {
      const found = this.#level(Math.min(level, lastClusteredZoom)).getClusters(bbox, level)
      if (found.length > mostMarks && level > 0) continue
      const marks = found
        .slice(0, mostMarks)
        .map(({ properties, geometry }) =>
          'cluster' in properties
            ? clusterOf(properties, geometry.coordinates)
            : this.#points.point(properties.at),
        )
      return { total: this.#points.listings, marks }
    }
  }

  #level(zoom: number): Level {
    const kept = this.#levels.get(zoom)
    this.#levels.delete(zoom)
    const level = kept ?? this.#cluster(zoom)
    this.#levels.set(zoom, level)
    for (const oldest of this.#levels.keys()) {
      if (this.#levels.size === 1 || this.#levels.size * this.#points.count <= mostKept) break
      this.#levels.delete(oldest)
    }
    return level
  }

  /** The library wants an object for each point while it reads them; it keeps flat numbers, and `at`. */
  #cluster(zoom: number): Level {
    const points = this.#points
    const options = { minZoom: zoom, maxZoom: zoom, radius: clusterRadius, reduce: widen }
    const map = ({ at }: { at: number }): Bounds => {
      const [lat, lng] = [points.lat(at), points.lng(at)]
      return { west: lng, south: lat, east: lng, north: lat }
    }
    return new Supercluster<{ at: number }, Bounds>({ ...options, map }).load(
      Array.from({ length: points.count }, (_, at) => ({
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [points.lng(at), points.lat(at)] },
        properties: { at },
      })),
    )
  }
}

function widen(box: Bounds, other: Readonly<Bounds>): void {
  box.west = Math.min(box.west, other.west)
  box.south = Math.min(box.south, other.south)
  box.east = Math.max(box.east, other.east)
  box.north = Math.max(box.north, other.north)
}

function clusterOf(
  { west, south, east, north, point_count: count }: Bounds & { point_count: number },
  [lng = 0, lat = 0]: readonly number[],
): Cluster {
  const bbox: Box = [west, south, east, north]
  return { count, lat, lng, bbox }
}
