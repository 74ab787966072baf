import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { termTree } from './term-tree.ts'

const cacheFor = 'public, max-age=300'

/** The vocabularies that listings are described with, as trees. */
export const vocabularyRoutes = new Hono<Env>()
  .get('/categories', async (c) => {
    c.header('Cache-Control', cacheFor)
    return c.json({ categories: await termTree(c.var.ctx, 'category') })
  })
  .get('/needs', async (c) => {
    c.header('Cache-Control', cacheFor)
    return c.json({ needs: await termTree(c.var.ctx, 'need') })
  })
