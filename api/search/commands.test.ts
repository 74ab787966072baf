import { Command } from 'commander'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { benchSearch } from './bench/bench-search.ts'
import { addSearchCommands, printFigures } from './commands.ts'
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

test('a bench finds nearly every misspelt name and prints what it measured', async () => {
  const figures = await benchSearch(100)
  expect(figures.listings).toBe(100)
  expect(figures.typosFound).toBeGreaterThan(0.9)
  expect(printFigures(figures)).toContain('two words, one misspelt, facets')
})

test('a bench of nonsense size is refused in words', async () => {
  const program = new Command('waymark').exitOverride().configureOutput({ writeErr: () => undefined })
  addSearchCommands(program, (work) => work(house.ctx({ role: 'operator' }), house))
  for (const command of program.commands) {
    command.exitOverride()
    for (const inner of command.commands) inner.exitOverride().configureOutput({ writeErr: () => undefined })
  }
  await expect(program.parseAsync(['bench', 'search', '--size', 'many'], { from: 'user' })).rejects.toThrow(
    /100 to 300000/,
  )
})
