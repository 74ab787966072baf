import { Agent, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp } from '../../app.ts'
import type { Env } from '../../http/env.ts'
import { benchAtlas } from './bench-atlas.ts'
import { openBenchHouse } from './open-bench-house.ts'
import { makeQuestions } from './question-kinds.ts'
import { questionParams } from './question-params.ts'
import { type Spread, spreadOf } from './spread.ts'

/** Whole requests over HTTP: the search, and the same app handing out the same replies ready-made. */
export interface HttpFigures {
  listings: number
  asked: number
  /** Bytes of the reply in the middle, not compressed. */
  bytes: number
  ways: { encoding: string; search: Spread; readyMade: Spread }[]
}

export interface HttpOptions {
  size: number
  questions: number
  onProgress?: (step: string, done: number, total: number) => void
}

/**
 * Asks a real app over one kept-alive connection: each question of the search and then its reply ready-made, or the other way round, in turn, with and without gzip.
 * Every question has been asked once before. Throws when any reply is not 200.
 */
export async function benchHttp({
  size,
  questions,
  onProgress = () => undefined,
}: HttpOptions): Promise<HttpFigures> {
  const opened = await openBenchHouse(size, (done) => onProgress('listings', done, size))
  const replies: string[] = []
  const server = serve({
    fetch: createApp(opened.house, readyMadeRoutes(replies)).fetch,
    hostname: '127.0.0.1',
    port: 0,
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo // it listens on a port, not a pipe
    const ask = (path: string, encoding: string) => request(agent, port, path, encoding)
    const all = makeQuestions(opened.sample, benchAtlas(), questions).filter((kind) => kind.ask === 'find')
    const paths = Array.from({ length: questions }, (_, i) => {
      const asked = all[i % all.length]?.asked[i]
      return `/api/search?${questionParams(asked?.question ?? {})}`
    })
    for (const path of paths) replies.push((await ask(path, 'identity')).body.toString())
    const ways = []
    for (const encoding of ['identity', 'gzip']) {
      ways.push(await measureWay(paths, encoding, ask, (done) => onProgress(encoding, done, questions)))
    }
    const lengths = replies.map((reply) => Buffer.byteLength(reply))
    return { listings: size, asked: questions, bytes: spreadOf(lengths).p50, ways }
  } finally {
    agent.destroy()
    await new Promise((resolve) => server.close(resolve))
    await opened.close()
  }
}

/** The same middleware as the search and nothing behind it. */
function readyMadeRoutes(replies: readonly string[]): Hono<Env> {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' }
  return new Hono<Env>().get('/ready-made/:number', (c) =>
    c.body(replies[Number(c.req.param('number'))] ?? '', 200, headers),
  )
}

type Ask = (path: string, encoding: string) => Promise<{ ms: number; body: Buffer }>

async function measureWay(
  paths: readonly string[],
  encoding: string,
  ask: Ask,
  onProgress: (done: number) => void,
): Promise<HttpFigures['ways'][number]> {
  const [search, readyMade]: [number[], number[]] = [[], []]
  for (const [i, path] of paths.entries()) {
    const turns: [string, number[]][] = [
      [path, search],
      [`/api/ready-made/${i}`, readyMade],
    ]
    if (i % 2 === 1) turns.reverse()
    for (const [address, times] of turns) times.push((await ask(address, encoding)).ms)
    onProgress(i + 1)
  }
  return { encoding, search: spreadOf(search), readyMade: spreadOf(readyMade) }
}

/** One request, from asking to its last byte. */
function request(
  agent: Agent,
  port: number,
  path: string,
  encoding: string,
): Promise<{ ms: number; body: Buffer }> {
  const startedAt = performance.now()
  const headers = { 'Accept-Encoding': encoding }
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200)
          resolve({ ms: performance.now() - startedAt, body: Buffer.concat(chunks) })
        else
          reject(
            new Error(`A request for ${path.replace(/\?.*/, '')} was answered with ${response.statusCode}.`),
          )
      })
    }).on('error', reject)
  })
}

/** The figures as lines to read. */
export function printHttp({ listings, asked, bytes, ways }: HttpFigures): string {
  const times = ({ p50, p95 }: Spread) => `${p50.toFixed(2)} / ${p95.toFixed(2)} ms`
  const cells = (name: string, ...rest: string[]) =>
    name.padEnd(16) + rest.map((cell) => cell.padStart(20)).join('')
  return [
    `${asked} searches over HTTP on ${listings} made-up listings, in turn with the same replies ready-made from the same app;`,
    `one kept-alive connection, each question asked once before; ${bytes} bytes in the middle. Middle / 95 of 100:`,
    '',
    cells('', 'search', 'ready-made', 'times as long'),
    ...ways.map(({ encoding, search, readyMade }) =>
      cells(
        encoding === 'gzip' ? 'with gzip' : 'not compressed',
        times(search),
        times(readyMade),
        `${(search.p50 / readyMade.p50).toFixed(2)} / ${(search.p95 / readyMade.p95).toFixed(2)}`,
      ),
    ),
  ].join('\n')
}
