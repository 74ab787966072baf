import { isOpenAt } from '../../times/is-open-at.ts'
import { nearestKm } from './geo.ts'
import { filterBit, type Plan } from './plan.ts'
import { reachBit, reachesOut, type Shelf } from './shelf.ts'

/** What the pass found: the documents that meet every filter, and for each tag how many would if it were ticked. */
export interface Sifted {
  docs: number[]
  counts: Uint32Array
}

/** Documents to try: a list of which the first `count` matter, or all of them. */
export interface Candidates {
  docs: Uint32Array | null
  count: number
}

const tagBits = (1 << 11) - 1
const countedBits = (1 << 10) - 1
const countsNowhere = -1

/**
 * One pass that filters and counts. A document that meets every filter counts for each of its tags; one that fails exactly one filter, and that
 * a counted one, counts only for its tags of that filter: that is what ticking one more value there would add.
 */
export function sift(shelf: Shelf, plan: Plan, candidates: Candidates): Sifted {
  const { active, meets, gate } = plan
  const counts = new Uint32Array(shelf.tags.slugs.length)
  const docs: number[] = []
  const tagStarts = shelf.tagsOf.starts.data
  const tags = shelf.tagsOf.values.data
  const groups = shelf.tags.groups
  for (let i = 0; i < candidates.count; i++) {
    const doc = candidates.docs ? (candidates.docs[i] ?? 0) : i
    if (!canShow(shelf, plan, doc)) continue
    const from = tagStarts[doc] ?? 0
    const to = tagStarts[doc + 1] ?? 0
    let met = 0
    if (active !== 0 || gate !== 0) for (let t = from; t < to; t++) met |= meets[tags[t] ?? 0] ?? 0
    if ((met & gate) !== gate) continue
    const failed = failedFilters(shelf, plan, doc, active & ~met)
    if (failed === 0) {
      docs.push(doc)
      for (let t = from; t < to; t++) {
        const tag = tags[t] ?? 0
        counts[tag] = (counts[tag] ?? 0) + 1
      }
    } else if ((failed & (failed - 1)) === 0 && (failed & countedBits) !== 0) {
      for (let t = from; t < to; t++) {
        const tag = tags[t] ?? 0
        if (1 << (groups[tag] ?? 0) === failed) counts[tag] = (counts[tag] ?? 0) + 1
      }
    }
  }
  return { docs, counts }
}

/** Whether a document may be found at all: it is live, and not stale. */
export function canShow(shelf: Shelf, plan: Plan, doc: number): boolean {
  return shelf.isAlive(doc) && !shelf.isStale(doc, plan.today)
}

/** Whether an embed may show it. */
export function passesGate(shelf: Shelf, plan: Plan, doc: number): boolean {
  if (plan.gate === 0) return true
  let met = 0
  for (let t = shelf.tagsOf.from(doc); t < shelf.tagsOf.to(doc); t++) {
    met |= plan.meets[shelf.tagsOf.values.data[t] ?? 0] ?? 0
  }
  return (met & plan.gate) === plan.gate
}

/**
 * Tries the filters that are not tags, cheapest first. Gives the failed filters, or more than one bit as soon as the document can count nowhere:
 * two filters failed, or one that is not counted.
 */
function failedFilters(shelf: Shelf, plan: Plan, doc: number, untagged: number): number {
  const failed = untagged & tagBits
  if ((failed & (failed - 1)) !== 0) return failed
  if ((plan.active & filterBit.age) !== 0 && !meetsAge(shelf, plan, doc)) return countsNowhere
  if (plan.near && !isWithin(shelf, plan.near, doc)) return countsNowhere
  if (plan.openAt && !isOpen(shelf, plan, doc, plan.openAt)) return countsNowhere
  return failed
}

function meetsAge(shelf: Shelf, plan: Plan, doc: number): boolean {
  return (shelf.ageFrom.data[doc] ?? 0) <= plan.ageTo && (shelf.ageTo.data[doc] ?? 0) >= plan.ageFrom
}

function isOpen(shelf: Shelf, plan: Plan, doc: number, at: Date): boolean {
  const timetable = shelf.timetables[doc]
  return timetable ? isOpenAt(timetable, plan.calendar, at) : false
}

/** Near enough, or it serves the point without being near. */
function isWithin(shelf: Shelf, near: NonNullable<Plan['near']>, doc: number): boolean {
  return (
    servesFromAfar(shelf, doc, near.holding) || nearestKm(shelf, doc, near.lat, near.lng) <= near.withinKm
  )
}

/** Whether it reaches people at the point: online, by phone, at their home or area-wide, everywhere or in an area that holds it. */
export function servesFromAfar(shelf: Shelf, doc: number, holding: Uint8Array): boolean {
  const reach = shelf.reach.data[doc] ?? 0
  if ((reach & reachesOut) === 0) return false
  if ((reach & reachBit.everywhere) !== 0) return true
  for (let i = shelf.areasOf.from(doc); i < shelf.areasOf.to(doc); i++) {
    if (holding[shelf.areasOf.values.data[i] ?? 0] === 1) return true
  }
  return false
}
