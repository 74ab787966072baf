import { focusOfAges, saysAges, worthAtAge } from '../embedded/age-words.ts'
import { distanceKm } from '../embedded/distance.ts'
import { isPhrase, type Part, type TypedQuery } from '../embedded/typed-query.ts'
import type { Question } from '../port.ts'
import { fieldStrength, metWords } from './met-words.ts'
import type { MeiliHit } from './meili-reply.ts'

const bonus = { exactName: 400, nameStart: 60, allInName: 12, together: 5 } as const
/** For naming the audience asked for. */
const namedFirst = 300
const phraseWordsWeight = 0.45
const needWeight = 0.9
const categoryWeight = 0.54
const meaningStrength = 4
const ageStrength = 2
const lesserShare = 0.1
const worthOfCapacity = [0.55, 0.92, 1]
const worthWhenOverdue = 0.8
const nearShare = 0.8
/** Distance at which being near is worth half. */
const halfWorthKm = 2
/** For listings without a distance: the same wherever the person is, so that order tells nothing about a hidden place. */
const noDistanceWorth = 0.3

/** What an order by relevance goes by. */
export interface Ranking {
  query: TypedQuery
  point: Question['point']
  /** The audiences asked for. */
  audience: Question['audience']
  /** Days since 1970. */
  today: number
}

/**
 * Puts the best that Meilisearch found in order, the best of each cell side by side: how well words and meanings fit, blended with whether it takes
 * people, was checked in time and is near; then the exact name and words side by side.
 */
export function rank(hits: readonly MeiliHit[], ranking: Ranking): MeiliHit[] {
  return hits
    .map((hit) => ({ hit, score: scoreOf(hit, ranking) }))
    .sort((a, b) => b.score - a.score || compare(a.hit.title, b.hit.title) || compare(a.hit.id, b.hit.id))
    .map(({ hit }) => hit)
}

function scoreOf(hit: MeiliHit, { query, point, audience, today }: Ranking): number {
  const { parts, words } = query
  const met = metWords(hit, parts)
  const fit = parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + partFit(hit, part, met), 0)
  const age = parts.find((part) => part.age !== undefined)?.age
  const atAge = age === undefined ? 1 : worthAtAge(age, hit.ageFrom, hit.ageTo)
  const worth = atAge * (worthOfCapacity[hit.capacity] ?? 1) * (hit.dueDay <= today ? worthWhenOverdue : 1)
  const text =
    parts.length === 0 ? 0 : nameBonus(hit.name.split(' '), words, parts) + togetherBonus(hit, parts)
  const isNamed = audience.some((slug) => hit.tags['audience']?.includes(slug))
  return fit * worth * nearness(hit, point) + text + (isNamed ? namedFirst : 0)
}

function partFit(hit: MeiliHit, part: Part, met: ReturnType<typeof metWords>): number {
  const word = met.get(part)
  const byWords = word
    ? word.weight * fieldStrength[word.field] * (isPhrase(part) ? phraseWordsWeight : 1)
    : 0
  const strongest = (kind: 'need' | 'category') =>
    Math.max(
      0,
      ...part.meanings
        .filter((meaning) => meaning.kind === kind)
        .map((meaning) => hit.meant[`${kind}:${meaning.slug}`] ?? 0),
    )
  const byMeaning =
    meaningStrength * (needWeight * strongest('need') + categoryWeight * strongest('category')) +
    ageFit(hit, part)
  return Math.max(byWords, byMeaning) + lesserShare * Math.min(byWords, byMeaning)
}

/** How well the ages that a listing names fit the age of a part. */
function ageFit({ ageFrom, ageTo }: MeiliHit, { age }: Part): number {
  if (age === undefined || !saysAges(ageFrom, ageTo) || ageFrom > age * 12 + 11 || ageTo < age * 12) return 0
  return ageStrength * focusOfAges(ageFrom, ageTo)
}

function nearness(hit: MeiliHit, point: Question['point']): number {
  if (!point) return 1
  const km = nearestOf(hit, point)
  return 1 + nearShare * (km === null ? noDistanceWorth : halfWorthKm / (halfWorthKm + km))
}

/** Kilometres to the nearest public place; null where there is none. */
export function nearestOf(
  { points }: Pick<MeiliHit, 'points'>,
  point: { lat: number; lng: number },
): number | null {
  if (points.length === 0) return null
  return Math.min(...points.map(({ lat, lng }) => distanceKm(point.lat, point.lng, lat, lng)))
}

function nameBonus(name: readonly string[], typed: readonly string[], parts: readonly Part[]): number {
  const last = typed.length - 1
  const isTyping = last > 0 && parts.some((part) => part.isUnfinished)
  const fits = (word: string, i: number) =>
    name[i] === word || (isTyping && i === last && name[i]?.startsWith(word) === true)
  const isWhole = typed.length === name.length && name[last] === typed[last]
  if (typed.length > 0 && typed.every(fits)) return isWhole ? bonus.exactName : bonus.nameStart
  // "Warm" alone in a name is not somewhere warm.
  const isThere = (part: Part) =>
    (part.words.length > 1 || !isPhrase(part)) && part.words.every((word) => name.includes(word))
  const isAllThere = parts.every(isThere)
  return isAllThere ? bonus.allInName / Math.sqrt(Math.max(1, name.length - parts.length + 1)) : 0
}

/** Words of the query in their order and side by side, in any text. */
function togetherBonus(hit: MeiliHit, parts: readonly Part[]): number {
  if (parts.length < 2) return 0
  const typed = ` ${parts.flatMap((part) => part.words).join(' ')} `
  const texts = [hit.name, hit.organisation, hit.category, hit.need, hit.summary, hit.description]
  return texts.some((text) => ` ${text} `.includes(typed)) ? bonus.together : 0
}

/** By code unit, as every list by name is ordered. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
