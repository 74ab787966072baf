import { type TagGroup, tagGroups } from './document.ts'
import type { Geo } from './geo.ts'
import type { Opening } from './hours.ts'
import type { Inverted } from './inverted.ts'
import type { Matches } from './matcher.ts'
import type { Near, Plan } from './plan.ts'
import type { Collected, Scratch } from './scratch.ts'
import type { Shelf } from './shelf.ts'
import { type Candidates, passesGate, servesFromAfar } from './sift.ts'
import { isPhrase } from './typed-query.ts'
import { canMeet, isRequired, type Unit } from './units.ts'

/** A query of nothing but everyday phrases says one thing in several ways; fewer listings than this meeting all of them is too strict. */
const enough = 5
/** So many parts are a sentence. */
const sentence = 3

/**
 * The documents that match all words. Failing that, of two words those with one; of a sentence, which nobody has all the words of, those with half as
 * many as the best: then how well a word is met says more than how many are. Filters come later and have no say in it, so that counts stay comparable
 * while somebody ticks boxes.
 */
export function matching(
  shelf: Shelf,
  plan: Plan,
  units: readonly Unit[],
  matches: Matches,
  { candidates }: Scratch,
): Candidates {
  const { docs, met } = matches
  const { standing, gate, onlyArea } = plan
  const isGated = gate !== 0 || onlyArea !== null
  const perLevel = new Uint32Array(units.length + 1)
  let count = 0
  for (let i = 0; i < matches.count; i++) {
    const doc = docs[i] ?? 0
    if (standing[doc] === 0 || (isGated && !passesGate(shelf, plan, doc))) continue
    candidates[count++] = doc
    const level = met[doc] ?? 0
    perLevel[level] = (perLevel[level] ?? 0) + 1
  }
  const { level, isLoose } = levelNeeded(units, perLevel)
  if (level === 1) return { docs: candidates, count, isLoose }
  let kept = 0
  for (let i = 0; i < count; i++) {
    const doc = candidates[i] ?? 0
    if ((met[doc] ?? 0) >= level) candidates[kept++] = doc
  }
  return { docs: candidates, count: kept, isLoose }
}

/** Whether so many documents meet every part that nobody need look at those that meet fewer. */
export function enoughMeetAll(
  shelf: Shelf,
  plan: Plan,
  units: readonly Unit[],
  { docs, count, met }: Matches,
): boolean {
  const required = units.filter(isRequired)
  const wanted = wantedOf(required)
  const isGated = plan.gate !== 0 || plan.onlyArea !== null
  let found = 0
  for (let i = 0; i < count && found < wanted; i++) {
    const doc = docs[i] ?? 0
    if (met[doc] !== required.length || plan.standing[doc] === 0) continue
    if (!isGated || passesGate(shelf, plan, doc)) found++
  }
  return found >= wanted
}

const wantedOf = (required: readonly Unit[]) =>
  required.every((unit) => isPhrase(unit.part) || !canMeet(unit)) ? enough : 1

function levelNeeded(all: readonly Unit[], perLevel: Uint32Array): { level: number; isLoose: boolean } {
  const units = all.filter(isRequired)
  const wanted = wantedOf(units)
  let found = 0
  for (let level = units.length; level > 0; level--) {
    found += perLevel[level] ?? 0
    if (found < wanted && level > 1) continue
    const isLoose = units.length >= sentence && level < units.length
    return { level: isLoose ? Math.ceil(level / 2) : level, isLoose }
  }
  return { level: 1, isLoose: false }
}

/** What is near a place, or serves an area that holds it. */
export function aroundPlace(
  shelf: Shelf,
  { geo, servedBy }: { geo: Geo; servedBy: Inverted },
  { spot, withinKm, holding }: Near,
  scratch: Scratch,
): Collected {
  const collected = scratch.collect()
  const { take } = collected
  geo.around(shelf.points, spot, withinKm, take)
  const areas = Array.from(holding.keys()).filter((area) => holding[area] === 1)
  servedBy.each(areas, (doc) => {
    if (servesFromAfar(shelf, doc, holding)) take(doc)
  })
  return collected
}

/** What is open. */
export function openOnes(opening: Opening, scratch: Scratch): Candidates {
  const { take, count } = scratch.collect()
  opening.each(take)
  return { docs: scratch.candidates, count: count() }
}

/** A filter by values that documents are listed by; of a group that is counted, unless it is what an embed may show. */
interface Listed {
  tags: readonly number[]
  group: TagGroup | null
}

/** The filter that the fewest documents meet; null when no filter is of values that documents are listed by. */
export function rarestOf(plan: Plan, docsOf: Inverted): Listed | null {
  const [rarest] = plan.groups.toSorted((a, b) => docsOf.size(a.tags) - docsOf.size(b.tags))
  if (!rarest) return null
  const isCounted = (plan.tagged & rarest.bit) !== 0
  return { tags: rarest.tags, group: isCounted ? (tagGroups[Math.log2(rarest.bit)] ?? null) : null }
}

/** The documents with one of these tags, and newer ones, which may or may not have one. */
export function withTags(tags: readonly number[], docsOf: Inverted, scratch: Scratch): Candidates {
  const { take, count } = scratch.collect()
  docsOf.each(tags, take)
  return { docs: scratch.candidates, count: count() }
}
