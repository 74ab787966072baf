import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { buildFixtureTown } from './contract/fixture-town.ts'
import { reindex } from './reindex.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

test('reindex makes the running search read every listing again', async () => {
  await buildFixtureTown(house.database)
  const { listings } = await reindex(house.ctx({ role: 'operator' }))
  expect(listings).toBeGreaterThan(40)
  await house.search.catchUp()
  expect((await house.search.suggest('riverside', 8)).map(({ text }) => text)).toContain('Riverside Voices')
})

test('only an operator may reindex', async () => {
  await expect(reindex(house.ctx({ role: 'public' }))).rejects.toMatchObject({ code: 'forbidden' })
})
