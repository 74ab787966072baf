import { confidentialWords } from './confidential-words.ts'
import { foldWords } from './fold-words.ts'
import type { ImportRecord } from './record.ts'

const confidentialKinds = new Set(['domestic-abuse', 'sexual-abuse'])

type Said = Pick<ImportRecord, 'categories' | 'name' | 'summary' | 'description'>

/**
 * Domain rule 1: help for people in danger hides where it is unless the source says of a place, in so many words, how visible it is.
 * Sets `sensitive` as well; where only some of the words point to it, a curator is asked. `raw` is the record before defaults were filled in.
 */
export function keepConfidential(record: ImportRecord, raw: unknown): ImportRecord {
  const how = confidentiality(record)
  if (how === 'none') return record
  const silent = record.places.map((_, at) => !saysVisibility(raw, at))
  const places = record.places.map((place, at) =>
    silent[at] ? { ...place, visibility: 'hidden' as const } : place,
  )
  const asked = how === 'perhaps' && silent.includes(true) ? [question] : []
  return { ...record, sensitive: true, places, proposals: [...record.proposals, ...asked] }
}

const question: ImportRecord['proposals'][number] = {
  kind: 'place',
  proposed: { visibility: 'public' },
  reason:
    'Its words may mean help for people in danger, so where it happens is hidden. Show it if it is not such a place.',
}

/** True for what is, or by its words may be, help that must not be found: see `confidentiality`. */
export function isConfidential(record: Said): boolean {
  return confidentiality(record) !== 'none'
}

/**
 * `surely` for refuge, domestic or sexual abuse, trafficking, HIV and witness support, by category or by its own words, however they
 * are written; `perhaps` where its name or summary has a word of such help; else `none`.
 */
export function confidentiality(record: Said): 'surely' | 'perhaps' | 'none' {
  if (record.categories.some((slug) => confidentialKinds.has(slug))) return 'surely'
  const { name: inName, text: inText, doubt } = confidentialWords
  const name = readings(record.name)
  const brief = [...name, ...readings(record.summary)]
  const all = [...brief, ...readings(record.description)]
  if (says(name, inName) || says(all, inText)) return 'surely'
  return says(brief, inName) || says(brief, doubt) ? 'perhaps' : 'none'
}

const says = (texts: readonly string[], words: readonly RegExp[]) =>
  texts.some((text) => words.some((word) => word.test(text)))

/** Invisible characters may stand inside a word or between two; both are read. */
function readings(text: string): string[] {
  const ways = /\p{Cf}/u.test(text) ? [text, text.replace(/\p{Cf}+/gu, ' ')] : [text]
  return ways.map((way) =>
    confidentialWords.harmless.reduce((left, phrase) => left.replace(phrase, ' '), foldWords(way)),
  )
}

function saysVisibility(raw: unknown, at: number): boolean {
  if (typeof raw !== 'object' || raw === null || !('places' in raw) || !Array.isArray(raw.places))
    return false
  const place: unknown = raw.places[at]
  return (
    typeof place === 'object' && place !== null && 'visibility' in place && place.visibility !== undefined
  )
}
