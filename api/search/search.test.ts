import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { embeds } from '../../db/tables/embeds.ts'
import { postcodes } from '../../db/tables/gazetteer.ts'
import { listings } from '../../db/tables/listings.ts'
import type { Ctx } from '../context.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { buildFixtureTown, putListings } from './contract/fixture-town.ts'
import { mapPoints } from './map-points.ts'
import { MapQuery, SearchQuery } from './schema.ts'
import { search, searchAsJson } from './search.ts'
import { suggest } from './suggest.ts'

let house: TestHouse
let ctx: Ctx
beforeAll(async () => {
  house = await openTestHouse({ now: '2026-11-23T10:30:00Z' })
  await buildFixtureTown(house.database)
  await house.database.write(async (tx) => {
    await tx.insert(postcodes).values([
      { code: 'AM12AB', lat: 53.4, lng: -1.3 },
      { code: 'AM35XY', lat: 53.44, lng: -1.3 },
    ])
    await tx.insert(embeds).values({
      key: 'food',
      name: 'Food',
      categories: ['food'],
      needs: [],
      shortcuts: [],
      allowedOrigins: [],
    })
  })
  ctx = house.ctx({ role: 'public' })
})
afterAll(() => house.close())
beforeEach(() => house.search.catchUp())

const ask = (query: Record<string, unknown>) => search(ctx, SearchQuery.parse(query))
const ids = async (query: Record<string, unknown>) => (await ask(query)).results.map((result) => result.id)

test('a result says what somebody needs to choose', async () => {
  const [result] = (await ask({ q: 'st marks food bank', near: 'AM1 2AB' })).results
  expect(result).toMatchObject({
    id: 'food-bank',
    url: '/listings/food-bank',
    name: 'St Mark’s Food Bank',
    organisation: { name: 'Fixture Trust' },
    categories: ['food-bank'],
    mode: ['in-person'],
    location: { postcode: 'AM1 2AB', approximate: false },
    distanceKm: 0,
    reach: 'nearby',
    openNow: true,
    nextSession: { startsAt: '2026-11-23T10:00:00.000Z' },
    cost: { free: true },
    freshness: 'fresh',
  })
})

test('what goes over HTTP is the same reply, from wherever one asks', async () => {
  const places = [{}, { near: 'AM1 2AB' }, { lat: 53.44, lng: -1.3 }, { near: 'Nowhere-on-the-Wold' }]
  for (const place of places) {
    for (const q of ['', 'pottery', 'haven refuge', 'my husband hits me', 'xyzzyq']) {
      const query = SearchQuery.parse({ ...place, q, perPage: 100 })
      const { tookMs: _, ...written } = JSON.parse(Buffer.from(await searchAsJson(ctx, query)).toString())
      const { tookMs: __, ...reply } = await search(ctx, query)
      expect(written).toEqual(JSON.parse(JSON.stringify(reply)))
      expect(Object.keys(written)).toEqual(Object.keys(reply))
    }
  }
})

test('a place that is found is given back, and a postcode among the words is a place', async () => {
  expect((await ask({ near: 'am12ab' })).place).toEqual({ label: 'AM1 2AB', lat: 53.4, lng: -1.3 })
  const reply = await ask({ q: 'food bank AM1 2AB' })
  expect(reply.place?.label).toBe('AM1 2AB')
  expect(reply.results[0]?.id).toBe('food-bank')
  expect(reply.results[0]?.distanceKm).toBe(0)
})

test('near wins over a postcode among the words, which is still no word to look for', async () => {
  const reply = await ask({ q: 'food bank am1 2ab', near: 'AM3 5XY' })
  expect(reply.place?.label).toBe('AM3 5XY')
  expect(reply.results[0]).toMatchObject({ id: 'food-bank', distanceKm: 4.4 })
})

test('a place that nobody knows does not stop the search', async () => {
  const reply = await ask({ q: 'pottery', near: 'Nowhere-on-the-Wold', withinKm: 2 })
  expect(reply).toMatchObject({ place: null, placeUnknown: true })
  expect(reply.total).toBe(5)
})

test('where somebody is is used to about a hundred metres and no better', async () => {
  expect((await ask({ lat: 53.4004999, lng: -1.3004999 })).place).toEqual({
    label: 'Where you are',
    lat: 53.4,
    lng: -1.3,
  })
})

test('distances are in steps of a hundred metres, and nearest first is the order when only a place is given', async () => {
  const { results } = await ask({ near: 'AM1 2AB', perPage: 100 })
  const distances = results.flatMap((result) => (result.distanceKm === undefined ? [] : [result.distanceKm]))
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
  for (const km of distances) expect(km * 10).toBeCloseTo(Math.round(km * 10), 6)
})

test('a listing whose place is not public has no location and no distance', async () => {
  const [refuge] = (await ask({ q: 'haven refuge', near: 'AM1 2AB' })).results
  expect(refuge).not.toHaveProperty('location')
  expect(refuge).not.toHaveProperty('distanceKm')
  expect(JSON.stringify(await ask({ q: 'haven refuge', near: 'AM1 2AB' }))).not.toMatch(/AM9|9ZZ|Secret/)
})

test('the database decides: what is closed after it was indexed is not shown', async () => {
  await house.search.catchUp()
  await house.database.write((tx) =>
    tx.update(listings).set({ status: 'closed' }).where(eq(listings.id, 'welsh')),
  )
  expect(await ids({ q: 'clwb cinio' })).toEqual([])
  // The beginning is nobody's now, so it is taken for a slip of "club".
  expect((await suggest(ctx, 'clwb')).suggestions.map(({ url }) => url)).not.toContain('/listings/welsh')
  await house.database.write((tx) =>
    tx.update(listings).set({ status: 'published' }).where(eq(listings.id, 'welsh')),
  )
})

test('open now goes by the clock, open at by the clocks of London', async () => {
  expect((await ids({ openAt: 'now' })).sort()).toEqual(['food-bank', 'larder', 'warm-space'])
  expect(await ids({ openAt: '2026-07-07T19:30' })).toEqual(['choir'])
  await expect(ask({ openAt: '2026-02-31T10:00' })).rejects.toMatchObject({
    fields: { openAt: expect.any(String) },
  })
})

test('an embed shows only what it may', async () => {
  expect((await ids({ embed: 'food' })).sort()).toEqual(['food-bank', 'larder'])
  await expect(ask({ embed: 'no-such-key' })).rejects.toMatchObject({ code: 'not-found' })
})

test('pages have a length, a number and an end', async () => {
  const first = await ask({ perPage: 7 })
  expect(first).toMatchObject({ page: 1, perPage: 7, pages: Math.ceil(first.total / 7) })
  expect(first.results).toHaveLength(7)
  expect((await ask({ perPage: 7, page: first.pages + 1 })).results).toEqual([])
  expect((await ask({ q: 'xyzzyq' })).pages).toBe(1)
})

test('words of danger give the card, and the results all the same', async () => {
  const reply = await ask({ q: 'my husband hits me' })
  expect(reply.crisis?.lines[0]?.phone).toBe('999')
  expect(reply.results[0]?.id).toBe('refuge')
  expect((await ask({ q: 'killing time' })).crisis).toBeNull()
})

test('suggestions mix listings, categories, needs and places, eight at most', async () => {
  const { suggestions } = await suggest(ctx, 'food')
  expect(suggestions).toContainEqual({
    text: 'St Mark’s Food Bank',
    kind: 'listing',
    url: '/listings/food-bank',
  })
  expect(suggestions).toContainEqual({ text: 'Food banks', kind: 'category', value: 'food-bank' })
  expect((await suggest(ctx, 'AM1')).suggestions.some(({ kind }) => kind === 'place')).toBe(true)
  expect((await suggest(ctx, 'a')).suggestions).toEqual([])
})

test('the map shows all matches in the window, listings by name and many together as a number', async () => {
  const map = (query: Record<string, unknown>) =>
    mapPoints(ctx, MapQuery.parse({ bbox: '-3,52,0,55', zoom: 6, ...query }))
  const all = await map({})
  const shown = all.features.map(({ properties }) => (properties.kind === 'cluster' ? properties.count : 1))
  // One listing has two places; those without a public place are on no map.
  expect(all.total).toBe(33)
  expect(shown.reduce((sum, n) => sum + n, 0)).toBe(34)
  expect(all.features.some(({ properties }) => properties.kind === 'cluster')).toBe(true)
  const close = await map({ q: 'carers circle', zoom: 16 })
  expect(close.features.map(({ properties }) => properties)).toEqual([
    {
      kind: 'listing',
      id: 'carers-circle',
      slug: 'carers-circle',
      name: 'Carers Circle',
      category: 'carers',
      approximate: true,
    },
  ])
  expect(JSON.stringify(await map({ zoom: 20, q: 'haven refuge' }))).not.toContain('refuge')
  expect((await map({ bbox: '10,52,11,53' })).features).toEqual([])
})

test('the map has never more than 500 things on it', async () => {
  await putListings(
    house.database,
    Array.from({ length: 520 }, (_, i) => ({
      id: `many-${i}`,
      name: 'Crowded',
      at: [{ lat: 50 + (i % 26) * 0.01, lng: 1 + Math.floor(i / 26) * 0.01 }],
    })),
  )
  await house.search.catchUp()
  const { features, total } = await mapPoints(
    ctx,
    MapQuery.parse({ q: 'crowded', bbox: '0,49,3,51', zoom: 18 }),
  )
  expect(total).toBe(520)
  expect(features.length).toBeLessThanOrEqual(500)
  expect(features.length).toBeGreaterThan(0)
})
