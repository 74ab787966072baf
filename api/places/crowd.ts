import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/open.ts'
import { places } from '../../db/tables/places.ts'
import type { LatLng } from './schema.ts'

/** Cells of about 5.5 km; seven by seven of them are the neighbourhood of a point. */
const perDegree = { lat: 20, lng: 12 }
const reach = 3
const acrossTheWorld = 360 * perDegree.lng

/** How many public places there are around a point. */
export type Crowd = (point: LatLng) => number

/** Counts the public places in squares of a grid, so that a neighbourhood of about 35 km is 49 numbers to add. */
export async function readCrowd(db: Db): Promise<Crowd> {
  const { lat, lng, visibility } = places
  const row = sql`cast((${lat} + 90) * ${sql.raw(String(perDegree.lat))} as integer)`
  const column = sql`cast((${lng} + 180) * ${sql.raw(String(perDegree.lng))} as integer)`
  const cells = db
    .select({ cell: sql<string>`json_array(${row}, ${column}, count(*))`.as('cell') })
    .from(places)
    .where(and(eq(visibility, 'public'), isNotNull(lat), isNotNull(lng)))
    .groupBy(row, column)
    .as('cells')
  const [read] = await db.select({ text: sql<string>`json_group_array(json(${cells.cell}))` }).from(cells)
  const counted: [row: number, column: number, count: number][] = JSON.parse(read?.text ?? '[]')
  const counts = new Map(counted.map(([y, x, count]) => [y * acrossTheWorld + x, count]))
  return (point) => {
    const middle = {
      y: Math.trunc((point.lat + 90) * perDegree.lat),
      x: Math.trunc((point.lng + 180) * perDegree.lng),
    }
    let around = 0
    for (let y = middle.y - reach; y <= middle.y + reach; y++) {
      for (let x = middle.x - reach; x <= middle.x + reach; x++)
        around += counts.get(y * acrossTheWorld + x) ?? 0
    }
    return around
  }
}
