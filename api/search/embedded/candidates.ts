import type { Geo } from './geo.ts'
import type { Inverted } from './inverted.ts'
import type { Matches } from './matcher.ts'
import type { Near, Plan } from './plan.ts'
import type { Reaching } from './reaching.ts'
import type { Scratch } from './scratch.ts'
import type { Shelf } from './shelf.ts'
import { type Candidates, passesGate } from './sift.ts'
import { isPhrase } from './typed-query.ts'
import { canMeet, isRequired, type Unit } from './units.ts'

/** A query of nothing but everyday phrases says one thing in several ways; fewer listings than this meeting all of them is too strict. */
const enough = 5

/**
 * The documents that match all words, or failing that the most words that any listing has. Filters come later and have no say in it, so that counts
 * stay comparable while somebody ticks boxes.
 */
export function matching(
  shelf: Shelf,
  plan: Plan,
  units: readonly Unit[],
  matches: Matches,
  { candidates }: Scratch,
): Candidates {
  const { docs, met } = matches
  const { shown, gate } = plan
  const perLevel = new Uint32Array(units.length + 1)
  let count = 0
  for (let i = 0; i < matches.count; i++) {
    const doc = docs[i] ?? 0
    if (shown[doc] !== 1 || (gate !== 0 && !passesGate(shelf, plan, doc))) continue
    candidates[count++] = doc
    const level = met[doc] ?? 0
    perLevel[level] = (perLevel[level] ?? 0) + 1
  }
  const needed = levelNeeded(units, perLevel)
  if (needed === 1) return { docs: candidates, count }
  let kept = 0
  for (let i = 0; i < count; i++) {
    const doc = candidates[i] ?? 0
    if ((met[doc] ?? 0) >= needed) candidates[kept++] = doc
  }
  return { docs: candidates, count: kept }
}

function levelNeeded(all: readonly Unit[], perLevel: Uint32Array): number {
  const units = all.filter(isRequired)
  const isAllPhrases = units.every((unit) => isPhrase(unit.part) || !canMeet(unit))
  const wanted = isAllPhrases ? enough : 1
  let found = 0
  for (let level = units.length; level > 1; level--) {
    found += perLevel[level] ?? 0
    if (found >= wanted) return level
  }
  return 1
}

/** What may be near a place, or serve it from afar without serving everywhere. */
export function aroundPlace(
  shelf: Shelf,
  geo: Geo,
  reaching: Reaching,
  { spot, withinKm }: Near,
  scratch: Scratch,
): Candidates {
  const { take, count } = scratch.collect()
  geo.around(shelf.points, spot.lat, spot.lng, withinKm, take)
  for (const doc of reaching.somewhere) take(doc)
  return { docs: scratch.candidates, count: count() }
}

/** What may be open. */
export function maybeOpen({ isOpen }: Plan, scratch: Scratch): Candidates {
  const { take, count } = scratch.collect()
  isOpen?.candidates(take)
  return { docs: scratch.candidates, count: count() }
}

/**
 * A document counts for something when it fails no filter or one, so with two filters or more it has a value of one of any two: the two that the fewest
 * have will do. Null when there are fewer.
 */
export function withRarestTags(plan: Plan, docsOf: Inverted, scratch: Scratch): Candidates | null {
  const groups = plan.groups.filter(({ bit }) => (plan.tagged & bit) !== 0)
  const gates = plan.groups.filter(({ bit }) => (plan.gate & bit) !== 0)
  if (groups.length < 2 && gates.length === 0) return null
  const bySize = (sets: typeof groups) => sets.toSorted((a, b) => docsOf.size(a.tags) - docsOf.size(b.tags))
  const chosen = gates.length > 0 ? bySize(gates).slice(0, 1) : bySize(groups).slice(0, 2)
  const { take, count } = scratch.collect()
  for (const { tags } of chosen) docsOf.each(tags, take)
  return { docs: scratch.candidates, count: count() }
}
