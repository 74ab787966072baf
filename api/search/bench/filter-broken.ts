import type { PublicListing } from '../../listings/schema.ts'
import { isOpenAt } from '../../times/is-open-at.ts'
import { type SessionRule, weekdays } from '../../times/schema.ts'
import type { Atlas } from '../embedded/atlas.ts'
import type { IndexMoment } from '../embedded/moment.ts'
import type { Question } from '../port.ts'
import { benchAreas, type Square } from './bench-atlas.ts'

type Terms = 'category' | 'need'
type Where = { lat: number | null; lng: number | null }

/** Rounding of coordinates may put a listing this much further away than it is. */
const toleranceKm = 0.01

/** The name of a filter of the question that a made-up listing fails, by rules of our own, apart from any engine; null when it keeps all. */
export function filterBroken(
  listing: PublicListing,
  question: Question,
  { atlas, moment }: { atlas: Atlas; moment: IndexMoment },
): string | null {
  const is = (kind: Terms, wanted: readonly string[]) => {
    const own = kind === 'category' ? listing.categories : listing.needs
    return meets([...own, ...own.flatMap((slug) => atlas.ancestors(kind, slug))], wanted)
  }
  const audiences = listing.terms.audience.map(({ slug }) => slug)
  const isForAll = audiences.length === 0 || audiences.includes('everyone')
  const { only, openAt, point, withinKm } = question
  const rules: [string, boolean][] = [
    ['category', is('category', question.category)],
    ['need', is('need', question.need)],
    ['audience', isForAll || meets(audiences, question.audience)],
    [
      'access',
      meets(
        listing.terms.access.map(({ slug }) => slug),
        question.access,
      ),
    ],
    [
      'language',
      meets(
        listing.languages,
        question.language.map((tag) => tag.toLowerCase()),
      ),
    ],
    ['day', meets(listing.sessions.flatMap(daysOf), question.day)],
    ['mode', meets(listing.mode, question.mode)],
    ['referral', meets(listing.joining, question.referral)],
    ['cost', question.cost === undefined || listing.cost.free === true],
    ['accepting', question.accepting === undefined || listing.accepting === 'yes'],
    ['age', question.age === undefined || isForAge(listing, question.age)],
    ['openAt', openAt === null || isOpenAt(listing, moment.calendar, openAt)],
    ['area', question.area === undefined || belongsTo(listing, question.area)],
    ['withinKm', !point || withinKm === undefined || isWithin(listing, point, withinKm)],
    ['only.area', only.area === null || belongsTo(listing, only.area)],
    ['only.categories', is('category', only.categories)],
    ['only.needs', is('need', only.needs)],
    ['stale', listing.staleOn === null || listing.staleOn > moment.now.toISOString().slice(0, 10)],
  ]
  return rules.find(([, keeps]) => !keeps)?.[0] ?? null
}

const meets = (said: readonly string[], wanted: readonly string[]) =>
  wanted.length === 0 || wanted.some((value) => said.includes(value))

const daysOf = (rule: SessionRule) => (rule.repeats === 'weekly' ? rule.weekdays : weekdays)

function isForAge({ ages: { fromMonths, toMonths } }: PublicListing, age: number): boolean {
  return (fromMonths ?? 0) <= age * 12 + 11 && age * 12 <= (toMonths ?? Infinity)
}

const isFromAfar = ({ areaWide, mode, places }: PublicListing) =>
  areaWide || mode.some((way) => way !== 'in-person') || places.length === 0

/** Made-up areas are squares with no other above or below them. */
function belongsTo(listing: PublicListing, slug: string): boolean {
  const square = benchSquares.get(slug)
  if (!square) return false
  const named = listing.areas.map((area) => area.slug)
  if (named.length === 0 && isFromAfar(listing)) return true
  return named.includes(slug) || listing.places.some((place) => isInside(square, place))
}

function isWithin(listing: PublicListing, point: { lat: number; lng: number }, km: number): boolean {
  if (listing.places.some((place) => kilometres(place, point) <= km + toleranceKm)) return true
  if (!isFromAfar(listing)) return false
  const squares = listing.areas.flatMap(({ slug }) => benchSquares.get(slug) ?? [])
  return squares.length === 0 || squares.some((square) => isInside(square, point))
}

const benchSquares: ReadonlyMap<string, Square> = new Map(
  benchAreas().map(({ slug, square }) => [slug, square]),
)

function isInside({ west, south, east, north }: Square, { lat, lng }: Where): boolean {
  return lat !== null && lng !== null && lng >= west && lng <= east && lat >= south && lat <= north
}

/** Spherical law of cosines, another formula than the engine's. */
function kilometres(a: Where, b: { lat: number; lng: number }): number {
  if (a.lat === null || a.lng === null) return Infinity
  const rad = Math.PI / 180
  const cos =
    Math.sin(a.lat * rad) * Math.sin(b.lat * rad) +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.cos((a.lng - b.lng) * rad)
  return 6371.0088 * Math.acos(Math.min(1, cos))
}
