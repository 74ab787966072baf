import { createMiddleware } from 'hono/factory'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Fault } from '../fault.ts'
import type { Env } from './env.ts'
import { clientAddress } from './client-address.ts'

/**
 * At most `perMinute` requests from one address; then 429 with `Retry-After` in seconds. Addresses are kept in memory for a minute
 * and nowhere else. IPv6 counts by its /64, which is what one household has.
 */
export function limit(options: { perMinute: number }) {
  const limiter = new RateLimiterMemory({ points: options.perMinute, duration: 60 })
  return createMiddleware<Env>(async function limit(c, next) {
    try {
      await limiter.consume(clientAddress(c))
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      c.header('Retry-After', String(Math.ceil(refusal.msBeforeNext / 1000)))
      throw new Fault('too-many', 'That is a lot of requests. Please wait a minute and try again.')
    }
    await next()
  })
}
