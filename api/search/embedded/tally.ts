import { tagsAt } from './cards.ts'
import { tagGroups } from './document.ts'
import { fixedValues } from './fixed-tags.ts'
import type { Shelf } from './shelf.ts'

const filterOfFixed = fixedValues.map(({ group }) => 1 << tagGroups.indexOf(group))
const fixedFilters = filterOfFixed.reduce((filters, filter) => filters | filter, 0)

/** Counts values. Fixed ones are counted by whole bytes first: sixteen values for two additions. */
export class Tally {
  private readonly shelf: Shelf
  private readonly starts: Uint32Array
  private readonly values: Uint16Array
  private readonly counts: Uint32Array
  private readonly fixedCounts = new Uint32Array(fixedValues.length)
  private readonly low = new Uint32Array(256)
  private readonly high = new Uint32Array(256)

  constructor(shelf: Shelf) {
    this.shelf = shelf
    // Held here: a chain of objects on the way to each value would cost more than the value.
    this.starts = shelf.cards.starts.data
    this.values = shelf.cards.values.data
    this.counts = new Uint32Array(shelf.tags.slugs.length)
  }

  /** Every value of the documents from `first` up to `end`, not included. */
  all(docs: Uint32Array, first: number, end: number): void {
    const { starts, values, counts, low, high } = this
    for (let i = first; i < end; i++) {
      const doc = docs[i] ?? 0
      const from = starts[doc] ?? 0
      const to = starts[doc + 1] ?? 0
      const fixed = values[from] ?? 0
      low[fixed & 0xff] = (low[fixed & 0xff] ?? 0) + 1
      high[fixed >>> 8] = (high[fixed >>> 8] ?? 0) + 1
      for (let t = from + tagsAt; t < to; t++) {
        const tag = values[t] ?? 0
        counts[tag] = (counts[tag] ?? 0) + 1
      }
    }
  }

  /** Its values of one filter. */
  only(doc: number, filter: number): void {
    const { starts, values, counts, fixedCounts } = this
    const { groups } = this.shelf.tags
    const from = starts[doc] ?? 0
    const to = starts[doc + 1] ?? 0
    const fixed = values[from] ?? 0
    if ((filter & fixedFilters) !== 0) {
      for (let i = 0; i < filterOfFixed.length; i++) {
        if (filterOfFixed[i] === filter && (fixed & (1 << i)) !== 0)
          fixedCounts[i] = (fixedCounts[i] ?? 0) + 1
      }
      return
    }
    for (let t = from + tagsAt; t < to; t++) {
      const tag = values[t] ?? 0
      if (1 << (groups[tag] ?? 0) === filter) counts[tag] = (counts[tag] ?? 0) + 1
    }
  }

  /** By tag, and by place in `fixedValues`. */
  total(): { counts: Uint32Array; fixedCounts: Uint32Array } {
    const { counts, fixedCounts, low, high } = this
    for (let byte = 0; byte < 256; byte++) {
      if (low[byte] === 0 && high[byte] === 0) continue
      for (let bit = 0; bit < 8; bit++) {
        if ((byte & (1 << bit)) === 0) continue
        fixedCounts[bit] = (fixedCounts[bit] ?? 0) + (low[byte] ?? 0)
        fixedCounts[bit + 8] = (fixedCounts[bit + 8] ?? 0) + (high[byte] ?? 0)
      }
    }
    return { counts, fixedCounts }
  }
}
