import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listings } from '../../db/tables/listings.ts'
import { places } from '../../db/tables/places.ts'
import type { Ctx } from '../context.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { buildFixtureTown, putListings } from './contract/fixture-town.ts'
import { mapPoints } from './map-points.ts'
import { MapQuery, SearchQuery } from './schema.ts'
import { searchAsJson } from './search.ts'

let house: TestHouse
let asked: number
let ctx: Ctx
beforeAll(async () => {
  house = await openTestHouse()
  await buildFixtureTown(house.database)
  await house.search.catchUp()
})
afterAll(() => house.close())
beforeEach(async () => {
  asked = 0
  const real = house.ctx({ role: 'public' })
  const find: Ctx['search']['find'] = (question) => {
    asked += 1
    return real.search.find(question)
  }
  ctx = { ...real, search: { ...real.search, find } }
  await house.search.catchUp()
  // Seen, and then some time without a change, so that the index has certainly caught up.
  await page({ category: ['arts'] })
  pass(3)
  asked = 0
})

const map = (query: Record<string, unknown> = {}) =>
  mapPoints(ctx, MapQuery.parse({ bbox: '-3,52,0,55', zoom: 6, ...query }))
let now = Date.parse('2026-11-23T10:00:00Z')
const pass = (seconds: number) => {
  now += seconds * 1000
  house.setNow(new Date(now).toISOString())
}

test('a place that is hidden is on no map that is asked for after that, and no cluster leans on it', async () => {
  await putListings(house.database, [{ id: 'far-away', name: 'Far away', at: [{ lat: 54.9, lng: -2.9 }] }])
  await house.search.catchUp()
  await map()
  pass(3)
  const before = await map()
  expect(JSON.stringify(before)).toContain('54.9')
  await house.database.write((tx) =>
    tx.update(places).set({ visibility: 'hidden' }).where(eq(places.id, 'place-far-away-0')),
  )
  await house.search.catchUp()
  const after = await map()
  expect(after.total).toBe(before.total - 1)
  expect(JSON.stringify(after)).not.toContain('54.9')
})

const page = async (query: Record<string, unknown> = {}) =>
  JSON.parse(Buffer.from(await searchAsJson(ctx, SearchQuery.parse(query))).toString())

test('a page of browsing is written once for everybody, and again with the minute', async () => {
  const first = await page({ category: ['food'] })
  expect(await page({ category: ['food'] })).toEqual(first)
  expect(asked).toBe(1)
  await page({ category: ['food'], page: 2 })
  expect(asked).toBe(2)
  pass(60)
  await page({ category: ['food'] })
  expect(asked).toBe(3)
})

test.each([
  [{ q: 'pottery' }],
  [{ near: 'Nowhere-on-the-Wold' }],
  [{ q: 'ZZ99 9ZZ' }],
  [{ lat: 53.4, lng: -1.3 }],
  [{ age: 70 }],
  [{ openAt: 'now' }],
])('a page for %j is somebody’s own, and not kept', async (query) => {
  await page(query)
  await page(query)
  expect(asked).toBe(2)
})

test('a page that is kept is not shown again once one of its listings is closed', async () => {
  await page({ category: ['food-bank'] })
  const before = await page({ category: ['food-bank'] })
  expect(before.results.map(({ id }: { id: string }) => id)).toContain('food-bank')
  const close = { status: 'closed' as const }
  await house.database.write((tx) => tx.update(listings).set(close).where(eq(listings.id, 'food-bank')))
  const after = await page({ category: ['food-bank'] })
  expect(after.results.map(({ id }: { id: string }) => id)).not.toContain('food-bank')
})
