import { sql } from 'drizzle-orm'
import { placeNames } from '../../db/tables/gazetteer.ts'
import type { Db } from '../../db/open.ts'
import { type Candidate, within } from './name-candidates.ts'

type Row = [name: string, folded: string, county: string, kind: string, lat: number, lng: number]

const atOnce = 5000

/** Every name of a place as imported, some thousands at a time, so that nobody else waits for long. */
export async function readPlaceNames(db: Db): Promise<Candidate[]> {
  const { id, name, folded, county, kind, lat, lng } = placeNames
  const found: Candidate[] = []
  for (let after = ''; ;) {
    const some = sql`select * from ${placeNames} where ${id} > ${after} order by ${id} limit ${sql.raw(String(atOnce))}`
    const rows = sql<string>`json_group_array(json_array(${name}, ${folded}, ${county}, ${kind}, ${lat}, ${lng}))`
    const [row] = await db
      .select({ text: rows, last: sql<string | null>`max(${id})` })
      .from(sql`(${some}) as ${placeNames}`)
    const read: Row[] = JSON.parse(row?.text ?? '[]')
    found.push(...read.map(toCandidate))
    if (read.length < atOnce || !row?.last) return found
    after = row.last
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function toCandidate([name, folded, county, sort, lat, lng]: Row): Candidate {
  return { name, folded, county, within: within(county), kind: 'place', sort, lat, lng }
}
