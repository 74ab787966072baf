import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { checkEveryDays } from '../listings/freshness.ts'
import { findHiddenLeak } from './find-hidden-leak.ts'
import type { Refusal } from './import-row.ts'
import { isTooDeep, nestedTooDeeply } from './is-too-deep.ts'
import { ImportRecord } from './record.ts'
import { confidentiality, keepConfidential } from './keep-confidential.ts'
import { missingSafeguarding } from './missing-safeguarding.ts'

/** A row that may be taken: its record with the house's safety rules applied, and the hash that tells it has changed. */
export interface CheckedRecord {
  row: number
  record: ImportRecord
  hash: string
  /** Why it is kept as a draft though its source would publish it; null otherwise. */
  held: string | null
  notes: readonly string[]
}

export type Check = { ok: true; checked: CheckedRecord } | { ok: false; refused: Refusal }

/**
 * Parses one record and applies what holds for every source: confidential places (domain rule 1), and safeguarding before
 * anything for under-18s is published (rule 7). Never throws on bad data.
 */
export function checkRecord(raw: unknown, row: number, notes: readonly string[] = []): Check {
  if (isTooDeep(raw)) return { ok: false, refused: { ...knownOf(raw), reason: nestedTooDeeply } }
  const parsed = ImportRecord.safeParse(raw)
  if (!parsed.success) return { ok: false, refused: { ...knownOf(raw), ...inWords(parsed.error) } }
  const record = withCheck(keepConfidential(parsed.data, raw))
  const known = { sourceId: record.sourceId, name: record.name }
  const leak = findHiddenLeak(record)
  if (leak) return { ok: false, refused: { ...known, ...leak } }
  const held = missingSafeguarding(record)
  const final = held ? { ...record, status: 'draft' as const, statusReason: held } : record
  const more =
    record.sensitive && !parsed.data.sensitive
      ? [
          confidentiality(record) === 'surely'
            ? 'Confidential kind of help: treated as sensitive, places hidden.'
            : 'Perhaps a confidential kind of help: treated as sensitive, places hidden until a curator shows them.',
        ]
      : []
  const hash = createHash('sha256').update(JSON.stringify(final)).digest('base64url')
  return { ok: true, checked: { row, record: final, hash, held, notes: [...notes, ...more] } }
}

/** How often it must be checked, by its kind of help, and who checked it, where the record does not say. */
function withCheck(record: ImportRecord): ImportRecord {
  return {
    ...record,
    checkEveryDays: record.checkEveryDays ?? checkEveryDays(record.categories),
    checkedBy: record.checkedBy ?? (record.checkedOn === null ? null : 'feed'),
  }
}

function inWords(error: z.ZodError): Pick<Refusal, 'field' | 'reason'> {
  const issue = error.issues[0]
  if (!issue) return { reason: 'The record could not be read.' }
  const field = issue.path.join('.')
  const said = issue.message.replace(
    /^Invalid input: expected (\w+), received (\w+)$/,
    'Expected $1 here and found $2.',
  )
  return {
    field,
    reason: said.startsWith('Too big') ? `This is longer than is allowed (${said.toLowerCase()}).` : said,
  }
}

/** What can be said of a record that is not one: enough for a person to find it. */
function knownOf(raw: unknown): Pick<Refusal, 'sourceId' | 'name'> {
  if (typeof raw !== 'object' || raw === null) return {}
  const { sourceId, name } = raw as { sourceId?: unknown; name?: unknown }
  return {
    ...(typeof sourceId === 'string' ? { sourceId: sourceId.slice(0, 200) } : {}),
    ...(typeof name === 'string' ? { name: name.slice(0, 200) } : {}),
  }
}
