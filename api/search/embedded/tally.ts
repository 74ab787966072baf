import { tagGroups } from './document.ts'
import { fixedValues } from './fixed-tags.ts'
import type { Shelf } from './shelf.ts'

const filterOfFixed = fixedValues.map(({ group }) => 1 << tagGroups.indexOf(group))

/** Counts values. Fixed ones are counted by whole bytes first: sixteen values for two additions. */
export class Tally {
  private readonly shelf: Shelf
  private readonly counts: Uint32Array
  private readonly fixedCounts = new Uint32Array(fixedValues.length)
  private readonly low = new Uint32Array(256)
  private readonly high = new Uint32Array(256)

  constructor(shelf: Shelf) {
    this.shelf = shelf
    this.counts = new Uint32Array(shelf.tags.slugs.length)
  }

  /** Every value of a document. */
  all(doc: number): void {
    const { counts, low, high, shelf } = this
    const values = shelf.cards.fixed(doc)
    low[values & 0xff] = (low[values & 0xff] ?? 0) + 1
    high[values >>> 8] = (high[values >>> 8] ?? 0) + 1
    const tags = shelf.cards.values.data
    const to = shelf.cards.tagsTo(doc)
    for (let t = shelf.cards.tagsFrom(doc); t < to; t++) {
      const tag = tags[t] ?? 0
      counts[tag] = (counts[tag] ?? 0) + 1
    }
  }

  /** Its values of one filter. */
  only(doc: number, filter: number): void {
    const { counts, fixedCounts, shelf } = this
    const values = shelf.cards.fixed(doc)
    for (let i = 0; i < filterOfFixed.length; i++) {
      if (filterOfFixed[i] === filter && (values & (1 << i)) !== 0) fixedCounts[i] = (fixedCounts[i] ?? 0) + 1
    }
    const tags = shelf.cards.values.data
    const to = shelf.cards.tagsTo(doc)
    for (let t = shelf.cards.tagsFrom(doc); t < to; t++) {
      const tag = tags[t] ?? 0
      if (1 << (shelf.tags.groups[tag] ?? 0) === filter) counts[tag] = (counts[tag] ?? 0) + 1
    }
  }

  /** By tag, and by place in `fixedValues`. */
  total(): { counts: Uint32Array; fixedCounts: Uint32Array } {
    const { counts, fixedCounts, low, high } = this
    for (let byte = 0; byte < 256; byte++) {
      for (let bit = 0; bit < 8; bit++) {
        if ((byte & (1 << bit)) === 0) continue
        fixedCounts[bit] = (fixedCounts[bit] ?? 0) + (low[byte] ?? 0)
        fixedCounts[bit + 8] = (fixedCounts[bit + 8] ?? 0) + (high[byte] ?? 0)
      }
    }
    return { counts, fixedCounts }
  }
}
