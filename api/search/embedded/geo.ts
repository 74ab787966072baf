import KDBush from 'kdbush'
import { atHand } from './cards.ts'
import { bytes, type Column, type Stored } from './column.ts'
import { boxAround, chordOfKm } from './distance.ts'
import type { Points, Spot } from './points.ts'

/** Finds documents by where they happen: a k-d tree over the points of the last `freeze`, and the few newer points one by one. */
export class Geo implements Stored {
  private tree: KDBush | null = null
  private readonly treeBytes = bytes()

  /** Puts every point into the tree. */
  freeze(points: Points): void {
    this.tree = null
    this.treeBytes.take(new Uint8Array(0))
    if (points.count === 0) return
    // Single precision is a metre off at most, and the box is wider than that.
    const tree = new KDBush(points.count, 64, Float32Array)
    for (let i = 0; i < points.count; i++) tree.add(points.lng.data[i] ?? 0, points.lat.data[i] ?? 0)
    this.tree = tree.finish()
    this.treeBytes.take(bytesOf(this.tree.data))
  }

  /** Calls `visit` for each document with a point within so many kilometres; more than once when it has several. */
  around(points: Points, spot: Spot, km: number, visit: (doc: number) => void): void {
    const { west, south, east, north } = boxAround(spot.lat, spot.lng, km)
    const within = chordOfKm(km)
    const docOf = points.docOf.data
    const found = this.tree?.range(west, south, east, north) ?? []
    for (const [i, point] of found.entries()) {
      if (i % atHand === 0) points.touch(found, i, Math.min(i + atHand, found.length))
      if (points.chordTo(point, spot) <= within) visit(docOf[point] ?? 0)
    }
    for (let point = this.tree?.numItems ?? 0; point < points.count; point++)
      if (points.chordTo(point, spot) <= within) visit(docOf[point] ?? 0)
  }

  columns(): Record<string, Column> {
    return { treeBytes: this.treeBytes }
  }

  restored(): void {
    const { data, length } = this.treeBytes
    this.tree = length === 0 ? null : KDBush.from(data.buffer)
  }
}

/** The library's memory is never shared. */
const bytesOf = (memory: ArrayBufferLike) =>
  new Uint8Array(memory instanceof ArrayBuffer ? memory : new ArrayBuffer(0))
