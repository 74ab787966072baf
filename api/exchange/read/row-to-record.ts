import type { ImportRow } from '../import-row.ts'
import { isTooDeep, nestedTooDeeply } from '../is-too-deep.ts'
import { mendDeep } from './mend-mojibake.ts'
import { asObject } from './raw-object.ts'
import type { RawRow } from './raw-row.ts'
import { serviceToRecord } from './service-to-record.ts'

/**
 * A row of JSON as a record: our own (`sourceId` and `organisation`) as it is, anything else as an Open Referral service. Letters that
 * were spoilt on the way are mended first, and the report says so.
 */
export function rowToRecord(row: RawRow): ImportRow {
  if ('refused' in row) return row
  if (typeof row.raw !== 'object' || row.raw === null || Array.isArray(row.raw)) {
    return { row: row.row, refused: { reason: 'This row is not an object, so there is nothing to read.' } }
  }
  if (isTooDeep(row.raw)) return { row: row.row, refused: { reason: nestedTooDeeply } }
  const raw = mendDeep(row.raw)
  const notes = raw === row.raw ? [] : ['Letters spoilt by a wrong encoding (such as “Â£”) were mended.']
  if ('sourceId' in asObject(raw)) return { row: row.row, record: raw, notes }
  const made = serviceToRecord(raw)
  return { row: row.row, record: made.record, notes: [...notes, ...made.notes] }
}
