import { refuse } from './meili-fault.ts'
import type { Condition } from './read-filter.ts'

/** For tests: a document as it was sent. */
export type StoredDocument = Record<string, unknown>

const earthMetres = 6_371_008.8
const radians = Math.PI / 180

/** For tests: the values of an attribute, through objects by dots and through arrays. */
export function valuesOf(document: StoredDocument, attribute: string): unknown[] {
  if (!attribute.includes('.')) return attribute in document ? [document[attribute]].flat() : []
  let values: unknown[] = [document]
  for (const name of attribute.split('.')) {
    values = values
      .flat()
      .flatMap((value) =>
        typeof value === 'object' && value !== null && name in value
          ? [(value as Record<string, unknown>)[name]]
          : [],
      )
  }
  return values.flat()
}

/** For tests: refuses a condition on anything that the settings do not make filterable. */
export function checkFilterable(condition: Condition, filterable: readonly string[]): void {
  if ('of' in condition) {
    for (const inner of [condition.of].flat()) checkFilterable(inner, filterable)
    return
  }
  const attributes = condition.kind === 'circle' ? ['_geo', '_geojson'] : [condition.attribute]
  const missing = attributes.find((attribute) => !filterable.includes(attribute))
  if (missing) throw refuse('invalid_search_filter', `Attribute \`${missing}\` is not filterable.`)
}

/** For tests: whether a document meets a condition. */
export function meetsCondition(document: StoredDocument, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.of.every((inner) => meetsCondition(document, inner))
    case 'or':
      return condition.of.some((inner) => meetsCondition(document, inner))
    case 'not':
      return !meetsCondition(document, condition.of)
    case 'exists':
      return valuesOf(document, condition.attribute).length > 0
    case 'in':
      return condition.values.some((value) => hasValue(document, condition.attribute, value))
    case 'compare':
      return compares(document, condition)
    case 'circle':
      return isInCircle(document, condition)
  }
}

/** Texts are compared whatever their case; numbers as numbers; null and empty arrays equal nothing. */
function hasValue(document: StoredDocument, attribute: string, wanted: string): boolean {
  return valuesOf(document, attribute).some((value) =>
    typeof value === 'number'
      ? value === Number(wanted)
      : typeof value === 'string' && value.toLowerCase() === wanted.toLowerCase(),
  )
}

function compares(
  document: StoredDocument,
  { attribute, operator, value }: Extract<Condition, { kind: 'compare' }>,
): boolean {
  if (operator === '=') return hasValue(document, attribute, value)
  if (operator === '!=') return !hasValue(document, attribute, value)
  const wanted = Number(value)
  return valuesOf(document, attribute).some((other) => {
    if (typeof other !== 'number') return false
    if (operator === '<') return other < wanted
    if (operator === '<=') return other <= wanted
    return operator === '>' ? other > wanted : other >= wanted
  })
}

type Circle = Extract<Condition, { kind: 'circle' }>

/** `_geo` is tried by its distance, the points of `_geojson` against a polygon of so many corners, as documented. */
function isInCircle(document: StoredDocument, circle: Circle): boolean {
  const [lat] = valuesOf(document, '_geo.lat')
  const [lng] = valuesOf(document, '_geo.lng')
  if (
    typeof lat === 'number' &&
    typeof lng === 'number' &&
    metresBetween(circle, { lat, lng }) <= circle.metres
  )
    return true
  const geometry = valuesOf(document, '_geojson.geometry')[0] as
    | { coordinates: [number, number][] }
    | undefined
  if (!geometry) return false
  const ring = (circle.ring ??= cornersOf(circle))
  return geometry.coordinates.some((point) => isInRing(ring, point))
}

/** For tests: metres between two points on a sphere. */
export function metresBetween(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const cos =
    Math.sin(a.lat * radians) * Math.sin(b.lat * radians) +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.cos((a.lng - b.lng) * radians)
  return earthMetres * Math.acos(Math.min(1, cos))
}

function cornersOf({ lat, lng, metres, corners }: Circle): [number, number][] {
  const angle = metres / earthMetres
  const from = lat * radians
  return Array.from({ length: corners }, (_, i) => {
    const bearing = (2 * Math.PI * i) / corners
    const to = Math.asin(
      Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing),
    )
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
      Math.cos(angle) - Math.sin(from) * Math.sin(to),
    )
    return [lng + turn / radians, to / radians]
  })
}

function isInRing(ring: readonly [number, number][], [x, y]: [number, number]): boolean {
  let isInside = false
  for (const [i, [xA, yA]] of ring.entries()) {
    const [xB, yB] = ring.at(i - 1) ?? [xA, yA]
    if (yA > y !== yB > y && x < ((xB - xA) * (y - yA)) / (yB - yA) + xA) isInside = !isInside
  }
  return isInside
}
