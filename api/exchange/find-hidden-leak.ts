import { findPostcodes } from '../places/find-postcodes.ts'
import type { Refusal } from './import-row.ts'
import { isConfidential } from './keep-confidential.ts'
import type { ImportRecord } from './record.ts'

/** The text that the public reads; a postcode in any of it would give a hidden place away. */
const publicText = [
  'name',
  'summary',
  'description',
  'firstVisit',
  'whoFor',
  'whoNotFor',
  'howToJoin',
  'costText',
  'timesText',
  'accessText',
  'travelText',
] as const satisfies readonly (keyof ImportRecord)[]

const postcodeLike = /\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR)[\s\u00a0.-]{0,3}\d[A-Z]{2}\b/i

/** Domain rule 1: the field of a listing whose place is hidden, or should be, that holds something like a postcode; null when none does. */
export function findHiddenLeak(record: ImportRecord): Required<Pick<Refusal, 'field' | 'reason'>> | null {
  const hidesPlace = record.places.some(({ visibility }) => visibility === 'hidden')
  const opensPlace = record.places.some(({ visibility }) => visibility !== 'hidden')
  if (!hidesPlace && (opensPlace || !isConfidential(record))) return null
  const texts: [string, string][] = publicText.map((name) => [name, record[name]])
  texts.push(
    ['organisation.name', record.organisation.name],
    ['organisation.description', record.organisation.description],
  )
  const leak = texts.find(([, text]) => postcodeLike.test(text) || findPostcodes(text).length > 0)
  return leak
    ? {
        field: leak[0],
        reason: 'Its place must stay hidden, and this text holds a postcode. Take the postcode out.',
      }
    : null
}
