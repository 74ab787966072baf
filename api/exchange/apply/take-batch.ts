import { errorInWords } from '../error-in-words.ts'
import { isBusy } from '../../../db/write.ts'
import type { CheckedRecord } from '../check-record.ts'
import { addNote } from '../import-report.ts'
import { unknownWords } from './list-rows.ts'
import { type BatchPlan, planBatch } from './plan-batch.ts'
import type { Run } from './run.ts'
import { writeBatch } from './write-batch.ts'

/**
 * Takes one batch in one transaction and counts it. Should the database refuse it, every row is tried alone, so that the one at
 * fault is rejected with its reason and the others stay. Throws only when the database stays busy.
 */
export async function takeBatch(run: Run, batch: readonly CheckedRecord[]): Promise<void> {
  if (batch.length === 0) return
  try {
    count(run, await planAndWrite(run, batch))
  } catch (error) {
    if (isBusy(error)) throw new Error('Another program keeps the database busy.', { cause: error })
    const [only] = batch
    if (batch.length > 1) for (const checked of batch) await takeBatch(run, [checked])
    else if (only) reject(run, only, `The database did not take it: ${messageOf(error)}`)
  }
}

async function planAndWrite(run: Run, batch: readonly CheckedRecord[]): Promise<BatchPlan> {
  if (run.dryRun) return planBatch(run.ctx.db, run, batch)
  return run.ctx.write(async (tx) => {
    const plan = await planBatch(tx, run, batch)
    await writeBatch(tx, run, plan)
    return plan
  })
}

function count(run: Run, plan: BatchPlan): void {
  const { report } = run
  for (const { id, details } of plan.organisations.fresh) run.organisations.add({ id, name: details.name })
  for (const { checked, reason } of plan.refused) reject(run, checked, reason)
  for (const { checked } of plan.fresh) {
    report.new += 1
    report.proposals += checked.record.proposals.length
    countTaken(run, checked, checked.record.status)
  }
  for (const { checked, set, before, fields, proposed } of plan.changed) {
    report.changed += 1
    report.proposals += Object.keys(proposed).length > 0 ? 1 : 0
    countTaken(run, checked, set.includes('status') ? String(fields.status) : before.listing.status)
  }
  for (const { checked, status } of plan.same) {
    report.same += 1
    countTaken(run, checked, status)
  }
}

function countTaken(run: Run, { row, record, held, notes }: CheckedRecord, status: string): void {
  const { report } = run
  if (status === 'published' || status === 'draft' || status === 'closed') report.taken[status] += 1
  for (const text of [...notes, ...unknownWords(run, record)]) addNote(report, text, row)
  if (held === null || status !== 'draft') return
  report.held += 1
  report.heldRows.push({
    row,
    sourceId: record.sourceId,
    name: record.name,
    field: 'safeguarding',
    reason: held,
  })
}

function reject(run: Run, { row, record }: CheckedRecord, reason: string): void {
  run.report.rejected += 1
  run.report.rejects.push({ row, sourceId: record.sourceId, name: record.name, field: '', reason })
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return errorInWords(cause, 'for a reason it does not give.').slice(0, 300)
}
