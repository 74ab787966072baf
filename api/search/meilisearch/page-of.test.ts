import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asked, openAsked } from '../contract/ask.ts'
import { buildAreas, putListings } from '../contract/fixture-town.ts'
import { anyListing } from '../contract/random-town.ts'
import { openMeilisearch } from './open-meilisearch.ts'
import { type StandIn, startStandIn } from './stand-in/start-stand-in.ts'

let standIn: StandIn
let asked: Asked
const listings = fc
  .sample(anyListing, { numRuns: 160, seed: 11 })
  .map((listing, i) => ({ ...listing, id: `random-${i}`, name: `choir ${listing.name}` }))

beforeAll(async () => {
  standIn = await startStandIn()
  asked = await openAsked(
    ({ database, now, calendar }) =>
      openMeilisearch({
        db: database.db,
        write: database.write,
        clock: { now },
        calendar,
        url: standIn.url,
        key: standIn.key,
        slowMs: 10_000,
      }),
    async (database) => {
      await buildAreas(database)
      await putListings(database, listings)
    },
  )
})
afterAll(async () => {
  await asked.close()
  await standIn.close()
})

const point = { lat: 53.4, lng: -1.3 }

test.each([
  ['a phrase by relevance', { q: 'choir' }],
  ['a phrase and a word by relevance, near', { q: 'choir kettle', point }],
  ['everything by relevance', {}],
  ['everything by distance', { sort: 'distance' as const, point }],
  ['a phrase by distance', { q: 'choir', sort: 'distance' as const, point }],
  ['everything by check', { sort: 'checked' as const }],
])(
  'pages of %s follow one another without gap or repeat, beyond those that are looked at again',
  async (_what, question) => {
    const { total } = await asked.find({ ...question, limit: 1 })
    expect(total).toBeGreaterThan(20)
    const pages: string[] = []
    for (let offset = 0; offset < total; offset += 23)
      pages.push(...(await asked.ids({ ...question, offset, limit: 23 })))
    expect(pages).toHaveLength(total)
    expect(new Set(pages).size).toBe(total)
  },
)
