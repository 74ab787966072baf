import { noGreatestAge, type TagGroup } from '../embedded/document.ts'
import type { Part } from '../embedded/typed-query.ts'
import { tagFilters } from '../embedded/plan.ts'
import type { Atlas } from '../embedded/atlas.ts'
import type { Question } from '../port.ts'
import type { FacetName } from '../schema.ts'
import type { Meaning } from '../phrases/phrase-book.ts'
import { kindForAge } from '../words/age-sayings.ts'
import { everywhere } from './meili-document.ts'

/** The conditions of a question in Meilisearch's filter language; all of them must hold. */
export interface Filters {
  /** What may be shown at all: not stale, and what an embed may show. Never counted around. */
  gate: string[]
  /** Filters by list, each with the group it is counted for. */
  byGroup: { group: TagGroup; condition: string }[]
  /** Area, age and distance. */
  others: string[]
}

/** Puts the filters of a question into words. `today` is in days since 1970. */
export function filtersOf(question: Question, atlas: Atlas, today: number): Filters {
  const { only } = question
  return {
    gate: [
      `staleDay > ${today}`,
      ...inArea(only.area, atlas),
      ...anyOf('tags.category', only.categories),
      ...anyOf('tags.need', only.needs),
    ],
    byGroup: tagFilters(question).flatMap(([group, slugs]) =>
      anyOf(`tags.${group}`, slugs).map((condition) => ({ group, condition })),
    ),
    others: [...inArea(question.area ?? null, atlas), ...ageOf(question.age), ...nearOf(question, atlas)],
  }
}

/** Everything a listing must meet; without the filter of one group, when that group is being counted. */
export function conditions(filters: Filters, except?: FacetName): string[] {
  const { gate, byGroup, others } = filters
  const chosen = byGroup.filter(({ group }) => group !== except).map(({ condition }) => condition)
  return [...gate, ...chosen, ...others]
}

/** A condition that nothing meets: no listing has been stale since before 1970. */
export const noListing = 'staleDay < 0'

/** A condition that one of these values is there; none when nothing is asked. */
export function anyOf(attribute: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${attribute} IN [${values.map(quoted).join(', ')}]`]
}

/** The age that meets a part by itself; null for none. */
export const ageMet = ({ age, ageOnlyAdds }: Part): number | null => (ageOnlyAdds ? null : (age ?? null))

/** A condition that the listing is meant for one of the needs and categories of a part, or names ages that include its age. */
export function meantFor(part: Part): string {
  const { meanings } = part
  const age = ageMet(part)
  const slugs = (kind: Meaning['kind']) =>
    meanings.filter((meaning) => meaning.kind === kind).map(({ slug }) => slug)
  const kind = age === null || meanings.length > 0 ? null : kindForAge(age)
  const named = `(ageFrom > 0 OR ageTo < ${noGreatestAge})`
  const either = [
    ...anyOf('tags.need', slugs('need')),
    ...anyOf('tags.category', [...slugs('category'), ...(kind === null ? [] : [kind])]),
    ...(age === null ? [] : [`(${[named, ...ageOf(age)].join(' AND ')})`]),
  ]
  return `(${either.join(' OR ')})`
}

/** A value that may hold anything, as one word of the filter language. */
export const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`

function inArea(slug: string | null, atlas: Atlas): string[] {
  if (slug === null) return []
  const tags = atlas.tagsFoundIn(slug)
  return tags.length > 0 ? anyOf('tags.area', tags) : [noListing]
}

function ageOf(age: number | undefined): string[] {
  return age === undefined ? [] : [`ageFrom <= ${age * 12 + 11}`, `ageTo >= ${age * 12}`]
}

/** Near enough, or it serves the point from afar: everywhere, or in an area that holds the point, which only we can tell. */
function nearOf({ point, withinKm }: Question, atlas: Atlas): string[] {
  if (!point || withinKm === undefined) return []
  const metres = Math.round(withinKm * 1000)
  const circle = `_geoRadius(${point.lat}, ${point.lng}, ${metres}, ${cornersOf(metres)})`
  const served = anyOf('afar', [everywhere, ...atlas.areas.slugsHolding(point.lat, point.lng)])
  return [`(${[circle, ...served].join(' OR ')})`]
}

/** Listings with several places are tried against a polygon in the circle: enough corners that it is nowhere a metre short. */
function cornersOf(metres: number): number {
  return Math.min(1000, Math.max(125, Math.ceil(Math.PI * Math.sqrt(metres / 2))))
}
