import type { Context } from 'hono'
import { Fault } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { areaTree } from '../places/area-tree.ts'
import { SearchQuery } from '../search/schema.ts'
import { search } from '../search/search.ts'
import { termTree } from '../vocabulary/term-tree.ts'
import { AreaPage, findArea } from './area-page.tsx'
import { render, siteOf } from './render.ts'

/** `/areas/:slug`: what serves an area. Throws `not-found` for an area that is not one of today’s. */
export async function showArea(c: Context<Env, '/areas/:slug'>): Promise<Response> {
  const { ctx } = c.var
  const slug = c.req.param('slug')
  const found = findArea(await areaTree(ctx), slug)
  if (!found) throw new Fault('not-found', 'There is no area at this address.')
  const [reply, categories] = await Promise.all([
    search(ctx, SearchQuery.parse({ area: slug, sort: 'name', perPage: 100 })),
    termTree(ctx, 'category'),
  ])
  return render(
    c,
    <AreaPage site={siteOf(c)} area={found.area} above={found.above} reply={reply} categories={categories} />,
  )
}
