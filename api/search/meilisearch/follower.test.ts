import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { areas } from '../../../db/tables/areas.ts'
import { leases } from '../../../db/tables/journal.ts'
import { listings } from '../../../db/tables/listings.ts'
import { type Asked, openAsked, questionOf } from '../contract/ask.ts'
import { putListings } from '../contract/fixture-town.ts'
import type { MeilisearchOptions } from './meilisearch-options.ts'
import { type MeilisearchPort, openMeilisearch, startMeilisearch } from './open-meilisearch.ts'
import { leaseName, Position } from './position.ts'
import { rebuildMeilisearch } from './rebuild-meilisearch.ts'
import { type StandIn, startStandIn } from './stand-in/start-stand-in.ts'

let standIn: StandIn
let asked: Asked
let options: MeilisearchOptions
let others: MeilisearchPort[] = []
let now = new Date('2026-11-23T10:30:00Z')

beforeEach(async () => {
  standIn = await startStandIn()
  now = new Date('2026-11-23T10:30:00Z')
  others = []
  asked = await openAsked((house) => {
    options = {
      db: house.database.db,
      write: house.database.write,
      clock: { now: () => now },
      calendar: house.calendar,
      url: standIn.url,
      key: standIn.key,
      pollMs: 10,
      slowMs: 2000,
    }
    return openMeilisearch(options)
  })
})
afterEach(async () => {
  standIn.setMood('well')
  standIn.tasks.release()
  for (const other of others) await other.close()
  await asked.close()
  await standIn.close()
})

const add = (id: string) => putListings(asked.database, [{ id, name: `Quidditch ${id}` }])
const position = async () => {
  const [row] = await asked.database.db.select().from(leases).where(eq(leases.name, leaseName))
  return Position.parse(JSON.parse(row?.position ?? ''))
}
const indexNow = async () => standIn.indexes.get((await position()).uid)
const found = async (search: MeilisearchPort | Asked['search'] = asked.search) =>
  (await search.find(questionOf({ q: 'quidditch' }))).hits.map(({ id }) => id).sort()

test('a failed task is tried again until it succeeds, and its place is written down only then', async () => {
  const before = (await position()).seq
  standIn.tasks.failNext('documentAdditionOrUpdate', 'no_space_left_on_device')
  await add('seeker')
  await expect(asked.search.catchUp()).rejects.toThrow('no_space_left_on_device')
  expect((await position()).seq).toBe(before)
  await asked.search.catchUp()
  expect(await found()).toEqual(['seeker'])
})

test('slow tasks are waited for, however long they stay in the queue', async () => {
  standIn.tasks.taskMs = 150
  await add('slowcoach')
  await asked.search.catchUp()
  expect(await found()).toEqual(['slowcoach'])
  expect(standIn.tasks.tasks.every(({ status }) => status === 'succeeded')).toBe(true)
})

test('while Meilisearch is broken nothing is lost: what was written meanwhile is found once it is back', async () => {
  standIn.setMood('broken')
  await add('keeper')
  await asked.database.write((tx) =>
    tx.update(listings).set({ status: 'closed' }).where(eq(listings.id, 'choir')),
  )
  await expect(asked.search.catchUp()).rejects.toThrow()
  standIn.setMood('well')
  await asked.search.catchUp()
  expect(await found()).toEqual(['keeper'])
  expect((await indexNow()).documents.has('choir')).toBe(false)
})

test('a queue that is stuck makes it fall behind, and it is in step again once the queue moves', async () => {
  const search = startMeilisearch(options)
  others.push(search)
  await vi.waitFor(() => expect(search.isInStep()).toBe(true))
  standIn.tasks.hold()
  await add('beater')
  await vi.waitFor(() => expect(search.isInStep()).toBe(false), { timeout: 5000 })
  standIn.tasks.release()
  await vi.waitFor(() => expect(search.isInStep()).toBe(true), { timeout: 5000 })
  expect(await found(search)).toEqual(['beater'])
})

test('one process brings the changes; when it is gone without a word, another takes over once the lease has run out', async () => {
  const second = await openMeilisearch(options)
  others.push(second)
  const [holder] = await asked.database.db.select().from(leases).where(eq(leases.name, leaseName))
  // Another process, of which nothing was heard since, holds it.
  await asked.database.write((tx) =>
    tx.update(leases).set({ holder: 'gone' }).where(eq(leases.name, leaseName)),
  )
  now = new Date(now.getTime() + 60_000)
  await add('chaser')
  await second.catchUp()
  const [taken] = await asked.database.db.select().from(leases).where(eq(leases.name, leaseName))
  expect(holder?.holder).not.toBe('gone')
  expect(taken?.holder).not.toBe('gone')
  expect(await found(second)).toEqual(['chaser'])
})

test('a changed area means a fresh index, which takes the place of the old one', async () => {
  const { uid } = await position()
  const before = standIn.indexes.get(uid)
  await asked.database.write((tx) =>
    tx.update(areas).set({ name: 'Northgate Ward' }).where(eq(areas.slug, 'northgate')),
  )
  await asked.search.catchUp()
  expect(standIn.indexes.get(uid)).not.toBe(before)
  expect(standIn.indexes.all().map(([name]) => name)).toEqual([uid])
  expect(standIn.requests).toContain('POST /swap-indexes')
})

test('an index that is gone, or an older copy put back, is built again', async () => {
  const putBack = standIn.indexes.snapshot()
  await add('snitch')
  await asked.search.catchUp()
  for (const harm of [() => standIn.indexes.clear(), putBack]) {
    harm()
    const another = await openMeilisearch({
      ...options,
      clock: { now: () => new Date(now.getTime() + 60_000) },
    })
    others.push(another)
    await vi.waitFor(async () => expect(await found(another)).toEqual(['snitch']))
    await another.close()
    now = new Date(now.getTime() + 120_000)
  }
})

test('a reindex builds a fresh index while the old one answers, and tells how far it is', async () => {
  const { uid } = await position()
  const { documents } = await indexNow()
  documents.delete('choir')
  const told: string[] = []
  const total = await rebuildMeilisearch(options, (done, of) => told.push(`${done}/${of}`))
  expect(total).toBeGreaterThan(30)
  expect(told.at(-1)).toBe(`${total}/${total}`)
  expect((await indexNow()).documents.has('choir')).toBe(true)
  expect(standIn.indexes.all().map(([name]) => name)).toEqual([uid])
})

test('what an earlier try has left behind is cleared away', async () => {
  const { uid } = await position()
  standIn.tasks.failNext('indexSwap', 'internal')
  await asked.database.write((tx) =>
    tx.update(areas).set({ name: 'Else' }).where(eq(areas.slug, 'northgate')),
  )
  await expect(asked.search.catchUp()).rejects.toThrow('indexSwap')
  await asked.search.catchUp()
  expect(standIn.indexes.all().map(([name]) => name)).toEqual([uid])
})

test('a wrong key is said, and not a word of what was searched', async () => {
  const problems: unknown[] = []
  await asked.search.close()
  const search = startMeilisearch({ ...options, key: 'wrong', onProblem: (error) => problems.push(error) })
  others.push(search)
  await expect(search.find(questionOf({ q: 'secret sorrow' }))).rejects.toThrow()
  await vi.waitFor(() => expect(problems.length).toBeGreaterThan(0))
  expect(String(problems[0])).toContain('API key')
  expect(JSON.stringify(problems)).not.toContain('secret sorrow')
})

test('nothing hidden is ever sent', async () => {
  const sent = JSON.stringify([...(await indexNow()).documents.values()])
  for (const hidden of ['AM9', '9ZZ', 'Secret House', 'secret house', '53.41234'])
    expect(sent).not.toContain(hidden)
})
