import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'

/*
 * The local client costs microseconds for every value of a row it hands over, so a page of listings with their lists would spend
 * most of its time there. SQLite makes one JSON text of a whole record instead; these two functions write and read it.
 */

/** SQL for a row of `table` as a JSON array of its columns, in the table's own order. */
export function rowAsJson(table: SQLiteTable): SQL {
  return sql`json_array(${sql.join(Object.values(getTableColumns(table)), sql`, `)})`
}

/** Makes the reader of what `rowAsJson` wrote: the row as drizzle would have selected it. */
export function jsonRowReader<T extends SQLiteTable>(
  table: T,
): (row: readonly unknown[]) => T['$inferSelect'] {
  const columns: [string, SQLiteColumn][] = Object.entries(getTableColumns(table))
  return (row) => {
    const entries = columns.map(([key, column], i) => [
      key,
      row[i] === null ? null : column.mapFromDriverValue(row[i]),
    ])
    return Object.fromEntries(entries) as T['$inferSelect'] // the columns are the table's, read by their own decoders
  }
}
