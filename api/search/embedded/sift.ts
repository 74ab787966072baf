import { atHand } from './cards.ts'
import type { Ranked } from './order.ts'
import type { Near, Plan } from './plan.ts'
import { reachBit, reachesOut, type Shelf } from './shelf.ts'
import { Tally } from './tally.ts'

/** What was found: the documents that meet every filter, and for each value how many would if it were ticked. */
export interface Sifted {
  docs: Uint32Array
  count: number
  /** The first of them by an order that does not depend on who asks, once somebody has asked for it; absent where nothing is kept. */
  best?: Map<string, Ranked[]>
  /** True when they need not meet the most words: then how well comes before how many. */
  isLoose?: boolean
  /** By tag. */
  counts: Uint32Array
  /** By place in `fixedValues`. */
  fixedCounts: Uint32Array
}

/** Documents to try: a list of which the first `count` matter, or all of them. */
export interface Candidates {
  docs: Uint32Array | null
  count: number
  isLoose?: boolean
}

/**
 * One pass that filters and counts, into `docs`. A document that meets every filter counts for each of its values; one that fails exactly one filter
 * counts only for its values of that filter: that is what ticking one more value there would add.
 */
export function sift(shelf: Shelf, plan: Plan, candidates: Candidates, docs: Uint32Array): Sifted {
  const { tagged, gate, failsLow, failsHigh, standing } = plan
  const tally = new Tally(shelf)
  const tried = candidates.docs
  const readsTags = tagged !== 0 || gate !== 0
  const { area, onlyArea, ages, near, isOpen } = plan
  const triesMore = [area, onlyArea, ages, near, isOpen].some((filter) => filter !== null)
  let count = 0
  for (let start = 0; start < candidates.count; start += atHand) {
    const end = Math.min(start + atHand, candidates.count)
    if (tried) shelf.cards.touch(tried, start, end)
    const before = count
    for (let i = start; i < end; i++) {
      const doc = tried ? (tried[i] ?? 0) : i
      if (standing[doc] === 0) continue
      let failed = 0
      if (plan.fixed !== 0) {
        const values = shelf.cards.fixed(doc)
        failed = (failsLow[values & 0xff] ?? 0) | (failsHigh[values >>> 8] ?? 0)
        if ((failed & (failed - 1)) !== 0) continue
      }
      if (readsTags) {
        const met = filtersMet(shelf, plan, doc)
        if ((met & gate) !== gate) continue
        failed |= tagged & ~met
        if ((failed & (failed - 1)) !== 0) continue
      }
      if (triesMore && !meetsMore(shelf, plan, doc)) continue
      if (failed === 0) docs[count++] = doc
      else tally.only(doc, failed)
    }
    tally.all(docs, before, count)
  }
  return { docs, count, isLoose: candidates.isLoose, ...tally.total() }
}

/** Whether an embed may show it. */
export function passesGate(shelf: Shelf, plan: Plan, doc: number): boolean {
  if (plan.onlyArea && !isIn(shelf, plan.onlyArea, doc)) return false
  return plan.gate === 0 || (filtersMet(shelf, plan, doc) & plan.gate) === plan.gate
}

function filtersMet(shelf: Shelf, plan: Plan, doc: number): number {
  const tags = shelf.cards.values.data
  const to = shelf.cards.tagsTo(doc)
  let met = 0
  for (let t = shelf.cards.tagsFrom(doc); t < to; t++) met |= plan.meets[tags[t] ?? 0] ?? 0
  return met
}

/** Tries the filters that are not counted, cheapest first. */
function meetsMore(shelf: Shelf, plan: Plan, doc: number): boolean {
  const { ages, near, isOpen, area, onlyArea } = plan
  if (ages && (shelf.cards.ageFrom(doc) > ages.to || shelf.cards.ageTo(doc) < ages.from)) return false
  if (area && !isIn(shelf, area, doc)) return false
  if (onlyArea && !isIn(shelf, onlyArea, doc)) return false
  if (near && !isWithin(shelf, near, doc)) return false
  return !isOpen || isOpen.has(doc)
}

function isIn(shelf: Shelf, area: Uint8Array, doc: number): boolean {
  for (let i = shelf.areasOf.from(doc); i < shelf.areasOf.to(doc); i++) {
    if (area[shelf.areasOf.values.data[i] ?? 0] === 1) return true
  }
  return false
}

/** Near enough, or it serves the point without being near. */
function isWithin(shelf: Shelf, near: Near, doc: number): boolean {
  if (near.has) return near.has(doc)
  return servesFromAfar(shelf, doc, near.holding) || shelf.points.nearest(doc, near.spot) <= near.withinChord
}

/** Whether it reaches people at the point: online, by phone, at their home or area-wide, everywhere or in an area that holds it. */
export function servesFromAfar(shelf: Shelf, doc: number, holding: Uint8Array): boolean {
  const reach = shelf.cards.reach(doc)
  if ((reach & reachesOut) === 0) return false
  if ((reach & reachBit.everywhere) !== 0) return true
  for (let i = shelf.servesOf.from(doc); i < shelf.servesOf.to(doc); i++) {
    if (holding[shelf.servesOf.values.data[i] ?? 0] === 1) return true
  }
  return false
}
