import type { Calendar } from '../../times/schema.ts'
import type { Question } from '../port.ts'
import type { Atlas } from './atlas.ts'
import { chordOfKm, toSpace } from './distance.ts'
import { anyAudience, type TagGroup, tagGroups } from './document.ts'
import { fixedBits, isFixed } from './fixed-tags.ts'
import type { Opening } from './hours.ts'
import type { Spot } from './points.ts'
import type { Shelf } from './shelf.ts'

/** Nobody fails what is not asked; never written to. */
const nobody = new Uint16Array(256)
const onlyBit = { category: 1 << 15, need: 1 << 16 } as const

/** Somewhere to be near: within a distance, or in an area that holds the place and is served from afar. */
export interface Near {
  spot: Spot
  withinKm: number
  /** `withinKm` as a chord: see `Points.nearest`. */
  withinChord: number
  /** By area number, 1 where the area holds the spot. */
  holding: Uint8Array
  /** Whether a document is near or serves the spot, where that has been found out already. */
  has?(doc: number): boolean
}

/** The filters of a question as numbers, so that one pass over the documents can try them all. A filter has the bit of its group's place in `tagGroups`. */
export interface Plan {
  /** Filters of tags that were asked for. */
  tagged: number
  /** By tag: the filters that a document with it meets. */
  meets: Uint32Array
  /** The tags asked for, group by group. */
  groups: { bit: number; tags: number[] }[]
  /** What an embed may show: all of these must be met, and they are never counted around. */
  gate: number
  /** By the lower and the upper byte of a document's fixed values: the filters it fails. */
  failsLow: Uint16Array
  failsHigh: Uint16Array
  /** Filters of fixed values that were asked for. */
  fixed: number
  /** By number in `Shelf.areas`, 1 for those that a document in the area asked for has one of; null for anywhere. */
  area: Uint8Array | null
  /** The same for the area of an embed. */
  onlyArea: Uint8Array | null
  /** Months, both ends; null for any. */
  ages: { from: number; to: number } | null
  isOpen: Opening | null
  near: Near | null
  /** Where the person is, whether or not that is a filter. */
  spot: Spot | null
  /** By document: 0 when it may not be found at all; see `Standing`. */
  standing: Uint8Array
  /** Days since 1970. */
  today: number
}

/** What a plan is made with. */
interface PlanHouse {
  shelf: Shelf
  atlas: Atlas
  calendar: Calendar
  now: Date
  standingOn(today: number): Uint8Array
}

/** Whether the plan has any filter that a listing could fail. */
export const hasFilters = (plan: Plan) =>
  plan.tagged !== 0 ||
  plan.gate !== 0 ||
  plan.fixed !== 0 ||
  [plan.area, plan.onlyArea, plan.ages, plan.isOpen].some((filter) => filter !== null)

/** Makes the plan of a question at a moment. */
export function planOf(question: Question, { shelf, atlas, calendar, now, standingOn }: PlanHouse): Plan {
  const { only, point, age, openAt } = question
  const spot = point && { ...point, ...toSpace(point.lat, point.lng) }
  const markArea = (slug: string | null | undefined) =>
    slug === null || slug === undefined ? null : markAreas(shelf, atlas.tagsFoundIn(slug))
  const today = Math.floor(now.getTime() / 86_400_000)
  const plan: Plan = {
    tagged: 0,
    meets: new Uint32Array(shelf.tags.slugs.length),
    groups: [],
    gate: 0,
    failsLow: nobody,
    failsHigh: nobody,
    fixed: 0,
    area: markArea(question.area),
    onlyArea: markArea(only.area),
    ages: age === undefined ? null : { from: age * 12, to: age * 12 + 11 },
    isOpen: openAt && shelf.hours.openAt(calendar, openAt),
    near: nearOf(question, spot, atlas),
    spot,
    standing: standingOn(today),
    today,
  }
  for (const [group, slugs] of tagFilters(question)) {
    if (slugs.length === 0) continue
    const bit = 1 << tagGroups.indexOf(group)
    if (isFixed(group)) plan.fixed |= requireFixed(plan, bit, fixedBits(group, slugs))
    else plan.tagged |= requireTags(plan, shelf, bit, group, slugs)
  }
  if (only.categories.length > 0)
    plan.gate |= requireTags(plan, shelf, onlyBit.category, 'category', only.categories)
  if (only.needs.length > 0) plan.gate |= requireTags(plan, shelf, onlyBit.need, 'need', only.needs)
  return plan
}

/** The counted filters of a question: lists of slugs, of which a listing must have one. */
export function tagFilters(question: Question): [TagGroup, readonly string[]][] {
  return [
    ['category', question.category],
    ['need', question.need],
    ['audience', question.audience.length > 0 ? [...question.audience, anyAudience] : []],
    ['language', question.language.map((tag) => tag.toLowerCase())],
    ['access', question.access],
    ['day', question.day],
    ['mode', question.mode],
    ['cost', question.cost ? [question.cost] : []],
    ['referral', question.referral],
    ['accepting', question.accepting ? [question.accepting] : []],
  ]
}

function nearOf({ withinKm }: Question, spot: Spot | null, atlas: Atlas): Near | null {
  if (!spot || withinKm === undefined) return null
  return {
    spot,
    withinKm,
    withinChord: chordOfKm(withinKm),
    holding: atlas.areas.holding(spot.lat, spot.lng),
  }
}

/** Marks the tags that meet a filter. Slugs nobody has are met by no document. */
function requireTags(
  plan: Plan,
  shelf: Shelf,
  bit: number,
  group: TagGroup,
  slugs: readonly string[],
): number {
  const tags = slugs.map((slug) => shelf.tags.find(group, slug)).filter((tag) => tag !== -1)
  for (const tag of tags) plan.meets[tag] = (plan.meets[tag] ?? 0) | bit
  plan.groups.push({ bit, tags: [...new Set(tags)] })
  return bit
}

/** Values of one group share a byte, so the table of that byte alone tells who fails. */
function requireFixed(plan: Plan, bit: number, wanted: number): number {
  const isHigh = wanted > 0xff
  const table = isHigh ? 'failsHigh' : 'failsLow'
  if (plan[table] === nobody) plan[table] = new Uint16Array(256)
  const [fails, bits] = [plan[table], isHigh ? wanted >> 8 : wanted]
  for (let value = 0; value < 256; value++) {
    if ((value & bits) === 0) fails[value] = (fails[value] ?? 0) | bit
  }
  return bit
}

function markAreas(shelf: Shelf, tags: readonly string[]): Uint8Array {
  const marked = new Uint8Array(shelf.areas.length)
  for (const tag of tags) {
    const number = shelf.areas.find(tag)
    if (number !== -1) marked[number] = 1
  }
  return marked
}
