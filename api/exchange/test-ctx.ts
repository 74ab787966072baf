import { type Database, openDatabase } from '../../db/open.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import type { Ctx } from '../context.ts'
import { followChanges } from '../listings/follow-changes.ts'
import { keepPublicFaces } from '../listings/public-faces.ts'
import { openGazetteer } from '../places/gazetteer.ts'
import { lazySearch } from '../search/lazy-search.ts'
import { keepForAll } from '../search/keep-for-all.ts'

/** For tests of the importer: an operator's context on a database of its own. Importing never searches, so the search stays shut. */
export async function openTestCtx(
  url = ':memory:',
  now = '2026-11-23T10:00:00Z',
): Promise<{ ctx: Ctx; database: Database }> {
  const database = await openDatabase({ url })
  await migrateDatabase(database.db)
  const { db, write } = database
  const clock = { now: () => new Date(now) }
  const calendar = () => Promise.resolve({ bankHolidays: new Set<string>(), schoolTerms: [] })
  const changes = followChanges(database.client)
  const ctx: Ctx = {
    db,
    write,
    clock,
    faces: keepPublicFaces({ db, clock, calendar, changes }),
    topTerms: keepForAll({ clock, sizeOf: () => 0, most: 0 }),
    pages: keepForAll({ clock, sizeOf: () => 0, most: 0 }),
    gazetteer: openGazetteer({ db, client: database.client, changes }),
    search: lazySearch(() => Promise.reject(new Error('An import does not search.'))),
    calendar,
    lookUpPostcode: null,
    actor: { role: 'operator' },
    requestId: 'test',
  }
  return { ctx, database }
}
