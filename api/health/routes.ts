import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { checkReady } from './check-ready.ts'

/** Whether it is alive, and whether it can serve. For load balancers and people on call. */
export const healthRoutes = new Hono<Env>()
  .get('/health', (c) => c.json({ status: 'alive' as const }))
  .get('/ready', async (c) => {
    const checks = await checkReady(c.var.ctx)
    const ready = Object.values(checks).every((check) => check === 'ok')
    return c.json({ status: ready ? ('ready' as const) : ('not-ready' as const), checks }, ready ? 200 : 503)
  })
