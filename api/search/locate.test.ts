import { afterAll, beforeAll, expect, test } from 'vitest'
import { outcodes, placeNames } from '../../db/tables/gazetteer.ts'
import { foldPlaceName } from '../places/fold-place-name.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { buildFixtureTown, putListings } from './contract/fixture-town.ts'
import { locate } from './locate.ts'
import { SearchQuery } from './schema.ts'
import { search } from './search.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ now: '2026-11-23T10:30:00Z' })
  await buildFixtureTown(house.database)
  const nameOf = (name: string, lat: number) => ({ name, folded: foldPlaceName(name), lat, lng: -1.3 })
  await house.database.write(async (tx) => {
    await tx
      .insert(placeNames)
      .values([
        nameOf('Hollin Green', 53.42),
        nameOf('Upper Cray', 53.44),
        nameOf('Stainby', 53.38),
        nameOf('Castle Park', 53.41),
        nameOf('Reading', 51.45),
        nameOf('St Anne’s', 53.39),
      ])
    await tx.insert(outcodes).values([{ code: 'AM4', lat: 53.43, lng: -1.3 }])
  })
  await putListings(house.database, [
    { id: 'friends', name: 'Friends of Castle Park' },
    { id: 'near-pottery', name: 'Clay nights', summary: 'Pottery.', at: [{ lat: 53.38, lng: -1.3 }] },
  ])
  await house.search.catchUp()
})
afterAll(() => house.close())

const located = (query: Record<string, unknown>) =>
  locate(house.ctx({ role: 'public' }), SearchQuery.parse(query))

test.each([
  ['hall hire Hollin Green', 'Hollin Green', 'hall hire'],
  ['hall hire, hollin green', 'Hollin Green', 'hall hire'],
  ['lift to the doctors from Upper Cray', 'Upper Cray', 'lift to the doctors'],
  ['lift from Upper Cray to the doctors', 'Upper Cray', 'lift to the doctors'],
  ['english lessons near am4', 'AM4', 'english lessons'],
  ['food bank in Stainby', 'Stainby', 'food bank'],
  ['food bank in stainby?', 'Stainby', 'food bank'],
  ['yoga st annes', 'St Anne’s', 'yoga'],
  ['cafe near Reading', 'Reading', 'cafe'],
])('"%s" is from %s', async (q, label, rest) => {
  const { place, q: left, placeWords } = await located({ q })
  expect(place?.label).toBe(label)
  expect(left.trim()).toBe(rest)
  expect(foldPlaceName(placeWords ?? '')).toBe(foldPlaceName(label))
})

test.each([
  'Stainby',
  'Castle Park',
  'in Stainby',
  'Friends of Castle Park',
  'friends of castle park',
  '1-2-1 reading',
  'help with reading',
  'vitamin b12',
  'U3A',
  'stainby food bank',
  '',
])('"%s" is words alone', async (q) => {
  expect(await located({ q })).toEqual({ q, place: null, isUnknown: false })
})

test('a place that was given counts, and one among the words stays a word', async () => {
  expect(await located({ q: 'yoga in Stainby', near: 'Upper Cray' })).toMatchObject({
    q: 'yoga in Stainby',
    place: { label: 'Upper Cray' },
  })
  expect(await located({ q: 'yoga in Stainby', lat: 53.4, lng: -1.3 })).toMatchObject({
    q: 'yoga in Stainby',
  })
})

test('the reply says the place, measures from it, and nothing of it is logged', async () => {
  const reply = await search(house.ctx({ role: 'public' }), SearchQuery.parse({ q: 'pottery in Stainby' }))
  expect(reply.place).toEqual({ label: 'Stainby', lat: 53.38, lng: -1.3 })
  expect(reply.results.find(({ id }) => id === 'near-pottery')?.distanceKm).toBe(0)
  expect(reply.results.length).toBeGreaterThan(3)
  expect(house.logged()).not.toMatch(/stainby/i)
})

test('what to drop when little is found keeps the place, and gives as many as it says', async () => {
  const ask = (q: string) => search(house.ctx({ role: 'public' }), SearchQuery.parse({ q }))
  const { relaxations } = await ask('pottery circle in Stainby')
  expect(relaxations.length).toBeGreaterThan(0)
  for (const { change, total } of relaxations) {
    expect(change['q']).toMatch(/ near Stainby$/)
    expect((await ask(String(change['q']))).total).toBe(total)
  }
})
