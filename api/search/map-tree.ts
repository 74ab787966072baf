import Supercluster from 'supercluster'
import type { Point } from './port.ts'

/** West, south, east and north of a window, in degrees. */
export type Box = [number, number, number, number]
/** The edges of a cluster, in degrees. */
export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

const lastClusteredZoom = 16
/** Pixels: two discs of 54 stand well apart. */
const clusterRadius = 90

/** All matches of one question on the map, clustered for each zoom when it is first asked for. */
export class MapTree {
  /** How many listings have a point. */
  readonly total: number
  /** For each category under another, the top one it lies under. */
  readonly tops: ReadonlyMap<string, string>
  readonly #features
  readonly #levels = new Map<number, Supercluster<{ id: string } & Bounds, Bounds>>()

  constructor(points: readonly Point[], tops: ReadonlyMap<string, string>) {
    this.tops = tops
    this.total = new Set(points.map((point) => point.id)).size
    this.#features = points.map(({ id, lat, lng }) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [lng, lat] },
      properties: { id, west: lng, south: lat, east: lng, north: lat },
    }))
  }

  /** How many points it holds, counted once for each zoom. */
  get size(): number {
    return this.#features.length * (1 + this.#levels.size)
  }

  /** Points and clusters of a window; when there are more than `most`, those of the zoom before, where they are fewer. */
  clusters(bbox: Box, zoom: number, most: number) {
    for (let level = Math.floor(zoom); ; level--) {
      const found = this.#level(Math.min(level, lastClusteredZoom)).getClusters(bbox, level)
      if (found.length <= most || level === 0) return found.slice(0, most)
    }
  }

  #level(zoom: number): Supercluster<{ id: string } & Bounds, Bounds> {
    const kept = this.#levels.get(zoom)
    if (kept) return kept
    const made = new Supercluster<{ id: string } & Bounds, Bounds>({
      minZoom: zoom,
      maxZoom: zoom,
      radius: clusterRadius,
      map: ({ west, south, east, north }) => ({ west, south, east, north }),
      reduce: widen,
    }).load(this.#features)
    this.#levels.set(zoom, made)
    return made
  }
}

function widen(box: Bounds, other: Readonly<Bounds>): void {
  box.west = Math.min(box.west, other.west)
  box.south = Math.min(box.south, other.south)
  box.east = Math.max(box.east, other.east)
  box.north = Math.max(box.north, other.north)
}
