import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { getEmbed } from './get-embed.ts'

/** `GET /api/embeds/:key`: an embed's public settings. */
export const embedsRoutes = new Hono<Env>().get('/embeds/:key', async (c) => {
  const embed = await getEmbed(c.var.ctx, c.req.param('key'))
  c.header('Cache-Control', 'public, max-age=60')
  return c.json(embed)
})
