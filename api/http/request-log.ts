import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Env } from './env.ts'

/** One line for each answer: the route's pattern, never the address asked for, since that holds what the person searched. */
export const requestLog = createMiddleware<Env>(async function requestLog(c, next) {
  const startedAt = performance.now()
  await next()
  const ms = Math.round((performance.now() - startedAt) * 10) / 10
  const route = matchedRoutes(c).find(({ path }) => !path.includes('*'))?.path ?? 'no route'
  c.var.house.log.info(
    { requestId: c.var.requestId, method: c.req.method, route, status: c.res.status, ms },
    'request',
  )
})
