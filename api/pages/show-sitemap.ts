import type { Context } from 'hono'
import { Fault } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { listPages } from './list-pages.ts'
import { sitemap, sitemapIndex, sitemapLimit } from './sitemap.ts'

/** `/sitemap.xml`: every page that may be found, or, when there are more than one file may name, a list of parts. */
export async function showSitemap(c: Context<Env>): Promise<Response> {
  const { baseUrl } = c.var.house.config
  const entries = await listPages(c.var.ctx)
  const parts = Math.ceil(entries.length / sitemapLimit)
  const part = Number(c.req.query('part') ?? (parts > 1 ? 0 : 1))
  if (!Number.isInteger(part) || part < 0 || part > parts)
    throw new Fault('not-found', 'There is no such part of the sitemap.')
  const xml =
    part === 0
      ? sitemapIndex(baseUrl, parts)
      : sitemap(baseUrl, entries.slice((part - 1) * sitemapLimit, part * sitemapLimit))
  return c.body(xml, 200, {
    'Content-Type': 'application/xml; charset=utf-8',
    'Cache-Control': 'public, max-age=3600',
  })
}
