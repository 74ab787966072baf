import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { writtenJson } from '../http/written-json.ts'
import { parseQuery } from '../http/parse.ts'
import { isPersonal } from './is-personal.ts'
import { mapPoints } from './map-points.ts'
import { MapQuery, repeatable, SearchQuery, type SearchReply, SuggestQuery } from './schema.ts'
import { searchAsJson } from './search.ts'
import { suggest } from './suggest.ts'

/** `GET /api/search`, `/api/suggest` and `/api/map`: finding. */
export const searchRoutes = new Hono<Env>()
  .get('/search', async (c) => {
    const query = parseQuery(c, SearchQuery, repeatable)
    return writtenJson<SearchReply>(c, await searchAsJson(c.var.ctx, query), caching(query))
  })
  .get('/suggest', async (c) => {
    const query = parseQuery(c, SuggestQuery)
    return c.json(await suggest(c.var.ctx, query.q), 200, caching(query))
  })
  .get('/map', async (c) => {
    const query = parseQuery(c, MapQuery, repeatable)
    return c.json(await mapPoints(c.var.ctx, query), 200, caching(query))
  })

/** What somebody typed or where they are stays out of every cache; plain browsing may be kept for a minute. */
function caching(query: Pick<SearchQuery, 'q' | 'near' | 'lat'>): Record<string, string> {
  return { 'Cache-Control': isPersonal(query) ? 'private, no-store' : 'public, max-age=60' }
}
