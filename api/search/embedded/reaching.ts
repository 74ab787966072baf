import { words } from './column.ts'
import { reachBit, reachesOut, type Shelf } from './shelf.ts'

/** The documents that serve people everywhere, wherever the documents are. */
export class Reaching {
  private readonly docs = words()
  private seen = 0

  /** Takes in what came since the last call, and gives all of them. */
  everywhere({ cards, count }: Shelf): Uint32Array {
    for (let doc = this.seen; doc < count; doc++) if (servesEverywhere(cards.reach(doc))) this.docs.push(doc)
    this.seen = count
    return this.docs.data.subarray(0, this.docs.length)
  }
}

/** Whether a document serves people everywhere, by the reach on its card. */
export const servesEverywhere = (bits: number) =>
  (bits & reachesOut) !== 0 && (bits & reachBit.everywhere) !== 0
