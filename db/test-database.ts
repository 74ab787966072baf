import { migrateDatabase } from './migrate.ts'
import { type Database, openDatabase } from './open.ts'

/** For tests: an empty, migrated database in memory, as real as any other. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openDatabase({ url: ':memory:' })
  await migrateDatabase(database.db)
  return database
}
