import { type Context, Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { parseQuery } from '../http/parse.ts'
import { mapPoints } from './map-points.ts'
import { MapQuery, repeatable, SearchQuery, SuggestQuery } from './schema.ts'
import { search } from './search.ts'
import { suggest } from './suggest.ts'

/** `GET /api/search`, `/api/suggest` and `/api/map`: finding. */
export const searchRoutes = new Hono<Env>()
  .get('/search', async (c) => {
    const reply = await search(c.var.ctx, parseQuery(c, SearchQuery, repeatable))
    return c.json(reply, 200, caching(c))
  })
  .get('/suggest', async (c) => {
    const { q } = parseQuery(c, SuggestQuery)
    return c.json(await suggest(c.var.ctx, q), 200, caching(c))
  })
  .get('/map', async (c) => {
    const reply = await mapPoints(c.var.ctx, parseQuery(c, MapQuery, repeatable))
    return c.json(reply, 200, caching(c))
  })

/** What somebody typed or where they are stays out of every cache; plain browsing may be kept for a minute. */
function caching(c: Context<Env>): Record<string, string> {
  const isPersonal = ['q', 'near', 'lat', 'lng'].some((name) => (c.req.query(name) ?? '').trim() !== '')
  return { 'Cache-Control': isPersonal ? 'private, no-store' : 'public, max-age=60' }
}
