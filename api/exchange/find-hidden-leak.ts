import type { Refusal } from './import-row.ts'
import { isConfidential } from './keep-confidential.ts'
import { placeTells } from './place-tells.ts'
import { publicStrings } from './public-strings.ts'
import type { ImportRecord } from './record.ts'
import { textReadings } from './text-readings.ts'

/**
 * Domain rule 1: the field of what would be public that gives away a place that is hidden, or known only by its area; null when none does.
 * Of a hidden place, or any confidential listing, nothing like a postcode may stand anywhere but those of its public places.
 */
export function findHiddenLeak(record: ImportRecord): Required<Pick<Refusal, 'field' | 'reason'>> | null {
  const secret = record.places.filter(({ visibility }) => visibility !== 'public')
  const noPostcode = isConfidential(record) || secret.some(({ visibility }) => visibility === 'hidden')
  if (secret.length === 0 && !noPostcode) return null
  const tells = secret.map((place) => placeTells(place, record))
  const open = new Set(
    record.places.flatMap(({ visibility, postcode }) =>
      visibility === 'public' && postcode !== null ? [compact(postcode)] : [],
    ),
  )
  for (const [field, text] of publicStrings(record)) {
    const readings = textReadings(text)
    const what =
      tells.map((tell) => tell(readings)).find((found) => found !== null) ??
      (noPostcode && readings.postcodes.some((code) => !open.has(code)) ? 'a postcode' : null)
    if (what !== null) return { field, reason: reasonFor(what) }
  }
  return null
}

const compact = (postcode: string) => postcode.toUpperCase().replace(/[^A-Z0-9]+/g, '')

const reasonFor = (what: string) =>
  `Its place must stay hidden, and this text holds ${what}. Take ${what.replace(/^an? /, 'the ')} out.`
