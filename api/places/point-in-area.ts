import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { LatLng } from './schema.ts'

/** Whether a point lies in an area, by the even-odd rule over all rings, so that holes are outside. A point on an edge is on one side of it. */
export function pointInArea(point: LatLng, area: Polygon | MultiPolygon): boolean {
  let isInside = false
  for (const ring of ringsOf(area)) if (crossingsEast(point, ring) % 2 === 1) isInside = !isInside
  return isInside
}

/** All rings of an area, outer ones and holes. */
export function ringsOf(area: Polygon | MultiPolygon): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
}

/** The longitudes at which a ring crosses a latitude; a corner on it counts for the edge that goes up from it. */
export function crossingsAt(lat: number, ring: Position[]): number[] {
  return ring.flatMap(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return y > lat === nextY > lat ? [] : [x + ((lat - y) / (nextY - y)) * (nextX - x)]
  })
}

function crossingsEast({ lat, lng }: LatLng, ring: Position[]): number {
  return crossingsAt(lat, ring).filter((x) => x > lng).length
}
