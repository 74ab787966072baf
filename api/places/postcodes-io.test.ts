import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postcodes } from '../../db/tables/gazetteer.ts'
import { findPlace } from './find-place.ts'
import { type Postcode, parsePostcode } from './postcode.ts'
import { createPostcodesIo } from './postcodes-io.ts'
import { openTestGazetteer } from './test-gazetteer.ts'

let server: Server
let answer: RequestListener
let asked: { url?: string; headers: NodeJS.Dict<string | string[]> }[]
let now = new Date('2026-11-23T10:00:00Z')
beforeEach(async () => {
  asked = []
  answer = known
  server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** As documented: a known postcode, an unknown one, one without a position. */
const known: RequestListener = (request, response) => {
  const code = request.url?.split('/').at(-1)
  const reply = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (code === 'AM12AB')
    return reply(200, {
      status: 200,
      result: { postcode: 'AM1 2AB', quality: 1, longitude: -1.3, latitude: 53.4, country: 'England' },
    })
  if (code === 'AM13AA')
    return reply(200, {
      status: 200,
      result: { postcode: 'AM1 3AA', quality: 9, longitude: null, latitude: null },
    })
  return reply(404, { status: 404, error: 'Postcode not found' })
}

const url = () => {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
}
const lookUp = () => createPostcodesIo({ postcodesUrl: url(), clock: { now: () => now } })
const postcode = (text: string): Postcode => parsePostcode(text) ?? { code: '', outcode: '', label: '' }

test('a postcode that we do not know is asked for once and then kept', async () => {
  const town = await openTestGazetteer({ lookUpPostcode: lookUp() })
  for (const text of ['am1 2ab', 'AM12AB']) {
    expect(await findPlace(town.ctx, text)).toEqual({
      label: 'AM1 2AB',
      kind: 'postcode',
      lat: 53.4,
      lng: -1.3,
    })
  }
  expect(asked.map((request) => request.url)).toEqual(['/postcodes/AM12AB'])
  expect(await town.ctx.db.select().from(postcodes)).toEqual([{ code: 'AM12AB', lat: 53.4, lng: -1.3 }])
  await town.close()
})

test('only the postcode is sent: no cookie, no page that it came from, nothing else that was typed', async () => {
  const town = await openTestGazetteer({ lookUpPostcode: lookUp() })
  await findPlace(town.ctx, '12 Mill Lane, Aldermere, AM1 2AB')
  expect(asked).toHaveLength(1)
  expect(JSON.stringify(asked)).not.toMatch(/mill|aldermere/i)
  expect(asked[0]?.headers).not.toHaveProperty('cookie')
  expect(asked[0]?.headers).not.toHaveProperty('referer')
  await town.close()
})

test('nobody is asked about what we know, an outward code or a name', async () => {
  const town = await openTestGazetteer({ lookUpPostcode: lookUp() })
  await town.addPostcodes(['AM12AB', 53.5, -1.5])
  await town.addListing({ postcode: 'AM1 3DE', lat: 53.6, lng: -1.6 })
  for (const text of ['AM1 2AB', 'AM1 3DE', 'AM1', 'Aldermere']) await findPlace(town.ctx, text)
  expect(asked).toEqual([])
  await town.close()
})

test('an unknown postcode and one without a position are unknown, and not kept', async () => {
  const town = await openTestGazetteer({ lookUpPostcode: lookUp() })
  for (const text of ['AM1 9ZZ', 'AM1 3AA']) expect(await findPlace(town.ctx, text)).toBeNull()
  expect(await town.ctx.db.select().from(postcodes)).toEqual([])
  await town.close()
})

test.each<[string, RequestListener]>([
  ['fails', (_, response) => response.writeHead(500).end('{}')],
  ['answers with a page', (_, response) => response.end('<h1>Sign in</h1>')],
  ['sends us elsewhere', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ['never answers', () => undefined],
  ['breaks off', (_, response) => response.destroy()],
])('a service that %s is left alone for a minute', async (_, fault) => {
  answer = fault
  const ask = lookUp()
  expect(await ask(postcode('AM1 2AB'))).toBeNull()
  answer = known
  expect(await ask(postcode('AM1 2AB'))).toBeNull()
  expect(asked).toHaveLength(1)
  now = new Date(now.getTime() + 61_000)
  expect(await ask(postcode('AM1 2AB'))).toEqual({ lat: 53.4, lng: -1.3 })
})

test('an answer of another shape is unknown', async () => {
  answer = (_, response) =>
    response.end(JSON.stringify({ status: 200, result: { latitude: '53.4', longitude: 400 } }))
  expect(await lookUp()(postcode('AM1 2AB'))).toBeNull()
})

test('a service that cannot be reached is unknown', async () => {
  const gone = createPostcodesIo({ postcodesUrl: 'http://127.0.0.1:9', clock: { now: () => now } })
  expect(await gone(postcode('AM1 2AB'))).toBeNull()
})
