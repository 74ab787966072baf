import { getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from '../../../db/write.ts'

/** SQLite takes at most 32,766 values in one statement. */
const maxValues = 30_000

/** Inserts many rows of one table in as few statements as SQLite allows. */
export async function insertMany<T extends SQLiteTable>(
  tx: Tx,
  table: T,
  rows: T['$inferInsert'][],
): Promise<void> {
  const atOnce = Math.floor(maxValues / Object.keys(getTableColumns(table)).length)
  for (let start = 0; start < rows.length; start += atOnce) {
    await tx.insert(table).values(rows.slice(start, start + atOnce))
  }
}
