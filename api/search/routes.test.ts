import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { buildFixtureTown } from './contract/fixture-town.ts'
import type { SearchReply } from './schema.ts'

let house: TestHouse
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  house = await openTestHouse()
  await buildFixtureTown(house.database)
  app = createApp(house)
})
afterAll(() => house.close())

const get = (path: string) => app.request(`/api${path}`)

test('the same parameter twice is either, unknown ones are ignored, empty ones count as not given', async () => {
  const reply = await get('/search?category=food-bank&category=yoga&utm_source=x&q=&age=')
  expect(reply.status).toBe(200)
  const { results } = (await reply.json()) as SearchReply
  expect(results.map(({ id }) => id).sort()).toEqual(['food-bank', 'online-yoga', 'two-places'])
})

test.each([
  ['age=-1', 'age'],
  ['age=1.5', 'age'],
  ['age=lots', 'age'],
  ['withinKm=0', 'withinKm'],
  ['withinKm=101', 'withinKm'],
  ['lat=91&lng=0', 'lat'],
  ['lat=53', 'lng'],
  ['day=someday', 'day'],
  ['mode=telepathy', 'mode'],
  ['cost=cheap', 'cost'],
  ['openAt=soon', 'openAt'],
  ['openAt=2026-02-31T10:00', 'openAt'],
  ['page=0', 'page'],
  ['perPage=101', 'perPage'],
  ['sort=random', 'sort'],
  ['accepting=maybe', 'accepting'],
  ['referral=magic', 'referral'],
  ['category=NO%20SLUG', 'category'],
  [`q=${'x'.repeat(201)}`, 'q'],
])('%s is refused by name', async (query, field) => {
  const reply = await get(`/search?${query}`)
  expect(reply.status).toBe(400)
  const { error } = (await reply.json()) as { error: { fields: Record<string, string> } }
  expect(Object.keys(error.fields)).toEqual([field])
  // Words for people, never those of the library that checks.
  expect(error.fields[field]).not.toMatch(/invalid|expected|too big|pattern|NaN/i)
})

test.each([
  'bbox=1,2,3&zoom=5',
  'bbox=a,b,c,d&zoom=5',
  'bbox=0,0,0,91&zoom=5',
  'bbox=0,54,1,53&zoom=5',
  'zoom=5',
])('a map of %s is refused', async (query) => {
  const reply = await get(`/map?${query}`)
  expect(reply.status).toBe(400)
  const said = await reply.text()
  expect(said).toContain('bbox')
  expect(said).not.toMatch(/invalid|expected|NaN/i)
})

test('a search with words or a place stays out of caches; browsing may be kept for a minute', async () => {
  expect((await get('/search?category=food')).headers.get('cache-control')).toBe('public, max-age=60')
  for (const query of ['q=food', 'near=AM1', 'lat=53.4&lng=-1.3']) {
    expect((await get(`/search?${query}`)).headers.get('cache-control')).toBe('private, no-store')
  }
  expect((await get('/suggest?q=gard')).headers.get('cache-control')).toBe('private, no-store')
  expect((await get('/map?bbox=-2,53,-1,54&zoom=9')).headers.get('cache-control')).toBe('public, max-age=60')
})

test('suggest and map answer', async () => {
  expect(await (await get('/suggest?q=gard')).text()).toContain('Gardening and allotments')
  expect(await (await get('/map?bbox=-2,53,-1,54&zoom=9&q=pottery')).json()).toMatchObject({
    type: 'FeatureCollection',
    total: 5,
  })
})

test('what was searched for is in no log', async () => {
  await get('/search?q=zanzibarquery&near=AM1%202AB&lat=53.4321&lng=-1.2345')
  await get('/suggest?q=zanzibarquery')
  await get('/search?q=zanzibarquery&page=0')
  expect(house.logged()).not.toMatch(/zanzibar|AM1|53\.43/)
})

test.each([
  "'; drop table listings; --",
  '%',
  '"',
  '\\',
  '<script>alert(1)</script>',
  '\u0000',
  '{{x}}',
  '../..',
  'é'.repeat(100),
])('%j does no harm', async (q) => {
  const reply = await get(`/search?q=${encodeURIComponent(q)}`)
  expect(reply.status).toBe(200)
  expect(((await reply.json()) as SearchReply).total).toBeLessThan(40)
})
