import { Command } from 'commander'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { addSearchCommands } from './commands.ts'
import { buildFixtureTown } from './contract/fixture-town.ts'
import { type StandIn, startStandIn } from './meilisearch/stand-in/start-stand-in.ts'
import type { SearchReply } from './schema.ts'

// A house with MEILI_URL set, from the outside.

let standIn: StandIn
let house: TestHouse
beforeEach(async () => {
  standIn = await startStandIn()
  house = await openTestHouse({ config: { meilisearch: { url: standIn.url, key: standIn.key } } })
  await buildFixtureTown(house.database)
})
afterEach(async () => {
  await house.close()
  await standIn.close()
})

const get = (path: string) => createApp(house).request(path)
const search = async () => (await (await get('/api/search?q=pottery')).json()) as SearchReply

test('setting MEILI_URL moves the search there, and nothing that was typed is logged', async () => {
  expect((await search()).results[0]?.id).toBe('pottery-name')
  await vi.waitFor(async () => expect((await search()).degraded).toBe(false), {
    timeout: 20_000,
    interval: 100,
  })
  expect((await search()).results[0]?.id).toBe('pottery-name')
  expect(standIn.requests).toContain('POST /multi-search')
  expect(house.logged()).toContain('the embedded search answers')
  expect(house.logged()).toContain('Meilisearch answers again')
  expect(house.logged()).not.toMatch(/pottery/i)
  expect(standIn.addresses.join(' ')).not.toMatch(/pottery/i)
})

test('a server that is away keeps nobody from searching, and the house is ready', async () => {
  standIn.setMood('broken')
  expect(await search()).toMatchObject({ degraded: true, total: 5 })
  expect((await get('/ready')).status).toBe(200)
  await vi.waitFor(() => expect(house.logged()).toContain('Changes cannot be brought to Meilisearch'))
  expect(house.logged()).not.toMatch(/pottery/i)
})

test('reindex builds a fresh index, also when no server runs', async () => {
  const program = new Command('waymark')
  const said: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  addSearchCommands(program, (work) => work(house.ctx({ role: 'operator' }), house))
  await program.parseAsync(['reindex'], { from: 'user' })
  write.mockRestore()
  expect(said.at(-1)).toMatch(/^A fresh index of \d+ listings answers now/)
  const [[, index] = []] = standIn.indexes.all()
  expect(index?.documents.has('choir')).toBe(true)
})
