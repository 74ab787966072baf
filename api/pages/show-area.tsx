import type { Context } from 'hono'
import { Fault } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { areaTree } from '../places/area-tree.ts'
import { areaKinds } from './area-kinds.ts'
import { AreaPage, findArea } from './area-page.tsx'
import { render, siteOf } from './render.ts'

/** `/areas/:slug`: what serves an area. Throws `not-found` for an area that is not one of today’s. */
export async function showArea(c: Context<Env, '/areas/:slug'>): Promise<Response> {
  const { ctx } = c.var
  const slug = c.req.param('slug')
  const found = findArea(await areaTree(ctx), slug)
  if (!found) throw new Fault('not-found', 'There is no area at this address.')
  const { total, kinds } = await areaKinds(ctx, slug)
  return render(
    c,
    <AreaPage site={siteOf(c)} area={found.area} above={found.above} total={total} kinds={kinds} />,
  )
}
