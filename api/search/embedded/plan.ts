import type { Calendar } from '../../times/schema.ts'
import type { Question } from '../port.ts'
import { anyAudience, type TagGroup, tagGroups } from './document.ts'
import type { ServedAreas } from './served-areas.ts'
import type { Shelf } from './shelf.ts'

/** Bits of the filters that are not tags; tags have the bit of their group's place in `tagGroups`. */
export const filterBit = { age: 1 << 11, openAt: 1 << 12, near: 1 << 13 } as const
const onlyBit = { area: 1 << 14, category: 1 << 15, need: 1 << 16 } as const

/** The filters of a question as numbers, so that one pass over the documents can try them all. */
export interface Plan {
  /** Filters that were asked for. */
  active: number
  /** By tag: the filters that a document with it meets. */
  meets: Uint32Array
  /** What an embed may show: all of these must be met, and they are never counted around. */
  gate: number
  /** Months, both ends. */
  ageFrom: number
  ageTo: number
  openAt: Date | null
  calendar: Calendar
  near: { lat: number; lng: number; withinKm: number; holding: Uint8Array } | null
  /** Days since 1970; what is stale by this day is not shown. */
  today: number
}

/** Makes the plan of a question at a moment. */
export function planOf(
  question: Question,
  { shelf, areas, calendar, now }: { shelf: Shelf; areas: ServedAreas; calendar: Calendar; now: Date },
): Plan {
  const plan: Plan = {
    active: 0,
    meets: new Uint32Array(shelf.tags.slugs.length),
    gate: 0,
    ageFrom: (question.age ?? 0) * 12,
    ageTo: (question.age ?? 0) * 12 + 11,
    openAt: question.openAt,
    calendar,
    near: null,
    today: Math.floor(now.getTime() / 86_400_000),
  }
  for (const [group, slugs] of tagFilters(question)) {
    plan.active |= require(plan, shelf, 1 << tagGroups.indexOf(group), group, slugs)
  }
  if (question.age !== undefined) plan.active |= filterBit.age
  if (question.openAt) plan.active |= filterBit.openAt
  if (question.point && question.withinKm !== undefined) {
    const { lat, lng } = question.point
    plan.near = { lat, lng, withinKm: question.withinKm, holding: areas.holding(lat, lng) }
    plan.active |= filterBit.near
  }
  const { only } = question
  plan.gate |= require(plan, shelf, onlyBit.area, 'area', only.area === null ? [] : [only.area])
  plan.gate |= require(plan, shelf, onlyBit.category, 'category', only.categories)
  plan.gate |= require(plan, shelf, onlyBit.need, 'need', only.needs)
  return plan
}

/** The filters of a question that are lists of slugs. */
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
    ['area', question.area === undefined ? [] : [question.area]],
  ]
}

/** Marks the tags that meet a filter; gives its bit when the filter asks for anything. Slugs nobody has are met by no document. */
function require(plan: Plan, shelf: Shelf, bit: number, group: TagGroup, slugs: readonly string[]): number {
  if (slugs.length === 0) return 0
  for (const slug of slugs) {
    const tag = shelf.tags.find(group, slug)
    if (tag !== -1) plan.meets[tag] = (plan.meets[tag] ?? 0) | bit
  }
  return bit
}
