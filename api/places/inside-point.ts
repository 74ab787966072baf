import type { MultiPolygon, Polygon, Position } from 'geojson'
import { crossingsAt, pointInArea, ringsOf } from './point-in-area.ts'
import type { LatLng } from './schema.ts'

/** A point inside an area to search from: the middle of its largest part, or, where that is outside (a bend, a hole), the middle of its widest slice. */
export function insidePoint(area: Polygon | MultiPolygon): LatLng {
  const middle = rounded(largestMiddle(area))
  return pointInArea(middle, area) ? middle : rounded(widestSlice(area))
}

function largestMiddle(area: Polygon | MultiPolygon): LatLng {
  let best = { size: -1, lat: 0, lng: 0 }
  for (const ring of ringsOf(area)) {
    const middle = ringMiddle(ring)
    if (middle.size > best.size) best = middle
  }
  return best
}

/** The centroid of a ring by the shoelace formula, from its first corner so that small rings keep their digits. */
function ringMiddle(ring: Position[]): LatLng & { size: number } {
  const [[x0 = 0, y0 = 0] = []] = ring
  let [twice, sumX, sumY] = [0, 0, 0]
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    const cross = (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0)
    twice += cross
    sumX += (x - x0 + nextX - x0) * cross
    sumY += (y - y0 + nextY - y0) * cross
  }
  return { size: Math.abs(twice / 2), lat: y0 + sumY / (3 * twice), lng: x0 + sumX / (3 * twice) }
}

function widestSlice(area: Polygon | MultiPolygon): LatLng {
  const rings = ringsOf(area)
  const lats = rings.flat().map(([, lat = 0]) => lat)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  let widest = { width: -1, lat: south, lng: 0 }
  for (let step = 1; step < 32; step++) {
    const lat = south + ((north - south) * step) / 32
    const crossings = rings.flatMap((ring) => crossingsAt(lat, ring)).toSorted((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = crossings.slice(i, i + 2)
      if (to - from > widest.width) widest = { width: to - from, lat, lng: (from + to) / 2 }
    }
  }
  return widest
}

function rounded({ lat, lng }: LatLng): LatLng {
  return { lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) }
}
