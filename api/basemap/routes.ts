import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { Fault } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { findGround } from './find-ground.ts'

/** `GET /api/map/ground`: what the map is drawn on. */
export const groundRoutes = new Hono<Env>().get('/map/ground', async (c) => {
  c.header('Cache-Control', 'public, max-age=60')
  return c.json(await findGround(c.var.ctx, c.var.house))
})

/** `GET /basemap.geojson`: the drawn map of the demo town; 404 where there is none. */
export const basemapRoutes = new Hono<Env>().get('/basemap.geojson', etag(), async (c) => {
  if (c.var.house.basemapPath === null) throw new Fault('not-found', 'There is no drawn map here.')
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Cache-Control', 'public, max-age=3600')
  c.header('Content-Type', 'application/geo+json')
  return c.body(await readFile(c.var.house.basemapPath, 'utf8'))
})
