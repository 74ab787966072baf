import { serveStatic } from '@hono/node-server/serve-static'
import { etag } from 'hono/etag'
import { every } from 'hono/combine'
import type { Env } from './env.ts'
import type { Context } from 'hono'

/**
 * The built files of the embed and the pages, from `dist/`. Those with a hash in their name are kept for a year, the rest are asked
 * for again each time. Any page may load them.
 */
export function assets() {
  return every(
    etag(),
    serveStatic<Env>({
      root: './dist',
      // What begins with a dot is the build's own.
      rewriteRequestPath: (path) => (path.includes('/.') ? '/nothing' : path),
      onFound: (_path: string, c: Context) => {
        c.header('Access-Control-Allow-Origin', '*')
        c.header(
          'Cache-Control',
          c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, no-cache',
        )
      },
    }),
  )
}
