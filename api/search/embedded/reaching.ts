import { reachBit, reachesOut, type Shelf } from './shelf.ts'

/** The documents that reach people who are not near them: everywhere, or in the areas they serve. */
export class Reaching {
  readonly everywhere: number[] = []
  readonly somewhere: number[] = []
  private seen = 0

  /** Takes in what came since the last call. */
  grow({ reach, count }: Shelf): void {
    for (let doc = this.seen; doc < count; doc++) {
      const bits = reach.data[doc] ?? 0
      if ((bits & reachesOut) === 0) continue
      if ((bits & reachBit.everywhere) !== 0) this.everywhere.push(doc)
      else this.somewhere.push(doc)
    }
    this.seen = count
  }
}

/** Whether a document serves people everywhere, wherever it is. */
export const servesEverywhere = (bits: number) =>
  (bits & reachesOut) !== 0 && (bits & reachBit.everywhere) !== 0
