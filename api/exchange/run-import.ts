import { beginRun } from './apply/begin-run.ts'
import { closeGone } from './apply/close-gone.ts'
import { finishRun } from './apply/finish-run.ts'
import type { Run } from './apply/run.ts'
import { takeBatch } from './apply/take-batch.ts'
import { type CheckedRecord, checkRecord } from './check-record.ts'
import type { Ctx } from '../context.ts'
import { errorInWords } from './error-in-words.ts'
import { type ImportProgress, type ImportReport, addNote } from './import-report.ts'
import type { ImportRow, Refusal } from './import-row.ts'

const batchSize = 200

/** How a run is asked for. `complete`: the rows are everything the feed has, so that what is absent now is gone. */
export interface RunOptions {
  feed: { key: string; name: string }
  source: 'feed' | 'seed'
  dryRun: boolean
  complete: boolean
  onProgress?: (progress: ImportProgress) => void
  /** Asked once the rows are at an end: notes about the source as a whole, and why it was not read whole (null when it was). */
  ending?: () => { notes: readonly string[]; stopped: string | null }
}

/**
 * Takes rows in batches and says what became of each. A bad row is rejected and never stops the rest; a source that fails midway keeps
 * what came before, and then nothing counts as gone.
 */
export async function runImport(
  ctx: Ctx,
  rows: AsyncIterable<ImportRow>,
  options: RunOptions,
): Promise<ImportReport> {
  const run = await beginRun(ctx, options)
  const { report } = run
  report.stopped = await takeAll(run, rows, options)
  const ending = options.ending?.()
  for (const note of ending?.notes ?? []) addNote(report, note)
  report.stopped ??= ending?.stopped ?? null
  report.wholeRead = report.stopped === null
  if (report.wholeRead && options.complete) await closeGone(run)
  await finishRun(run)
  options.onProgress?.(report)
  return report
}

/** The reason that reading stopped early, or null. What came before the stop is taken all the same. */
async function takeAll(
  run: Run,
  rows: AsyncIterable<ImportRow>,
  { onProgress }: RunOptions,
): Promise<string | null> {
  const batch: CheckedRecord[] = []
  const stopped = await whyStopped(async () => {
    for await (const row of rows) {
      run.report.rows += 1
      const checked = checkRow(run, row)
      if (checked) batch.push(checked)
      if (batch.length < batchSize) continue
      await takeBatch(run, batch.splice(0))
      onProgress?.(run.report)
    }
  })
  return (await whyStopped(() => takeBatch(run, batch))) ?? stopped
}

async function whyStopped(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return errorInWords(error, 'The source failed for a reason it does not give.')
  }
}

function checkRow(run: Run, row: ImportRow): CheckedRecord | null {
  const refuse = ({ sourceId = '', name = '', field = '', reason }: Refusal) => {
    if (sourceId !== '') run.seen.add(sourceId)
    run.report.rejected += 1
    run.report.rejects.push({ row: row.row, sourceId, name, field, reason })
    return null
  }
  if ('refused' in row) return refuse(row.refused)
  const check = checkRecord(row.record, row.row, row.notes)
  if (!check.ok) return refuse(check.refused)
  const { sourceId, name } = check.checked.record
  if (run.seen.has(sourceId)) {
    return refuse({
      sourceId,
      name,
      field: 'sourceId',
      reason: 'An earlier row of this run has the same id; the first is kept.',
    })
  }
  run.seen.add(sourceId)
  return check.checked
}
