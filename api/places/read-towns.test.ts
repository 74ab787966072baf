import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPlace } from './find-place.ts'
import { findPlaces } from './find-places.ts'
import { openTestGazetteer } from './test-gazetteer.ts'

let town: Awaited<ReturnType<typeof openTestGazetteer>>
beforeEach(async () => {
  town = await openTestGazetteer()
})
afterEach(() => town.close())

const inStainby = { postcode: 'AM1 2AB', locality: 'Stainby', county: 'Mereshire' }

test('the town of our public places is a place, in the middle of them', async () => {
  await town.addListing({ ...inStainby, lat: 53.4, lng: -1.2 })
  await town.addListing({ ...inStainby, locality: ' stainby ', lat: 53.6, lng: -1.4 })
  for (const text of ['Stainby', 'stainby', 'Stain', 'Stainbey', 'near Stainby, Mereshire'])
    expect((await findPlace(town.ctx, text))?.lat).toBeCloseTo(53.5)
  const [found] = await findPlaces(town.ctx, 'stai')
  expect(found).toMatchObject({ kind: 'place' })
  expect(found?.lng).toBeCloseTo(-1.3)
})

test('so is their county, but a town of that name comes first', async () => {
  await town.addListing({ ...inStainby, lat: 53.4, lng: -1.2 })
  expect(await findPlace(town.ctx, 'Mereshire')).toMatchObject({ label: 'Mereshire', lat: 53.4 })
  await town.addListing({ ...inStainby, locality: 'Mereshire', lat: 54, lng: -1.2 })
  expect(await findPlace(town.ctx, 'Mereshire')).toMatchObject({ lat: 54 })
})

test('a name that is known already keeps its place', async () => {
  await town.addName('Stainby', 52, -1)
  await town.addListing({ ...inStainby, lat: 53.4, lng: -1.2 })
  expect(await findPlace(town.ctx, 'Stainby')).toMatchObject({ lat: 52 })
})

test.each([
  { visibility: 'hidden' },
  { visibility: 'area-only' },
  { status: 'draft' },
  { status: 'closed' },
] as const)('a place that is %o gives its town and county no position', async (kept) => {
  await town.addListing({ ...inStainby, lat: 53.47, lng: -1.37, ...kept })
  for (const text of ['Stainby', 'Mereshire', 'Stain']) expect(await findPlace(town.ctx, text)).toBeNull()
  expect(await findPlaces(town.ctx, 'Stainby')).toEqual([])
  await town.addListing({ ...inStainby, lat: 53.4, lng: -1.2 })
  expect(await findPlace(town.ctx, 'Stainby')).toMatchObject({ lat: 53.4, lng: -1.2 })
})
