import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Db } from './open.ts'

/** Brings a database, new or with data in it, to the shape of this release. Running it again changes nothing. */
export async function migrateDatabase(db: Db): Promise<void> {
  await migrate(db, { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) })
}
