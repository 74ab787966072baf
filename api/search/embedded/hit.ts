import type { Hit, Question } from '../port.ts'
import type { Reach, Why } from '../schema.ts'
import { nearestKm } from './geo.ts'
import type { Plan } from './plan.ts'
import type { ServedAreas } from './served-areas.ts'
import { reachBit, type Shelf } from './shelf.ts'
import { servesFromAfar } from './sift.ts'

/** A document as the port gives it. */
export function toHit(
  shelf: Shelf,
  areas: ServedAreas,
  question: Question,
  plan: Plan,
  doc: number,
  why: Why[],
): Hit {
  const id = shelf.ids[doc] ?? ''
  const { point } = question
  const km = point ? nearestKm(shelf, doc, point.lat, point.lng) : Infinity
  const isFar = km > (question.withinKm ?? Infinity)
  const holding = plan.near?.holding ?? (point ? areas.holding(point.lat, point.lng) : null)
  const serves = holding === null || servesFromAfar(shelf, doc, holding)
  return { id, distanceKm: km === Infinity ? null : km, reach: reachOf(shelf, doc, isFar && serves), why }
}

/** Nearby when it has a place near enough; otherwise how it gets to people: the most helpful way first. */
function reachOf(shelf: Shelf, doc: number, isServedFromAfar: boolean): Reach {
  const bits = shelf.reach.data[doc] ?? 0
  const hasPlace = (bits & reachBit.placeless) === 0
  if (hasPlace && !isServedFromAfar) return 'nearby'
  if ((bits & reachBit.homeVisit) !== 0) return 'home-visit'
  if ((bits & reachBit.areaWide) !== 0) return 'area-wide'
  if ((bits & reachBit.online) !== 0) return 'online'
  if ((bits & reachBit.phone) !== 0) return 'phone'
  return hasPlace ? 'nearby' : 'area-wide'
}
