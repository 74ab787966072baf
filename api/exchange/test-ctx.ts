import { type Database, openDatabase } from '../../db/open.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import type { Ctx } from '../context.ts'
import { lazySearch } from '../search/lazy-search.ts'

/** For tests of the importer: an operator's context on a database of its own. Importing never searches, so the search stays shut. */
export async function openTestCtx(
  url = ':memory:',
  now = '2026-11-23T10:00:00Z',
): Promise<{ ctx: Ctx; database: Database }> {
  const database = await openDatabase({ url })
  await migrateDatabase(database.db)
  const ctx: Ctx = {
    db: database.db,
    write: database.write,
    clock: { now: () => new Date(now) },
    search: lazySearch(() => Promise.reject(new Error('An import does not search.'))),
    calendar: () => Promise.resolve({ bankHolidays: new Set(), schoolTerms: [] }),
    lookUpPostcode: null,
    actor: { role: 'operator' },
    requestId: 'test',
  }
  return { ctx, database }
}
