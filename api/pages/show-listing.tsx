import type { Context } from 'hono'
import type { Env } from '../http/env.ts'
import { getListing } from '../listings/get-listing.ts'
import { ListingPage } from './listing-page.tsx'
import { render, siteOf } from './render.ts'

/**
 * `/listings/:slug`: a listing in full. Merged ones and ids lead on to the address that stands; a sensitive one is kept by no cache.
 * Throws `not-found` and `gone`, which have pages of their own.
 */
export async function showListing(c: Context<Env, '/listings/:slug'>): Promise<Response> {
  const { ctx } = c.var
  const asked = c.req.param('slug')
  const got = await getListing(ctx, asked)
  if ('movedTo' in got) return c.redirect(`/listings/${got.movedTo}`, 301)
  const { listing } = got
  if (listing.slug !== asked) return c.redirect(listing.url, 301)
  if (listing.sensitive) c.header('Cache-Control', 'no-store')
  return render(c, <ListingPage site={siteOf(c)} listing={listing} now={ctx.clock.now()} />)
}
