import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import type { ImportProgress, ImportReport } from './import-report.ts'
import type { ImportRow } from './import-row.ts'
import { runImport } from './run-import.ts'

/** Records on their way in. `feed.key` names the source across runs; `feed.name` is what a curator reads. */
export interface ImportRecordsInput {
  feed: { key: string; name: string }
  /** Each an `ImportRecordInput`; anything else is rejected, row by row. */
  records: Iterable<unknown> | AsyncIterable<unknown>
  /** Plans and counts, and writes nothing. */
  dryRun?: boolean
  /** The records are everything the source has: what it had in an earlier run and lacks now is closed. Left out: nothing is closed. */
  complete?: boolean
  source?: 'feed' | 'seed'
  onProgress?: (progress: ImportProgress) => void
}

/**
 * Brings records in: new ones become listings, changed ones change what is the feed's to change, the same ones are left alone.
 * Bad rows are in the report and stop nothing. Throws `forbidden`, or what the database throws when it cannot be written at all.
 */
export async function importRecords(ctx: Ctx, input: ImportRecordsInput): Promise<ImportReport> {
  allow(ctx, 'feed.import')
  const { feed, records, dryRun = false, complete = false, source = 'feed', onProgress } = input
  return runImport(ctx, numbered(records), { feed, source, dryRun, complete, onProgress })
}

async function* numbered(records: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<ImportRow> {
  let row = 0
  for await (const record of records) {
    row += 1
    yield { row, record }
  }
}
