import type { ImportRecord } from './record.ts'

const confidentialCategories = new Set(['domestic-abuse', 'sexual-abuse'])

/** Words in a name that say what the help is: enough to hide its places. */
const inName: readonly RegExp[] = [
  /\b(?:women'?s|men'?s|family|domestic abuse) refuge\b|\brefuge (?:accommodation|service|provision|for)\b/i,
  /\bdomestic (?:abuse|violence)\b|\b(?:abuse|violence) at home\b/i,
  /\b(?:sexual|childhood) (?:abuse|violence|assault)\b|\brape\b|\bsarc\b|\bisva\b|\bidva\b/i,
  /\btraffick(?:ing|ed)\b|\bmodern slavery\b/i,
  /\bhiv\b/i,
  /\bwitness (?:support|service|care|protection)\b/i,
  /\bforced marriage\b|\bhono(?:u)?r.based\b|\bfgm\b/i,
  /\bwomen'?s aid\b/i,
]

/** Phrases in a summary or description that say whom it is for; a passing mention among other kinds of advice is not enough. */
const inText: readonly RegExp[] = [
  /\b(?:women'?s|family|safe house|our|a) refuge (?:for (?:women|men|families|people|those)|accommodation|provid)/i,
  /\b(?:survivors?|victims?) of (?:domestic|sexual|rape|modern slavery|(?:human )?trafficking|forced marriage|child(?:hood)? sexual)/i,
  /\b(?:fleeing|escaping|experiencing|experienced|affected by|suffering|suffered) (?:from )?(?:domestic|sexual) (?:abuse|violence)\b/i,
  /\bspecialist (?:domestic|sexual) (?:abuse|violence)\b/i,
  /\b(?:people|men|women|those|anyone) (?:living with|affected by) hiv\b/i,
  /\bwitness(?:es)? (?:support service|giving evidence)\b|\bgive evidence in court\b/i,
]

/**
 * Domain rule 1: help for people in danger hides where it is unless the source says of a place, in so many words, how visible it is.
 * Sets `sensitive` as well. `raw` is the record before defaults were filled in.
 */
export function keepConfidential(record: ImportRecord, raw: unknown): ImportRecord {
  if (!isConfidential(record)) return record
  const places = record.places.map((place, at) =>
    saysVisibility(raw, at) ? place : { ...place, visibility: 'hidden' as const },
  )
  return { ...record, sensitive: true, places }
}

/** True for refuge, domestic or sexual abuse, trafficking, HIV and witness support, by category or by its own words. */
export function isConfidential(
  record: Pick<ImportRecord, 'categories' | 'name' | 'summary' | 'description'>,
): boolean {
  if (record.categories.some((slug) => confidentialCategories.has(slug))) return true
  const name = plain(record.name)
  const text = plain(`${record.summary}\n${record.description}`)
  return inName.some((words) => words.test(name)) || inText.some((words) => words.test(text))
}

const plain = (text: string) => text.replace(/[’‘`´]/g, "'")

function saysVisibility(raw: unknown, at: number): boolean {
  if (typeof raw !== 'object' || raw === null || !('places' in raw) || !Array.isArray(raw.places))
    return false
  const place: unknown = raw.places[at]
  return (
    typeof place === 'object' && place !== null && 'visibility' in place && place.visibility !== undefined
  )
}
