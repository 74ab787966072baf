import { and, eq, gte, isNotNull, lt, sql, type SQL } from 'drizzle-orm'
import { areaParents, areas } from '../../db/tables/areas.ts'
import { placeNames } from '../../db/tables/gazetteer.ts'
import type { Db } from '../../db/open.ts'
import { foldPlaceName } from './fold-place-name.ts'
import { listedPlaces } from './listed-places.ts'
import type { LatLng } from './schema.ts'
import { typoDistance, typosAllowed } from './typo-distance.ts'

/** A named thing that could be what somebody meant. */
export interface Candidate extends LatLng {
  name: string
  folded: string
  county: string
  /** Where it lies, folded: its county and, for an area, the areas above it. */
  within: string[]
  kind: 'area' | 'place'
  /** What sort of area or place, as imported: `ward`, `town`, `village` … */
  sort: string
}

/** How close a name is to what was typed, closest first. */
export const nearnesses = ['exact', 'prefix', 'word', 'typo'] as const
export type Nearness = (typeof nearnesses)[number]

const mostRows = 500

/**
 * Every area and place whose folded name is that near to `folded`, bounded and unordered; where there is none, the towns and then the
 * counties of our own public places.
 */
export async function nameCandidates(db: Db, folded: string, nearness: Nearness): Promise<Candidate[]> {
  const least = nearness === 'exact' ? 1 : nearness === 'typo' ? 4 : 2
  if (folded.length < least) return []
  const test = tests[nearness]
  const rows = await db
    .select()
    .from(placeNames)
    .where(conditions[nearness](folded))
    .orderBy(sql`length(${placeNames.folded})`, placeNames.folded)
    .limit(mostRows)
  const named = rows
    .filter((row) => test(row.folded, folded))
    .map((row) => ({ ...row, within: within(row.county), kind: 'place' as const, sort: row.kind }))
  const near = (await namedAreas(db)).filter((area) => test(area.folded, folded))
  if (near.length + named.length === 0)
    return (await listedPlaces(db, (name) => test(name, folded))).slice(0, mostRows)
  return [...near, ...named].map(({ name, folded, county, within, kind, sort, lat, lng }) => ({
    name,
    folded,
    county,
    within,
    kind,
    sort,
    lat,
    lng,
  }))
}

const tests: Record<Nearness, (name: string, typed: string) => boolean> = {
  exact: (name, typed) => name === typed,
  prefix: (name, typed) => name.startsWith(typed),
  word: (name, typed) => ` ${name}`.includes(` ${typed}`),
  typo: (name, typed) => typoDistance(name, typed, typosAllowed(typed)) <= typosAllowed(typed),
}

const conditions: Record<Nearness, (typed: string) => SQL | undefined> = {
  exact: (typed) => eq(placeNames.folded, typed),
  prefix: (typed) => and(gte(placeNames.folded, typed), lt(placeNames.folded, `${typed}\u{10ffff}`)),
  word: (typed) => sql`instr(' ' || ${placeNames.folded}, ${` ${typed}`}) > 0`,
  typo: (typed) => sharesAPiece(typed),
}

/**
 * A name at most k typos away shares at least one whole piece with the typed one when that is cut in k + 2 (a swap of neighbours can break two).
 * So the database sorts out nearly all names, and only a few are measured.
 */
function sharesAPiece(typed: string): SQL | undefined {
  const typos = typosAllowed(typed)
  const size = typed.length / (typos + 2)
  const pieces = Array.from({ length: typos + 2 }, (_, i) =>
    typed.slice(Math.round(i * size), Math.round((i + 1) * size)),
  )
  const shares = sql.join(
    pieces.map((piece) => sql`instr(${placeNames.folded}, ${piece}) > 0`),
    sql` or `,
  )
  return and(
    sql`length(${placeNames.folded}) between ${typed.length - typos} and ${typed.length + typos}`,
    sql`(${shares})`,
  )
}

async function namedAreas(db: Db): Promise<Candidate[]> {
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

function within(...names: string[]): string[] {
  return names.map(foldPlaceName).filter((name) => name !== '')
}
