import { asc, isNotNull } from 'drizzle-orm'
import { areas } from '../../db/tables/areas.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { pointInArea } from './point-in-area.ts'
import type { LatLng } from './schema.ts'

/** The slugs of the areas whose edge is known and goes around a point. Reads every polygon: whoever asks often keeps the answer. */
export async function areasAt(ctx: Pick<Ctx, 'actor' | 'db'>, point: LatLng): Promise<string[]> {
  allow(ctx, 'place.find')
  const { slug, polygon } = areas
  const rows = await ctx.db.select({ slug, polygon }).from(areas).where(isNotNull(polygon)).orderBy(asc(slug))
  return rows.filter((row) => row.polygon && pointInArea(point, row.polygon)).map((row) => row.slug)
}
