import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/open.ts'
import { searchAtlas, searchChanges } from '../../../db/tables/journal.ts'

/** How far the database has come, in the words of the journal. */
export interface JournalState {
  /** The newest change. */
  seq: number
  /** The number of the database. */
  database: number
  /** Counts changes of areas, vocabularies and everyday phrases. */
  atlas: number
}

/** Reads how far the database has come: one row, microseconds. */
export async function journalState(db: Db): Promise<JournalState> {
  const numberAt = (id: number) =>
    sql<number>`coalesce((select ${searchAtlas.version} from ${searchAtlas} where ${searchAtlas.id} = ${id}), 0)`
  const [row] = await db
    .select({
      seq: sql<number>`coalesce((select max(${searchChanges.seq}) from ${searchChanges}), 0)`,
      database: numberAt(0),
      atlas: numberAt(1),
    })
    .from(sql`(select 1)`)
  return row ?? { seq: 0, database: 0, atlas: 0 }
}
