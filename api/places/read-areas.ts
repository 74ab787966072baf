import { isNotNull } from 'drizzle-orm'
import { areaParents, areas } from '../../db/tables/areas.ts'
import type { Db } from '../../db/open.ts'
import { foldPlaceName } from './fold-place-name.ts'
import { type Candidate, within } from './name-candidates.ts'

/** Every area that has a point to search from. */
export async function readAreas(db: Db): Promise<Candidate[]> {
  const { id, name, kind, county, lat, lng } = areas
  const rows = await db.select({ id, name, kind, county, lat, lng }).from(areas).where(isNotNull(areas.lat))
  const nameOf = new Map(rows.map((row) => [row.id, row.name]))
  const above = new Map<string, string[]>()
  for (const { areaId, parentId } of await db.select().from(areaParents)) {
    above.set(areaId, [...(above.get(areaId) ?? []), nameOf.get(parentId) ?? ''])
  }
  return rows.flatMap(({ id, name, kind, county, lat, lng }) =>
    lat === null || lng === null
      ? []
      : {
          name,
          folded: foldPlaceName(name),
          county,
          within: within(county, ...(above.get(id) ?? [])),
          kind: 'area' as const,
          sort: kind,
          lat,
          lng,
        },
  )
}
