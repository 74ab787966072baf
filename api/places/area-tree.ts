import { and, asc, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { areaParents, areas } from '../../db/tables/areas.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { dayText } from '../times/day-number.ts'
import { londonDay } from '../times/london-instant.ts'
import type { AreaNode } from './schema.ts'

/** The areas of today as trees, each under every area that it lies in, by name; those that lie in none are the roots. */
export async function areaTree(ctx: Pick<Ctx, 'actor' | 'db' | 'clock'>): Promise<AreaNode[]> {
  allow(ctx, 'vocabulary.read')
  const today = dayText(londonDay(ctx.clock.now().getTime()))
  const { id, slug, name, kind } = areas
  const rows = await ctx.db
    .select({ id, slug, name, kind })
    .from(areas)
    .where(validOn(today, areas))
    .orderBy(asc(name), asc(slug))
  const present = new Set(rows.map((row) => row.id))
  const links = (await ctx.db.select().from(areaParents).where(validOn(today, areaParents))).filter(
    ({ parentId }) => present.has(parentId),
  )
  const childrenOf = new Map<string, Set<string>>()
  for (const { areaId, parentId } of links)
    childrenOf.set(parentId, (childrenOf.get(parentId) ?? new Set()).add(areaId))
  const hasParent = new Set(links.map((link) => link.areaId))
  const below = (ids: (id: string) => boolean, above: string[]): AreaNode[] =>
    rows
      .filter((row) => ids(row.id) && !above.includes(row.id))
      .map(({ id, slug, name, kind }) => ({
        slug,
        name,
        kind,
        children: below((child) => childrenOf.get(id)?.has(child) ?? false, [...above, id]),
      }))
  return below((id) => !hasParent.has(id), [])
}

function validOn(
  today: string,
  { validFrom, validTo }: { validFrom: SQLiteColumn; validTo: SQLiteColumn },
): SQL | undefined {
  return and(or(isNull(validFrom), lte(validFrom, today)), or(isNull(validTo), gte(validTo, today)))
}
