import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { examine } from './examine.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

test('a new database is well in every respect', async () => {
  const findings = await examine(house.ctx({ role: 'operator' }))
  expect(findings.filter((finding) => !finding.well)).toEqual([])
  expect(findings.length).toBeGreaterThan(6)
})

test('finds a reference to something that is not there, and a point that is not on the Earth', async () => {
  await house.database.client.executeMultiple(`pragma foreign_keys = off;
    insert into listings (id, slug, organisation_id, name) values ('l', 'l', 'nobody', 'Lost');
    insert into places (id, lat, lng) values ('p', 153, 0);
    pragma foreign_keys = on;`)
  const unwell = (await examine(house.ctx({ role: 'operator' }))).filter((finding) => !finding.well)
  expect(unwell.map((finding) => finding.what)).toEqual(['references', 'points are on the Earth'])
})

test('a member of the public may not look', async () => {
  await expect(examine(house.ctx({ role: 'public' }))).rejects.toThrow('You may not do this.')
  expect(await house.database.db.get(sql`select 1 as one`)).toMatchObject({ one: 1 })
})
