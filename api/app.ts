import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { requestId } from 'hono/request-id'
import { basemapRoutes, groundRoutes } from './basemap/routes.ts'
import { embedsRoutes } from './embeds/routes.ts'
import { Fault } from './fault.ts'
import { healthRoutes } from './health/routes.ts'
import type { House } from './house.ts'
import { assets } from './http/assets.ts'
import type { Env } from './http/env.ts'
import { errorReply, logUnexpected, toFault } from './http/errors.ts'
import { limit } from './http/limit.ts'
import { requestLog } from './http/request-log.ts'
import { security } from './http/security.ts'
import { listingsRoutes } from './listings/routes.ts'
import { moderationRoutes } from './moderation/routes.ts'
import { errorPage } from './pages/error-page.tsx'
import { pagesRoutes } from './pages/routes.tsx'
import { placesRoutes } from './places/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { vocabularyRoutes } from './vocabulary/routes.ts'

const maxBodyBytes = 100_000

/**
 * The whole of Waymark over HTTP, around one house: the API, the pages without JavaScript, and the files of the embed. `more` are routes of
 * the API that a measurement adds.
 */
export function createApp(house: House, more?: Hono<Env>) {
  const app = new Hono<Env>()
  app.use(requestId({ headerName: 'X-Request-Id', limitLength: 64 }))
  app.use(async (c, next) => {
    c.set('house', house)
    c.set('ctx', house.ctx({ role: 'public' }, c.var.requestId))
    await next()
  })
  app.use(requestLog, security(house.config), compress())
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: () => {
        throw new Fault('too-large', 'That is too much at once: 100 kB at most.')
      },
    }),
  )
  app.on('POST', '*', limit({ perMinute: 20 }))
  app.on('GET', ['/api/*', '/directory', '/listings/*', '/areas/*'], limit({ perMinute: 6000 }))
  app.onError((error, c) => {
    const fault = toFault(error)
    logUnexpected(c, fault, error)
    return c.req.path.startsWith('/api/') || !wantsHtml(c.req.header('accept'))
      ? errorReply(c, fault)
      : errorPage(c, fault)
  })
  app.notFound(() => {
    throw new Fault('not-found', 'There is nothing at this address.')
  })
  app.route('/', healthRoutes)
  app.route('/', basemapRoutes)
  app.route('/api', apiRoutes())
  if (more) app.route('/api', more)
  app.use(assets())
  app.route('/', pagesRoutes)
  return app
}

/** The public API. Anyone's page may read it; nobody's browser sends it credentials. */
function apiRoutes() {
  const open = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    allowHeaders: ['Content-Type'],
    maxAge: 86_400,
  })
  return new Hono<Env>()
    .use(open)
    .route('/', searchRoutes)
    .route('/', groundRoutes)
    .route('/', listingsRoutes)
    .route('/', placesRoutes)
    .route('/', vocabularyRoutes)
    .route('/', embedsRoutes)
    .route('/', moderationRoutes)
}

/** The types of the API, for the widget's client. */
export type Api = ReturnType<typeof apiRoutes>

const wantsHtml = (accept: string | undefined) => accept?.includes('text/html') ?? false
