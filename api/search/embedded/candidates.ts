import type { Geo } from './geo.ts'
import type { Matches } from './matcher.ts'
import type { Near, Plan } from './plan.ts'
import type { Scratch } from './scratch.ts'
import type { Shelf } from './shelf.ts'
import { canShow, type Candidates, passesGate } from './sift.ts'
import type { TagLists } from './tag-lists.ts'
import { isPhrase } from './typed-query.ts'
import { canMeet, isRequired, type Unit } from './units.ts'

/** A query of nothing but everyday phrases says one thing in several ways; fewer listings than this meeting all of them is too strict. */
const enough = 5

interface Choice {
  shelf: Shelf
  geo: Geo
  lists: TagLists
  plan: Plan
  units: readonly Unit[]
  matches: Matches | null
  scratch: Scratch
}

/** The documents worth trying the filters on: those that match the words, or what is near, or what has the rarest values asked for, or all. */
export function chooseCandidates(choice: Choice): Candidates {
  const { shelf, plan, matches } = choice
  if (matches) return matching(choice, matches)
  if (plan.near) return aroundPoint(choice, plan.near)
  return withRarestTags(choice) ?? { docs: null, count: shelf.count }
}

/**
 * All words, or failing that the most words that any listing has. Filters come later and have no say in it, so that counts stay comparable
 * while somebody ticks boxes.
 */
function matching({ shelf, plan, units, scratch }: Choice, matches: Matches): Candidates {
  const { docs, met } = matches
  const shown = scratch.candidates
  const perLevel = new Uint32Array(units.length + 1)
  let count = 0
  for (let i = 0; i < matches.count; i++) {
    const doc = docs[i] ?? 0
    if (!canShow(shelf, plan, doc) || !passesGate(shelf, plan, doc)) continue
    shown[count++] = doc
    const level = met[doc] ?? 0
    perLevel[level] = (perLevel[level] ?? 0) + 1
  }
  const needed = levelNeeded(units, perLevel)
  let kept = 0
  for (let i = 0; i < count; i++) {
    const doc = shown[i] ?? 0
    if ((met[doc] ?? 0) >= needed) shown[kept++] = doc
  }
  return { docs: shown, count: kept }
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

function aroundPoint({ shelf, geo, lists, scratch }: Choice, { spot, withinKm }: Near): Candidates {
  const { take, count } = scratch.collect()
  geo.around(shelf.points, spot.lat, spot.lng, withinKm, take)
  lists.eachReaching(shelf, take)
  return { docs: scratch.candidates, count: count() }
}

/**
 * A document counts for something when it fails no filter or one, so with two filters or more it has a value of one of any two: the two that the fewest
 * have will do.
 */
function withRarestTags({ shelf, lists, plan, scratch }: Choice): Candidates | null {
  const groups = plan.groups.filter(({ bit }) => (plan.tagged & bit) !== 0)
  const gates = plan.groups.filter(({ bit }) => (plan.gate & bit) !== 0)
  if (groups.length < 2 && gates.length === 0) return null
  const bySize = (sets: typeof groups) => sets.toSorted((a, b) => lists.size(a.tags) - lists.size(b.tags))
  const chosen = gates.length > 0 ? bySize(gates).slice(0, 1) : bySize(groups).slice(0, 2)
  const { take, count } = scratch.collect()
  for (const { tags } of chosen) lists.each(shelf, tags, take)
  return { docs: scratch.candidates, count: count() }
}
