import { numberIn, objectsIn, type RawObject } from './raw-object.ts'

/** Ages in months, both included; null where there is no limit. `odd` says that what was given made no sense and was left out. */
export interface Ages {
  ageFromMonths: number | null
  ageToMonths: number | null
  odd: boolean
}

/** The ages of a service, on itself (3.0, Outpost) or in its eligibilities (1.0): from the lowest to the highest. 99 and more is no limit. */
export function readAges(service: RawObject): Ages {
  const sources = [service, ...objectsIn(service, 'eligibilitys', 'eligibilities', 'eligibility')]
  const froms = sources.flatMap((source) => numberIn(source, 'minimum_age', 'min_age') ?? [])
  const tos = sources.flatMap((source) => numberIn(source, 'maximum_age', 'max_age') ?? [])
  const from = froms.length > 0 ? Math.min(...froms) : 0
  const highest = tos.length > 0 ? Math.max(...tos) : 0
  const to = highest <= 0 || highest >= 99 ? null : highest
  if (from < 0 || from >= 120 || (to !== null && to < from))
    return { ageFromMonths: null, ageToMonths: null, odd: true }
  return {
    ageFromMonths: from === 0 ? null : Math.round(from * 12),
    ageToMonths: to === null ? null : Math.round(to * 12) + 11,
    odd: false,
  }
}
