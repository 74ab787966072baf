import type { Hit, Question } from '../port.ts'
import type { Reach, Why } from '../schema.ts'
import { kmOfChord } from './distance.ts'
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
  const id = shelf.ids.at(doc)
  const { spot, near } = plan
  const chord = spot ? shelf.points.nearest(doc, spot) : Infinity
  const isFar = near ? chord > near.withinChord : chord === Infinity && question.withinKm !== undefined
  const holding = near?.holding ?? (spot ? areas.holding(spot.lat, spot.lng) : null)
  const serves = holding === null || servesFromAfar(shelf, doc, holding)
  const distanceKm = chord === Infinity ? null : kmOfChord(chord)
  return { id, distanceKm, reach: reachOf(shelf, doc, isFar && serves), why }
}

/** Nearby when it has a place near enough; otherwise how it gets to people: the most helpful way first. */
function reachOf(shelf: Shelf, doc: number, isServedFromAfar: boolean): Reach {
  const bits = shelf.cards.reach(doc)
  const hasPlace = (bits & reachBit.placeless) === 0
  if (hasPlace && !isServedFromAfar) return 'nearby'
  if ((bits & reachBit.homeVisit) !== 0) return 'home-visit'
  if ((bits & reachBit.areaWide) !== 0) return 'area-wide'
  if ((bits & reachBit.online) !== 0) return 'online'
  if ((bits & reachBit.phone) !== 0) return 'phone'
  return hasPlace ? 'nearby' : 'area-wide'
}
