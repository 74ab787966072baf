import type { ImportRecord } from './record.ts'

const eighteenInMonths = 18 * 12
const childAudiences = new Set(['children', 'young-people'])

/**
 * Why a record for under-18s may not be published yet (domain rule 7), in words; null when it may. It is for under-18s when its
 * upper age says so, or when it gives no ages and names children or young people and nobody else.
 */
export function missingSafeguarding(record: ImportRecord): string | null {
  if (record.safeguarding !== null || record.status !== 'published' || !isForUnder18s(record)) return null
  return 'For under-18s: add the safeguarding policy, the named lead and the DBS statement, then publish it.'
}

function isForUnder18s({ ageFromMonths, ageToMonths, audiences }: ImportRecord): boolean {
  if (ageToMonths !== null) return ageToMonths < eighteenInMonths
  if (ageFromMonths !== null) return false
  return audiences.length > 0 && audiences.every((slug) => childAudiences.has(slug))
}
