import type { Geo } from './geo.ts'
import type { Matches } from './matcher.ts'
import type { Plan } from './plan.ts'
import { reachesOut, type Shelf } from './shelf.ts'
import { canShow, type Candidates, passesGate } from './sift.ts'
import { isPhrase } from './typed-query.ts'
import { canMeet, isRequired, type Unit } from './units.ts'

/** A query of nothing but everyday phrases says one thing in several ways; fewer listings than this meeting all of them is too strict. */
const enough = 5

interface Choice {
  shelf: Shelf
  geo: Geo
  plan: Plan
  units: readonly Unit[]
  matches: Matches | null
}

/** The documents worth trying the filters on: those that match the words, or what is near, or all. */
export function chooseCandidates({ shelf, geo, plan, units, matches }: Choice): Candidates {
  if (matches) return matching(shelf, plan, units, matches)
  if (plan.near) return aroundPoint(shelf, geo, plan.near)
  return { docs: null, count: shelf.count }
}

/**
 * All words, or failing that the most words that any listing has. Filters come later and have no say in it, so that counts stay comparable
 * while somebody ticks boxes.
 */
function matching(shelf: Shelf, plan: Plan, units: readonly Unit[], matches: Matches): Candidates {
  const { docs, met } = matches
  const perLevel = new Uint32Array(units.length + 1)
  const shown = new Uint32Array(matches.count)
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

function aroundPoint(shelf: Shelf, geo: Geo, near: NonNullable<Plan['near']>): Candidates {
  const seen = new Uint8Array(shelf.count)
  const docs = new Uint32Array(shelf.count)
  let count = 0
  const take = (doc: number) => {
    if (seen[doc] === 1) return
    seen[doc] = 1
    docs[count++] = doc
  }
  geo.around(shelf, near.lat, near.lng, near.withinKm, take)
  for (let doc = 0; doc < shelf.count; doc++) {
    if (((shelf.reach.data[doc] ?? 0) & reachesOut) !== 0) take(doc)
  }
  return { docs, count }
}
