import { inList } from './in-list.ts'
import { postcodes } from '../../../db/tables/gazetteer.ts'
import { parsePostcode } from '../../places/postcode.ts'
import type { CheckedRecord } from '../check-record.ts'
import type { ImportPlace } from '../record.ts'
import type { Reader } from './reader.ts'

/**
 * Writes postcodes as people write them, and gives places that have a postcode and no coordinates the point of that postcode.
 * A postcode that is not one is taken out, so that no search trusts it; the address keeps it.
 */
export async function placePoints(reader: Reader, batch: readonly CheckedRecord[]): Promise<CheckedRecord[]> {
  const tidy = batch.map((checked) => ({
    ...checked,
    record: { ...checked.record, places: checked.record.places.map(tidyPostcode) },
  }))
  const lost = tidy
    .flatMap(({ record }) => record.places.filter(isLost))
    .map(({ postcode }) => codeOf(postcode))
  if (lost.length === 0) return tidy
  const rows = await reader
    .select()
    .from(postcodes)
    .where(inList(postcodes.code, [...new Set(lost)]))
  const points = new Map(rows.map(({ code, lat, lng }) => [code, { lat, lng }]))
  return tidy.map((checked) => ({
    ...checked,
    record: {
      ...checked.record,
      places: checked.record.places.map((place) =>
        isLost(place) ? { ...place, ...points.get(codeOf(place.postcode)) } : place,
      ),
    },
  }))
}

const isLost = (place: ImportPlace) => place.lat === null && place.postcode !== null
const codeOf = (postcode: string | null) => postcode?.replace(' ', '') ?? ''

function tidyPostcode(place: ImportPlace): ImportPlace {
  if (place.postcode === null) return place
  const postcode = parsePostcode(place.postcode)?.label ?? null
  if (postcode !== null) return { ...place, postcode }
  const address = place.address.includes(place.postcode)
    ? place.address
    : [place.address, place.postcode].filter(Boolean).join(', ')
  return { ...place, postcode: null, address: address.slice(0, 300) }
}
