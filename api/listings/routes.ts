import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { getListing } from './get-listing.ts'

/** `GET /api/listings/:idOrSlug`: one listing in full. Merged ids redirect; removed ones are 410. */
export const listingsRoutes = new Hono<Env>().get('/listings/:idOrSlug', async (c) => {
  const got = await getListing(c.var.ctx, c.req.param('idOrSlug'))
  if ('movedTo' in got) return c.redirect(`/api/listings/${got.movedTo}`, 301)
  c.header(
    'Cache-Control',
    got.listing.sensitive || got.listing.placesHidden ? 'no-store' : 'public, max-age=60',
  )
  return c.json(got.listing)
})
