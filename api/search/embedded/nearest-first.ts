import type { Geo } from './geo.ts'
import { hasFilters, type Plan } from './plan.ts'
import type { Shelf } from './shelf.ts'

const firstKm = 1
const farthestKm = 200

/**
 * The documents nearest to where the person is, at least `wanted` of them, without going over all: rings of twice the distance until there are enough.
 * Null when filters have a say, or the nearest do not fill the page.
 */
export function nearestFirst(shelf: Shelf, geo: Geo, plan: Plan, wanted: number): Uint32Array | null {
  const { spot, near, standing } = plan
  if (!spot || hasFilters(plan)) return null
  const limitKm = Math.min(near?.withinKm ?? farthestKm, farthestKm)
  for (let km = firstKm; km <= limitKm; km *= 2) {
    const found = new Set<number>()
    geo.around(shelf.points, spot, km, (doc) => {
      if (standing[doc] !== 0) found.add(doc)
    })
    if (found.size >= wanted) return Uint32Array.from(found)
  }
  return null
}
