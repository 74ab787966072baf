import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'

let house: TestHouse
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  house = await openTestHouse()
  await house.search.catchUp()
  app = createApp(house)
})
afterAll(() => house.close())

describe('every answer', () => {
  test('forbids scripts and styles that are not ours, framing and guessing of types', async () => {
    const { headers } = await app.request('/directory')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
  })

  test('carries a request id, and keeps one that a proxy gave only when it is plain', async () => {
    expect((await app.request('/health')).headers.get('x-request-id')).toMatch(/^[\w-]{20,}$/)
    const given = await app.request('/health', { headers: { 'x-request-id': 'from-the-proxy-1' } })
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy-1')
    const hostile = await app.request('/health', { headers: { 'x-request-id': '<script>' } })
    expect(hostile.headers.get('x-request-id')).not.toContain('<')
  })
})

describe('errors', () => {
  test('have one shape, with the request id, and name the field that is wrong', async () => {
    const response = await app.request('/api/search?withinKm=far&age=ten')
    expect(response.status).toBe(400)
    const { error } = await response.json()
    expect(error).toMatchObject({ code: 'bad-request', requestId: response.headers.get('x-request-id') })
    expect(Object.keys(error.fields).sort()).toEqual(['age', 'withinKm'])
  })

  test('an address with nothing at it is 404, in JSON for programs and as a page for people', async () => {
    const program = await app.request('/api/nothing')
    expect(program.status).toBe(404)
    expect((await program.json()).error.code).toBe('not-found')
    const person = await app.request('/nothing', { headers: { accept: 'text/html' } })
    expect(person.status).toBe(404)
    expect(person.headers.get('content-type')).toContain('text/html')
  })

  test('a body over 100 kB is refused before it is read', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(200_000) })
    const response = await app.request('/api/suggestions', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(413)
    expect((await response.json()).error.code).toBe('too-large')
  })

  test('what is not JSON is refused in words', async () => {
    const post = (type: string, body: string) =>
      app.request('/api/suggestions', { method: 'POST', body, headers: { 'content-type': type } })
    expect((await post('text/plain', 'hello')).status).toBe(415)
    expect((await post('application/json', '{"broken')).status).toBe(400)
  })

  test('an unexpected one tells nothing of the inside', async () => {
    const broken = await openTestHouse()
    const ctx = broken.ctx
    const brokenApp = createApp({
      ...broken,
      ctx: (actor, id) => ({
        ...ctx(actor, id),
        db: new Proxy(ctx(actor).db, {
          get: () => () => {
            throw new TypeError('a bug in the vocabulary')
          },
        }),
      }),
    })
    const response = await brokenApp.request('/api/categories')
    expect(response.status).toBe(500)
    const body = await response.text()
    expect(body).not.toContain('a bug')
    expect(broken.logged()).toContain('a bug in the vocabulary')
    await broken.close()
  })
})

describe('a failing database', () => {
  test('is written down without what a person asked or wrote', async () => {
    const broken = await openTestHouse()
    await broken.search.catchUp()
    await broken.database.client.executeMultiple('drop table proposals; drop table postcodes')
    const brokenApp = createApp(broken)
    const wrote = {
      kind: 'new-listing',
      name: 'SECRETNAME',
      contact: '01632 960999',
      text: 'at home with AM1 2AB',
    }
    const headers = { 'content-type': 'application/json' }
    const post = await brokenApp.request('/api/suggestions', {
      method: 'POST',
      headers,
      body: JSON.stringify(wrote),
    })
    const found = await brokenApp.request('/api/search?q=SECRETQUERY&near=AM1 2AB')
    expect([post.status, found.status]).toEqual([500, 500])
    expect(broken.logged()).toContain('SQLITE_ERROR')
    for (const word of ['SECRET', '960999', 'AM1', 'at home']) expect(broken.logged()).not.toContain(word)
    await broken.close()
  })
})

describe('limits', () => {
  test('more than twenty writes a minute from one address are asked to wait', async () => {
    const fresh = createApp(house)
    const post = () =>
      fresh.request('/api/suggestions', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      })
    const statuses = []
    for (let i = 0; i < 22; i++) statuses.push((await post()).status)
    expect(statuses.slice(0, 20)).not.toContain(429)
    expect(statuses.slice(20)).toEqual([429, 429])
    expect(Number((await post()).headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('the log', () => {
  test('never has what a person searched for or where they are', async () => {
    await app.request('/api/search?q=zzgrief&near=AM1 2AB&lat=53.123&lng=-1.456')
    await app.request('/directory?q=zzgrief&near=AM1 2AB')
    await app.request('/api/search?q=zzgrief&withinKm=wrong')
    await app.request('/listings/zzgrief')
    const logged = house.logged()
    expect(logged).toContain('/api/search')
    for (const word of ['zzgrief', 'AM1', '53.123', '1.456']) expect(logged).not.toContain(word)
  })
})

describe('health', () => {
  test('says alive, and ready when the database, the migrations and the index are', async () => {
    expect(await (await app.request('/health')).json()).toEqual({ status: 'alive' })
    const ready = await app.request('/ready')
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({
      status: 'ready',
      checks: { database: 'ok', migrations: 'ok', index: 'ok' },
    })
  })

  test('is not ready before the index is loaded', async () => {
    const cold = await openTestHouse()
    const response = await createApp(cold).request('/ready')
    expect(response.status).toBe(503)
    expect((await response.json()).checks.index).toBe('still loading')
    await cold.close()
  })
})

describe('other sites', () => {
  test('may read the API, and never send it credentials', async () => {
    const { headers } = await app.request('/api/categories', {
      headers: { origin: 'https://council.example.org' },
    })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })
})
