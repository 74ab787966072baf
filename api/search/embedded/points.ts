import { bytes, type Column, doubles, type Stored, words } from './column.ts'
import { chordOf, toSpace } from './distance.ts'
import type { DocumentPoint } from './document.ts'

/** A place on the unit sphere, and in degrees. */
export interface Spot {
  lat: number
  lng: number
  x: number
  y: number
  z: number
}

/** Where documents happen: their public points, in degrees for the map and on the unit sphere for distances. */
export class Points implements Stored {
  readonly lat = doubles()
  readonly lng = doubles()
  readonly approximate = bytes()
  /** The document of each point. */
  readonly docOf = words()
  /** The points of a document are those from `starts[doc]` up to the next. */
  readonly starts = words()
  /** On the unit sphere: x, y and z of each, side by side. */
  private readonly space = doubles()

  /** Kept so that touching is not left out as useless. */
  touched = 0

  constructor() {
    this.starts.push(0)
  }

  get count(): number {
    return this.lat.length
  }

  /** Adds the points of the next document. */
  add(points: readonly DocumentPoint[]): void {
    const doc = this.starts.length - 1
    for (const { lat, lng, approximate } of points) {
      const { x, y, z } = toSpace(lat, lng)
      this.lat.push(lat)
      this.lng.push(lng)
      for (const part of [x, y, z]) this.space.push(part)
      this.approximate.push(approximate ? 1 : 0)
      this.docOf.push(doc)
    }
    this.starts.push(this.lat.length)
  }

  /** The square of the straight line through the Earth, of radius 1, to a point. Nearer is less. */
  chordTo(point: number, { x, y, z }: Spot): number {
    const space = this.space.data
    const at = 3 * point
    return chordOf((space[at] ?? 0) - x, (space[at + 1] ?? 0) - y, (space[at + 2] ?? 0) - z)
  }

  /** Looks at some points and does nothing with them, so that they are at hand: see `Cards.touch`. */
  touch(points: readonly number[], first: number, end: number): void {
    const space = this.space.data
    let touched = 0
    for (let i = first; i < end; i++) touched += space[3 * (points[i] ?? 0)] ?? 0
    this.touched = touched
  }

  /** The same to the nearest point of a document; Infinity when it has none. */
  nearest(doc: number, spot: Spot): number {
    const to = this.starts.data[doc + 1] ?? 0
    let least = Infinity
    for (let point = this.starts.data[doc] ?? 0; point < to; point++) {
      const chord = this.chordTo(point, spot)
      if (chord < least) least = chord
    }
    return least
  }

  columns(): Record<string, Column> {
    const { lat, lng, space, approximate, docOf, starts } = this
    return { lat, lng, space, approximate, docOf, starts }
  }
}
