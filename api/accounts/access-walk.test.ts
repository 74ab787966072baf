import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import type { Actor } from './permissions.ts'

/** Routes that tell nothing of the directory, so that nobody needs to be allowed. */
const open = [
  'GET /health',
  'GET /ready',
  'GET /basemap.geojson',
  'GET /robots.txt',
  'GET /favicon.svg',
  'GET /privacy',
  'GET /cookies',
  'GET /accessibility',
  'GET /urgent-help',
  'GET /demo',
  'GET /',
  'GET /suggest',
  'GET /suggest/thanks',
]

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  await house.search.catchUp()
})
afterAll(() => house.close())

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const wrong = { kind: 'wrong', listing: 'some-listing', text: 'The phone number is out of date.' }

/** What a route that takes a body is sent, so that it gets as far as asking who may. */
const bodies: Record<string, { headers: Record<string, string>; body: string }> = {
  'POST /api/suggestions': { headers: json, body: JSON.stringify(wrong) },
  'POST /suggest': { headers: form, body: new URLSearchParams(wrong).toString() },
}

test('every route asks the table of permissions before it does anything', async () => {
  const nobody = { role: 'nobody' } as unknown as Actor // a role that the table does not know
  const app = createApp({ ...house, ctx: (_actor, requestId) => house.ctx(nobody, requestId) })
  const routes = [
    ...new Set(
      app.routes
        .filter((route) => route.method !== 'ALL' && !route.path.includes('*'))
        .map((route) => `${route.method} ${route.path}`),
    ),
  ]
  expect(routes.length).toBeGreaterThan(15)
  const unguarded: string[] = []
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ')
    if (open.includes(route)) continue
    const address =
      path.replaceAll(/:\w+(\{[^}]*\})?/g, 'some-listing') +
      (path === '/api/map' ? '?bbox=-2,53,-1,54&zoom=12' : '?q=tea')
    const response = await app.request(address, { method, ...bodies[route] })
    if (response.status !== 403) unguarded.push(`${route} answered ${response.status}`)
  }
  expect(unguarded).toEqual([])
})

test('routes said to be open are there, so that the list stays true', () => {
  const app = createApp(house)
  const routes = app.routes.map((route) => `${route.method} ${route.path}`)
  expect(open.filter((route) => !routes.includes(route))).toEqual([])
})
