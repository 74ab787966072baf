import { type AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { IndexSwap, MultiSearchParams, SearchParams, Settings } from 'meilisearch'
import { MeiliFault, refuse } from './meili-fault.ts'
import type { StoredDocument } from './meets-condition.ts'
import { searchDocuments } from './search-documents.ts'
import { checkSettings, StoredIndexes } from './stored-indexes.ts'
import { StoredTasks } from './stored-tasks.ts'

/** For tests: how the stand-in answers: as it should, with an error of its own, or never. */
export type Mood = 'well' | 'broken' | 'hanging'

/** For tests: a server that behaves as Meilisearch v1.50 documents, as far as Waymark relies on it, and that can be told to misbehave. */
export interface StandIn {
  url: string
  key: string
  indexes: StoredIndexes
  tasks: StoredTasks
  /** Method and path of each request so far. */
  requests: string[]
  /** Their addresses whole, as an access log would have them. */
  addresses: string[]
  setMood(mood: Mood): void
  close(): Promise<void>
}

/** For tests: starts one on a free port of this machine. */
export async function startStandIn(key = 'stand-in-key'): Promise<StandIn> {
  const indexes = new StoredIndexes()
  const tasks = new StoredTasks()
  const requests: string[] = []
  const addresses: string[] = []
  let mood: Mood = 'well'
  const app = new Hono()
  app.use(async (c, next) => {
    requests.push(`${c.req.method} ${c.req.path}`)
    addresses.push(c.req.url)
    if (mood === 'hanging') await new Promise(() => undefined)
    if (mood === 'broken') throw new MeiliFault(500, 'internal', 'An internal error has occurred.')
    if (c.req.path !== '/health') checkKey(c, key)
    await next()
  })
  app.onError((error, c) => {
    if (!(error instanceof MeiliFault)) throw error
    return c.json(error.body(), { status: error.status as 400 })
  })
  app.get('/health', (c) => c.json({ status: 'available' }))
  app.get('/tasks/:uid', (c) => c.json(tasks.get(Number(c.req.param('uid')))))
  addIndexRoutes(app, indexes, tasks)
  addDocumentRoutes(app, indexes, tasks)
  addSearchRoutes(app, indexes)
  const server = await listen(app)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    key,
    indexes,
    tasks,
    requests,
    addresses,
    setMood(to) {
      mood = to
    },
    close: () => stop(server),
  }
}

function checkKey(c: Context, key: string): void {
  const said = c.req.header('authorization')
  if (!said) throw new MeiliFault(401, 'missing_authorization_header', 'The Authorization header is missing.')
  if (said !== `Bearer ${key}`)
    throw new MeiliFault(403, 'invalid_api_key', 'The provided API key is invalid.')
}

function addIndexRoutes(app: Hono, indexes: StoredIndexes, tasks: StoredTasks): void {
  const shown = (uid: string) => {
    const { primaryKey, createdAt, updatedAt } = indexes.get(uid)
    return { uid, primaryKey, createdAt, updatedAt }
  }
  app.get('/indexes', (c) => {
    const results = indexes.all().map(([uid]) => shown(uid))
    return c.json({ results, offset: 0, limit: 1000, total: results.length })
  })
  app.get('/indexes/:uid', (c) => c.json(shown(c.req.param('uid'))))
  app.post('/indexes', async (c) => {
    const { uid, primaryKey = null } = await c.req.json<{ uid: string; primaryKey?: string }>()
    if (!/^[A-Za-z0-9_-]{1,512}$/.test(uid))
      throw refuse('invalid_index_uid', `\`${uid}\` is not a valid index uid.`)
    return c.json(
      tasks.enqueue('indexCreation', uid, () => indexes.create(uid, primaryKey)),
      202,
    )
  })
  app.delete('/indexes/:uid', (c) => {
    const uid = c.req.param('uid')
    return c.json(
      tasks.enqueue('indexDeletion', uid, () => indexes.delete(uid)),
      202,
    )
  })
  app.patch('/indexes/:uid/settings', async (c) => {
    const [uid, settings] = [c.req.param('uid'), await c.req.json<Settings>()]
    checkSettings(settings)
    return c.json(
      tasks.enqueue('settingsUpdate', uid, () => indexes.settle(uid, settings)),
      202,
    )
  })
  app.post('/swap-indexes', async (c) => {
    const swaps = await c.req.json<IndexSwap[]>()
    const swap = () => {
      for (const { indexes: pair } of swaps) indexes.swap(pair)
    }
    return c.json(tasks.enqueue('indexSwap', null, swap), 202)
  })
}

function addDocumentRoutes(app: Hono, indexes: StoredIndexes, tasks: StoredTasks): void {
  app.post('/indexes/:uid/documents', async (c) => {
    const [uid, documents] = [c.req.param('uid'), await c.req.json<StoredDocument[]>()]
    return c.json(
      tasks.enqueue('documentAdditionOrUpdate', uid, () => indexes.add(uid, documents)),
      202,
    )
  })
  app.post('/indexes/:uid/documents/delete-batch', async (c) => {
    const [uid, ids] = [c.req.param('uid'), await c.req.json<string[]>()]
    return c.json(
      tasks.enqueue('documentDeletion', uid, () => indexes.remove(uid, ids)),
      202,
    )
  })
}

function addSearchRoutes(app: Hono, indexes: StoredIndexes): void {
  app.post('/indexes/:uid/search', async (c) =>
    c.json(searchDocuments(indexes.get(c.req.param('uid')), await c.req.json<SearchParams>())),
  )
  app.post('/multi-search', async (c) => {
    const { queries } = await c.req.json<MultiSearchParams>()
    const results = queries.map((query) => {
      const { indexUid } = query
      return { indexUid, ...searchDocuments(indexes.get(indexUid), query) }
    })
    return c.json({ results })
  })
}

function listen(app: Hono): Promise<ServerType> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(server))
  })
}

async function stop(server: ServerType): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
