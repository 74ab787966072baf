import { sql } from 'drizzle-orm'
import { pendingMigrations } from '../../db/migrate.ts'
import type { Ctx } from '../context.ts'

/** What it takes to serve: each part says `ok`, or in a few words what it lacks. */
export type Readiness = Record<'database' | 'migrations' | 'index', string>

/** Asks each part whether it can serve. Never throws. */
export async function checkReady(ctx: Pick<Ctx, 'db' | 'search'>): Promise<Readiness> {
  const database = await ctx.db.run(sql`select 1`).then(
    () => 'ok',
    () => 'cannot be reached',
  )
  const pending = database === 'ok' ? await pendingMigrations(ctx.db).catch(() => 1) : 0
  return {
    database,
    migrations: pending === 0 ? 'ok' : `${pending} to run`,
    index: ctx.search.ready() ? 'ok' : 'still loading',
  }
}
