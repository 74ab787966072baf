import type { IndexTerm } from '../embedded/atlas.ts'
import type { Atlas } from '../embedded/atlas.ts'
import type { Question } from '../port.ts'
import { weekdays } from '../../times/schema.ts'
import { region } from './bench-atlas.ts'
import type { Random } from './random.ts'

const slugs = (atlas: Atlas, kind: IndexTerm['kind']) =>
  atlas.terms.filter((term) => term.kind === kind).map((term) => term.slug)

/** A point in the region of the made-up listings, rounded as points from people are. */
export function anyPoint(random: Random): { lat: number; lng: number } {
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000
  return {
    lat: round(region.south + random.next() * (region.north - region.south)),
    lng: round(region.west + random.next() * (region.east - region.west)),
  }
}

/** 3 to 20 km around a point, with one to four filters. */
export function anyNearFilter(random: Random, atlas: Atlas): Partial<Question> {
  const filters: Partial<Question> = {
    category: random.chance(0.5) ? [random.pick(slugs(atlas, 'category'), 'food')] : [],
    access: random.chance(0.3) ? [random.pick(slugs(atlas, 'access'), 'step-free')] : [],
    day: random.chance(0.2) ? [random.pick(weekdays, 'mon'), random.pick(weekdays, 'tue')] : [],
    cost: random.chance(0.3) ? 'free' : undefined,
    age: random.chance(0.2) ? random.below(90) : undefined,
  }
  return { ...filters, point: anyPoint(random), withinKm: 3 + random.below(18) }
}

/** Two or three filters that a large share of all listings meet, one of them with many values. */
export function anyBroadFilter(random: Random, atlas: Atlas): Partial<Question> {
  const some = <T>(from: readonly T[], share: number) => from.filter(() => random.chance(share))
  const longer: Partial<Question>[] = [
    { category: some(slugs(atlas, 'category'), 0.1) },
    { access: some(slugs(atlas, 'access'), 0.4) },
  ]
  const broad: Partial<Question>[] = [
    { cost: 'free' },
    { mode: ['in-person'] },
    { language: ['en'] },
    { accepting: 'true' },
    { day: some(weekdays, 0.4) },
    { referral: ['self'] },
    { age: 18 + random.below(60) },
  ]
  return {
    ...random.pick(broad, {}),
    ...random.pick(broad, {}),
    ...random.pick(longer, {}),
  }
}

/** One of the first five pages of everything, in any order, sometimes from where somebody is. */
export function anyPage(random: Random): Partial<Question> {
  const offset = random.chance(0.6) ? 0 : 20 * random.below(5)
  if (random.chance(0.3)) return { offset, sort: 'distance', point: anyPoint(random) }
  return { offset, sort: random.pick(['relevance', 'name', 'checked'], 'relevance') }
}
