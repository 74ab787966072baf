import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { parseQuery } from '../http/parse.ts'
import { areaTree } from './area-tree.ts'
import { findPlaces } from './find-places.ts'
import { type AreasReply, PlacesQuery, type PlacesReply } from './schema.ts'

/** Places by what has been typed so far, and the areas as trees. */
export const placesRoutes = new Hono<Env>()
  .get('/places', async (c) => {
    const { q } = parseQuery(c, PlacesQuery)
    c.header('Cache-Control', 'no-store')
    return c.json({ places: await findPlaces(c.var.ctx, q) } satisfies PlacesReply)
  })
  .get('/areas', async (c) => {
    c.header('Cache-Control', 'public, max-age=300')
    return c.json({ areas: await areaTree(c.var.ctx) } satisfies AreasReply)
  })
