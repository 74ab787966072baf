import type { Context } from 'hono'
import type { Env } from './env.ts'

/**
 * Whose request this is, for rate limits alone. A proxy on the same machine is believed about the last address it adds;
 * nobody else is, or anyone could choose an address.
 */
export function clientAddress(c: Context<Env>): string {
  const peer = c.env?.incoming?.socket.remoteAddress ?? 'unknown'
  const forwarded = isLoopback(peer) ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const address = forwarded || peer
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}

const isLoopback = (address: string) => address === '::1' || /^(::ffff:)?127\./.test(address)
