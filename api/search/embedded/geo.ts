import KDBush from 'kdbush'
import { boxAround, distanceKm } from './distance.ts'
import type { Shelf } from './shelf.ts'

/** Finds documents by where they happen: a k-d tree over the points of the last `freeze`, and the few newer points one by one. */
export class Geo {
  private tree: KDBush | null = null
  private inTree = 0

  /** Puts every point into the tree. */
  freeze(shelf: Shelf): void {
    this.inTree = shelf.lat.length
    this.tree = null
    if (this.inTree === 0) return
    const tree = new KDBush(this.inTree)
    for (let i = 0; i < this.inTree; i++) tree.add(shelf.lng[i] ?? 0, shelf.lat[i] ?? 0)
    this.tree = tree.finish()
  }

  /** Calls `visit` for each document with a point in the box around `lat`, `lng`; more than once when it has several. */
  around(shelf: Shelf, lat: number, lng: number, km: number, visit: (doc: number) => void): void {
    const { west, south, east, north } = boxAround(lat, lng, km)
    for (const point of this.tree?.range(west, south, east, north) ?? [])
      visit(shelf.docOfPoint.data[point] ?? 0)
    for (let point = this.inTree; point < shelf.lat.length; point++) {
      if (
        Math.abs((shelf.lat[point] ?? 0) - lat) <= north - lat &&
        Math.abs((shelf.lng[point] ?? 0) - lng) <= east - lng
      )
        visit(shelf.docOfPoint.data[point] ?? 0)
    }
  }
}

/** Kilometres from a point to a document's nearest public place; Infinity when it has none. */
export function nearestKm(shelf: Shelf, doc: number, lat: number, lng: number): number {
  let nearest = Infinity
  const to = shelf.pointStarts.data[doc + 1] ?? 0
  for (let i = shelf.pointStarts.data[doc] ?? 0; i < to; i++) {
    const km = distanceKm(lat, lng, shelf.lat[i] ?? 0, shelf.lng[i] ?? 0)
    if (km < nearest) nearest = km
  }
  return nearest
}
