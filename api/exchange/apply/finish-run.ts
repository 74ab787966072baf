import { eq } from 'drizzle-orm'
import { feedRejects, feedRuns } from '../../../db/tables/feeds.ts'
import { record } from '../../audit/record.ts'
import { insertMany } from './insert-many.ts'
import type { Run } from './run.ts'

/** Writes what a run came to: its counts, every rejected row, and one line in the audit. A dry run writes nothing. */
export async function finishRun(run: Run): Promise<void> {
  const { ctx, report, dryRun, runId } = run
  if (dryRun) return
  const { rows, new: fresh, changed, same, gone, rejected } = report
  const endedAt = ctx.clock.now()
  await ctx.write(async (tx) => {
    await tx
      .update(feedRuns)
      .set({ endedAt, rows, new: fresh, changed, same, gone, rejected })
      .where(eq(feedRuns.id, runId))
    const rejects = report.rejects.map((reject) => ({ runId, ...reject }))
    await insertMany(tx, feedRejects, rejects)
    await record(tx, ctx, { action: 'feed.import', entity: 'feed', entityId: run.feed.id })
  })
}
