import { isIP, isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { Env } from './env.ts'

/**
 * Whose request this is, for rate limits alone: an IPv4 address, or the /64 of an IPv6 one, which is what one household has. A proxy on
 * the same machine is believed about the last address it adds; nobody else is, or anyone could choose an address.
 */
export function clientAddress(c: Context<Env>): string {
  const peer = c.env?.incoming?.socket.remoteAddress ?? 'unknown'
  const forwarded = isLoopback(peer) ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return network(forwarded && isIP(forwarded) ? forwarded : peer)
}

/** The part of an address that one person cannot change at will. */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(address)) return address
  const [before = '', after] = address.toLowerCase().split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const gap =
    after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = [...head, ...gap, ...tail].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

const isLoopback = (address: string) => address === '::1' || /^(::ffff:)?127\./.test(address)
