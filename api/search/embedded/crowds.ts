import { bytes, type Column, words } from './column.ts'
import { reachBit, reachesOut, type Shelf } from './shelf.ts'

/** Kinds of documents that questions without words are asked of apart: bits of `Crowds.kindOf`. */
const everywhere = 1
const aged = 2
const kinds = [0, everywhere, aged, everywhere | aged]
const allAges = { from: 0, to: 0xffff }

/** A set of kinds, by a name that answers are kept under. */
export interface Crowd {
  name: string
  /** A bit for each kind. */
  bits: number
}

const crowdOf = (name: string, isWanted: (kind: number) => boolean): Crowd => ({
  name,
  bits: kinds.filter(isWanted).reduce((bits, kind) => bits | (1 << kind), 0),
})
/** The crowds there are: all, or those that serve people everywhere; of these, those for any age and those for some ages. */
export const crowds = {
  all: crowdOf('all', () => true),
  allForAnyAge: crowdOf('all for any age', (kind) => (kind & aged) === 0),
  allForSomeAges: crowdOf('all for some ages', (kind) => (kind & aged) !== 0),
  everywhere: crowdOf('everywhere', (kind) => (kind & everywhere) !== 0),
  everywhereForAnyAge: crowdOf('everywhere for any age', (kind) => kind === everywhere),
  everywhereForSomeAges: crowdOf('everywhere for some ages', (kind) => kind === (everywhere | aged)),
} satisfies Record<string, Crowd>

/** Who belongs to which crowd. */
export class Crowds {
  private readonly kinds = bytes()
  private readonly lists = new Map<string, Column<Uint32Array<ArrayBuffer>>>()

  /** Takes in the documents that came since the last call. */
  grow({ cards, count }: Shelf): void {
    for (let doc = this.kinds.length; doc < count; doc++) {
      const kind =
        (servesEverywhere(cards.reach(doc)) ? everywhere : 0) |
        (cards.ageFrom(doc) > allAges.from || cards.ageTo(doc) < allAges.to ? aged : 0)
      this.kinds.push(kind)
      for (const crowd of Object.values(crowds))
        if ((crowd.bits & (1 << kind)) !== 0) this.listOf(crowd).push(doc)
    }
  }

  /** The documents of a crowd. */
  members(crowd: Crowd): { docs: Uint32Array; count: number } {
    const { data, length } = this.listOf(crowd)
    return { docs: data, count: length }
  }

  /** Whether a document belongs to a crowd. */
  isIn({ bits }: Crowd, doc: number): boolean {
    return (bits & (1 << (this.kinds.data[doc] ?? 0))) !== 0
  }

  private listOf({ name }: Crowd): Column<Uint32Array<ArrayBuffer>> {
    const known = this.lists.get(name)
    if (known) return known
    const list = words()
    this.lists.set(name, list)
    return list
  }
}

/** Whether a document serves people everywhere, by the reach on its card. */
const servesEverywhere = (bits: number) => (bits & reachesOut) !== 0 && (bits & reachBit.everywhere) !== 0
