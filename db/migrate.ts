import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Db } from './open.ts'

const folder = fileURLToPath(new URL('./migrations', import.meta.url))

/** Brings a database, new or with data in it, to the shape of this release. Running it again changes nothing. */
export async function migrateDatabase(db: Db): Promise<void> {
  await migrate(db, { migrationsFolder: folder })
}

/** How many migrations of this release the database has not had yet. */
export async function pendingMigrations(db: Db): Promise<number> {
  const journal: { entries: unknown[] } = JSON.parse(await readFile(`${folder}/meta/_journal.json`, 'utf8'))
  const row = await db.get<{ n: number }>(sql`select count(*) as n from __drizzle_migrations`)
  return Math.max(0, journal.entries.length - row.n)
}
