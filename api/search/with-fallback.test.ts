import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Asked, openAsked, pointsOf } from './contract/ask.ts'
import { putListings } from './contract/fixture-town.ts'
import { openEmbeddedSearch } from './embedded/open-embedded-search.ts'
import { startMeilisearch } from './meilisearch/open-meilisearch.ts'
import { type StandIn, startStandIn } from './meilisearch/stand-in/start-stand-in.ts'
import type { SearchPort } from './port.ts'
import { withFallback } from './with-fallback.ts'

const slowMs = 250
const restMs = 200

let standIn: StandIn
let asked: Asked
let changes: boolean[]

beforeEach(async () => {
  standIn = await startStandIn()
  changes = []
  asked = await openAsked(async ({ database, url, now, calendar }) =>
    withFallback({
      first: startMeilisearch({
        db: database.db,
        write: database.write,
        clock: { now },
        calendar,
        url: standIn.url,
        key: standIn.key,
        pollMs: 20,
        slowMs,
      }),
      openStandIn: () => openEmbeddedSearch({ database: { url }, clock: { now }, snapshotPath: null }),
      slowMs,
      restMs,
      onChange: (isDegraded) => changes.push(isDegraded),
    }),
  )
})
afterEach(async () => {
  standIn.setMood('well')
  standIn.tasks.release()
  await asked.close()
  await standIn.close()
})

const ask = () => asked.find({ q: 'pottery', limit: 3 })
const searches = () => standIn.requests.filter((line) => line === 'POST /multi-search').length
const untilMeilisearchAnswers = () =>
  vi.waitFor(async () => expect((await ask()).degraded).toBe(false), { timeout: 20_000, interval: 50 })

test('until the index is built the embedded engine answers, and says so', async () => {
  const first = await ask()
  expect(first.hits[0]?.id).toBe('pottery-name')
  await untilMeilisearchAnswers()
  expect(searches()).toBeGreaterThan(0)
  expect((await ask()).hits[0]?.id).toBe('pottery-name')
})

test.each(['broken', 'hanging'] as const)(
  'while Meilisearch is %s the embedded engine answers, after three tries without asking it, and it takes over again by itself',
  async (mood) => {
    await untilMeilisearchAnswers()
    standIn.setMood(mood)
    for (let i = 0; i < 3; i++) {
      const startedAt = performance.now()
      expect(await ask()).toMatchObject({ degraded: true, hits: [{ id: 'pottery-name' }, {}, {}] })
      expect(performance.now() - startedAt).toBeLessThan(slowMs + 1000)
    }
    const before = searches()
    expect((await ask()).degraded).toBe(true)
    expect((await asked.search.suggest('pott', 8)).map(({ text }) => text)).toContain('Pottery Circle')
    expect(await pointsOf(asked.search, { q: 'tai chi' })).toHaveLength(2)
    expect(searches()).toBe(before)
    expect(asked.search.ready()).toBe(true)
    standIn.setMood('well')
    await untilMeilisearchAnswers()
    expect(changes.slice(-2)).toEqual([true, false])
  },
)

test('while it is behind the embedded engine answers with what is new, and nothing is lost', async () => {
  await untilMeilisearchAnswers()
  standIn.tasks.hold()
  await putListings(asked.database, [{ id: 'new', name: 'Quidditch for beginners' }])
  const newest = () => asked.find({ q: 'quidditch' })
  await vi.waitFor(async () => expect(await newest()).toMatchObject({ degraded: true, total: 1 }), {
    timeout: 20_000,
  })
  standIn.tasks.release()
  await vi.waitFor(async () => expect(await newest()).toMatchObject({ degraded: false, total: 1 }), {
    timeout: 20_000,
  })
})

test('what was written before catching up is found, even when Meilisearch cannot catch up', async () => {
  await untilMeilisearchAnswers()
  standIn.setMood('broken')
  await putListings(asked.database, [{ id: 'new', name: 'Quidditch for beginners' }])
  await asked.search.catchUp()
  expect(await asked.ids({ q: 'quidditch' })).toEqual(['new'])
})

test('what is open at a moment is asked of the embedded engine, as a matter of course', async () => {
  await untilMeilisearchAnswers()
  const before = searches()
  const found = await asked.find({ openAt: new Date('2026-11-24T19:30:00Z') })
  expect(found).toMatchObject({ degraded: false, total: 1, hits: [{ id: 'choir' }] })
  expect(searches()).toBe(before)
})

test('without a server there is a search all the same', async () => {
  await standIn.close()
  expect(await ask()).toMatchObject({ degraded: true, hits: [{ id: 'pottery-name' }, {}, {}] })
  const search: SearchPort = asked.search
  expect(search.ready()).toBe(true)
})
