import type { MapPoints } from '../map-tree.ts'
import type { Point } from '../port.ts'
import type { Shelf } from './shelf.ts'

/** The public points of documents, as numbers: nothing is made of each until it is asked for. */
export class PlacedMatches implements MapPoints {
  readonly listings: number
  private readonly shelf: Shelf
  private readonly numbers: Uint32Array

  /** Takes the first `count` of `docs`. */
  constructor(shelf: Shelf, docs: Uint32Array, count: number) {
    const { starts } = shelf.points
    this.shelf = shelf
    let [points, listings] = [0, 0]
    for (let d = 0; d < count; d++) {
      const has = pointsOf(starts.data, docs[d] ?? 0)
      points += has
      if (has > 0) listings++
    }
    this.listings = listings
    this.numbers = new Uint32Array(points)
    let at = 0
    for (let d = 0; d < count; d++) {
      const doc = docs[d] ?? 0
      const from = starts.data[doc] ?? 0
      for (let i = 0; i < pointsOf(starts.data, doc); i++) this.numbers[at++] = from + i
    }
  }

  get count(): number {
    return this.numbers.length
  }

  lat(at: number): number {
    return this.shelf.points.lat.data[this.numbers[at] ?? 0] ?? 0
  }

  lng(at: number): number {
    return this.shelf.points.lng.data[this.numbers[at] ?? 0] ?? 0
  }

  point(at: number): Point {
    const { points, ids } = this.shelf
    const number = this.numbers[at] ?? 0
    return {
      id: ids.at(points.docOf.data[number] ?? 0),
      lat: this.lat(at),
      lng: this.lng(at),
      approximate: points.approximate.data[number] === 1,
    }
  }
}

const pointsOf = (starts: ArrayLike<number>, doc: number) => (starts[doc + 1] ?? 0) - (starts[doc] ?? 0)
