import type { Context } from 'hono'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Env } from '../http/env.ts'
import type { Site } from './page.tsx'

type Rendered = HtmlEscapedString | Promise<HtmlEscapedString>
type Status = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 429 | 500 | 503

/** What the pages of this house say of it. */
export function siteOf(c: Context<Env>): Site {
  const { config } = c.var.house
  const asks = { tiles: hostOf(config.tiles?.url), postcodes: hostOf(config.postcodesUrl) }
  return { baseUrl: config.baseUrl, demo: config.stage === 'demo', asks }
}

const hostOf = (url: string | null | undefined): string | null =>
  url ? new URL(url.replaceAll(/[{}]/g, '')).host : null

/** Answers with a whole page. Browsers ask again each time: a listing may have been corrected or taken away since. */
export function render(c: Context<Env>, page: Rendered, status: Status = 200): Response | Promise<Response> {
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
  return c.html(html`<!doctype html>${page}`, status)
}
