import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { questionOf } from '../../contract/ask.ts'
import { type StandIn, startStandIn } from '../../meilisearch/stand-in/start-stand-in.ts'
import { benchAtlas } from '../bench-atlas.ts'
import { benchMoment } from '../engine.ts'
import { generateListings } from '../generate-listings.ts'
import { meilisearchEngine } from './meilisearch-engine.ts'

let standIn: StandIn
beforeEach(async () => {
  standIn = await startStandIn()
})
afterEach(() => standIn.close())

test('made-up listings are found in Meilisearch, changes too, and nothing is left on the server', async () => {
  const env = { meiliUrl: standIn.url, meiliKey: standIn.key }
  expect(await meilisearchEngine.leftOut(env)).toBeNull()
  const atlas = benchAtlas()
  const engine = await meilisearchEngine.open({ atlas, moment: benchMoment, env })
  const [first, ...others] = [...generateListings(20, atlas)]
  if (!first) throw new Error('There is a first of twenty.')
  for (const listing of [first, ...others]) await engine.put(listing)
  await engine.seal()
  expect((await engine.find(questionOf({}))).total).toBeGreaterThan(15)
  await engine.put({ ...first, name: 'Quidditch for beginners' })
  await vi.waitFor(async () => expect((await engine.find(questionOf({ q: 'quidditch' }))).total).toBe(1), {
    timeout: 10_000,
  })
  await engine.close()
  expect(standIn.indexes.all()).toEqual([])
})

test('a server that nobody answers at is left out in so many words', async () => {
  standIn.setMood('broken')
  const why = await meilisearchEngine.leftOut({ meiliUrl: standIn.url, meiliKey: standIn.key })
  expect(why).toBe('nobody answers at MEILI_URL.')
})
