import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPlace } from './find-place.ts'
import { findPlaces } from './find-places.ts'
import { NameIndex } from './name-index.ts'
import { openTestGazetteer } from './test-gazetteer.ts'

let town: Awaited<ReturnType<typeof openTestGazetteer>>
beforeEach(async () => {
  town = await openTestGazetteer()
})
afterEach(() => town.close())

const run = (statement: string) => town.ctx.write(async (tx) => void (await tx.run(sql.raw(statement))))

test('a town is forgotten at once when its last public place is hidden, unpublished or taken away', async () => {
  const stainby = { postcode: 'AM1 2AB', locality: 'Stainby', lat: 53.4, lng: -1.2 }
  const ways = [
    ["update places set visibility = 'hidden'", "update places set visibility = 'public'"],
    ["update listings set status = 'closed'", "update listings set status = 'published'"],
    ['delete from listing_places', ''],
  ]
  await town.addListing(stainby)
  for (const [away = '', back = ''] of ways) {
    expect(await findPlace(town.ctx, 'Stainby')).toMatchObject({ lat: 53.4 })
    await run(away)
    expect(await findPlace(town.ctx, 'Stainby')).toBeNull()
    expect(await findPlaces(town.ctx, 'stain')).toEqual([])
    if (back) await run(back)
  }
})

test('an area or a name that is put in, moved or renamed counts at the next question', async () => {
  expect(await findPlace(town.ctx, 'Northgate')).toBeNull()
  await run(
    "insert into areas (id, slug, name, kind, lat, lng) values ('n', 'n', 'Northgate', 'ward', 53, -1)",
  )
  expect(await findPlace(town.ctx, 'Northgate')).toMatchObject({ lat: 53, kind: 'area' })
  await run("update areas set lat = 54 where id = 'n'")
  expect(await findPlace(town.ctx, 'Northgate')).toMatchObject({ lat: 54 })
  await town.addName('Millbeck', 52, -1)
  expect(await findPlace(town.ctx, 'Millbeck')).toMatchObject({ lat: 52 })
  await run('update place_names set lat = 51')
  expect(await findPlace(town.ctx, 'Millbeck')).toMatchObject({ lat: 51 })
  await run('delete from place_names')
  expect(await findPlace(town.ctx, 'Millbeck')).toBeNull()
})

test('thousands of names are all read', async () => {
  const rows = Array.from({ length: 12_001 }, (_, i) => `('${i}', 'Place ${i}', 'place ${i}', 53, -1)`)
  await run(`insert into place_names (id, name, folded, lat, lng) values ${rows.join(', ')}`)
  for (const i of [0, 4999, 5000, 12_000])
    expect(await findPlace(town.ctx, `Place ${i}`)).toMatchObject({ label: `Place ${i}` })
})

test('names are found whole, by their beginning, by a word of theirs, or with a slip', () => {
  const blank = { county: '', within: [], lat: 0, lng: 0, kind: 'place' as const, sort: 'town' }
  const of = (name: string) => ({ ...blank, name, folded: name })
  const index = new NameIndex(['newport', 'newport pagnell', 'port', 'westport', 'new port'].map(of))
  const names = (typed: string, nearness: 'exact' | 'prefix' | 'word' | 'typo') =>
    index.find(typed, nearness).map(({ folded }) => folded)
  expect(names('newport', 'exact')).toEqual(['newport'])
  expect(names('newport', 'prefix')).toEqual(['newport', 'newport pagnell'])
  expect(names('port', 'word')).toEqual(['port', 'new port'])
  expect(names('newprot', 'typo')).toEqual(['newport'])
  for (const nearness of ['exact', 'prefix', 'word', 'typo'] as const) expect(names('', nearness)).toEqual([])
})
