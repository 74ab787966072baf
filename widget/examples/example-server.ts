import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { basename, extname, join } from 'node:path'
import type { Ground, PublicEmbed, SearchReply } from '../api.ts'
import { exampleBasemap } from './basemap.ts'
import { exampleMap } from './map.ts'
import { listingExamples } from './listings.ts'
import { crisisReply, emptyReply, exampleReply, exampleSuggestions } from './replies.ts'

/** Answers in the shapes of the API with the examples, and serves the built embed; what it was asked can be read afterwards. */
export interface ExampleServer {
  url: string
  /** Every path with its query that was asked for, in order. */
  asked: string[]
  /** While true, the API answers with an error. */
  failing: boolean
  /** Milliseconds that a search takes. */
  delayMs: number
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
}

/** The policy of a careful council: nothing inline, nothing from elsewhere. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"

const ground: Ground = {
  tiles: null,
  basemap: '/basemap.geojson',
  centre: [53.4, -1.3],
  bounds: [
    [53.37, -1.34],
    [53.43, -1.25],
  ],
}

const settings: PublicEmbed = {
  key: 'example',
  name: 'Example',
  area: null,
  categories: [],
  needs: [],
  shortcuts: [
    { slug: 'food', label: 'Food', kind: 'category' },
    { slug: 'loneliness', label: 'Lonely or cut off', kind: 'need' },
  ],
  near: null,
  lang: 'en',
  view: 'split',
}

/** Serves `dist` and the examples on a free port of this machine. `pages` are host pages by path. */
export async function startExampleServer(
  pages: Readonly<Record<string, string>>,
  dist = 'dist',
): Promise<ExampleServer> {
  const handle: { server: Server | null } = { server: null }
  const state: ExampleServer = {
    url: '',
    asked: [],
    failing: false,
    delayMs: 0,
    close: () => closed(handle.server),
  }
  const server = createServer((request, response) => void answer(state, pages, dist, request, response))
  handle.server = server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  state.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return state
}

const closed = (server: Server | null) =>
  new Promise<void>((resolve) => {
    server?.closeAllConnections()
    server?.close(() => resolve())
  })

async function answer(
  state: ExampleServer,
  pages: Readonly<Record<string, string>>,
  dist: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '/', 'http://localhost')
  state.asked.push(url.pathname + url.search)
  const page = pages[url.pathname]
  if (page !== undefined)
    return send(response, 200, page, url.pathname.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8')
  if (!url.pathname.startsWith('/api/') && url.pathname !== '/basemap.geojson')
    return sendFile(response, dist, url.pathname)
  if (state.failing)
    return send(response, 500, '{"error":{"code":"unexpected","message":"No.","requestId":"x"}}')
  if (state.delayMs && url.pathname === '/api/search')
    await new Promise((resolve) => setTimeout(resolve, state.delayMs))
  const body = reply(url)
  return body === null ? send(response, 404, '{}') : send(response, 200, JSON.stringify(body))
}

function reply({ pathname, searchParams }: URL): unknown {
  if (pathname === '/api/search') return search(searchParams)
  if (pathname === '/api/suggest') return exampleSuggestions
  if (pathname === '/api/map/ground') return ground
  if (pathname === '/api/map') return exampleMap
  if (pathname === '/basemap.geojson') return exampleBasemap
  if (pathname === '/api/embeds/example') return settings
  return listingExamples.find((listing) => pathname === `/api/listings/${listing.slug}`) ?? null
}

/** A search of examples: some words lead to each state that a reply can be in. */
function search(params: URLSearchParams): SearchReply {
  const page = Number(params.get('page') ?? 1)
  if (params.get('q') === 'nothing')
    return params.has('withinKm') ? exampleReply({ total: 2, pages: 1 }) : emptyReply
  if (params.get('q') === 'hurt myself') return crisisReply
  if (params.get('near') === 'Nowhere') return exampleReply({ place: null, placeUnknown: true, page })
  if (params.has('cost')) return exampleReply({ total: 31, pages: 2, page })
  return exampleReply({ page, place: params.has('near') ? { label: 'AM1 2AB', lat: 53.4, lng: -1.3 } : null })
}

async function sendFile(response: ServerResponse, dist: string, path: string) {
  const folder = path.startsWith('/assets/') ? join(dist, 'assets') : dist
  const body = await readFile(join(folder, basename(path))).catch(() => null)
  if (body === null) return send(response, 404, 'Nothing here.', 'text/plain')
  return send(response, 200, body, types[extname(path)] ?? 'application/octet-stream')
}

function send(response: ServerResponse, status: number, body: string | Buffer, type = 'application/json') {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': strictPolicy,
    'Access-Control-Allow-Origin': '*',
  })
  response.end(body)
}
