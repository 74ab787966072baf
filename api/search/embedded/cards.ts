import { type Column, shorts, type Stored, words } from './column.ts'

/** What a card holds besides tags. */
export interface CardFacts {
  /** Bits of `fixedValues`. */
  fixed: number
  ageFromMonths: number
  ageToMonths: number
  /** Days since 1970 when it must be checked again; 0 for never checked. */
  dueDay: number
  /** Bits of `reachBit`, six at most. */
  reach: number
  /** 0 taking people, 1 waiting list, 2 paused. */
  paused: number
}

/** Where each fact stands on a card; the tags follow. */
const place = { fixed: 0, ageFrom: 1, ageTo: 2, due: 3, reachAndPaused: 4 } as const
/** Where the tags of a card begin. */
export const tagsAt = 5
const reachBits = 6
/** The cards of so many documents stay at hand together. */
export const atHand = 128
/** Most cards are not longer. */
const cardEnd = 16

/**
 * All that filters, counts and order ask of a document, side by side: the memory of a machine is fetched a few dozen bytes at a time, and a question
 * about thousands of documents waits for that and for little else.
 */
export class Cards implements Stored {
  readonly starts = words()
  readonly values = shorts()
  /** Kept so that touching is not left out as useless. */
  touched = 0

  constructor() {
    this.starts.push(0)
  }

  get count(): number {
    return this.starts.length - 1
  }

  /** Adds the card of the next document. */
  add(facts: CardFacts, tags: readonly number[]): void {
    this.values.push(facts.fixed)
    this.values.push(facts.ageFromMonths)
    this.values.push(facts.ageToMonths)
    this.values.push(facts.dueDay)
    this.values.push(facts.reach | (facts.paused << reachBits))
    for (const tag of tags) this.values.push(tag)
    this.starts.push(this.values.length)
  }

  fixed(doc: number): number {
    return this.values.data[(this.starts.data[doc] ?? 0) + place.fixed] ?? 0
  }

  ageFrom(doc: number): number {
    return this.values.data[(this.starts.data[doc] ?? 0) + place.ageFrom] ?? 0
  }

  ageTo(doc: number): number {
    return this.values.data[(this.starts.data[doc] ?? 0) + place.ageTo] ?? 0
  }

  due(doc: number): number {
    return this.values.data[(this.starts.data[doc] ?? 0) + place.due] ?? 0
  }

  reach(doc: number): number {
    const both = this.values.data[(this.starts.data[doc] ?? 0) + place.reachAndPaused] ?? 0
    return both & ((1 << reachBits) - 1)
  }

  paused(doc: number): number {
    return (this.values.data[(this.starts.data[doc] ?? 0) + place.reachAndPaused] ?? 0) >>> reachBits
  }

  /** The first and the end of a document's tags in `values`. */
  tagsFrom(doc: number): number {
    return (this.starts.data[doc] ?? 0) + tagsAt
  }

  tagsTo(doc: number): number {
    return this.starts.data[doc + 1] ?? 0
  }

  /**
   * Looks at the cards of some documents and does nothing with them. A machine fetches many at a time from afar when nothing has to wait for one of them;
   * whoever needs them next has them at hand, if they are not more than `atHand`.
   */
  touch(docs: Uint32Array, first: number, end: number): void {
    const starts = this.starts.data
    const values = this.values.data
    let touched = 0
    for (let i = first; i < end; i++) {
      const from = starts[docs[i] ?? 0] ?? 0
      touched |= (values[from] ?? 0) | (values[from + cardEnd] ?? 0)
    }
    this.touched = touched
  }

  columns(): Record<string, Column> {
    return { starts: this.starts, values: this.values }
  }
}
