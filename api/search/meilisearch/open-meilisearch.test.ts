import { afterAll, beforeAll, describe, test } from 'vitest'
import type { AdapterHouse } from '../contract/ask.ts'
import { contractSuite } from '../contract/contract-suite.ts'
import { forgetIndex } from './forget-index.ts'
import { openMeilisearch } from './open-meilisearch.ts'
import { type StandIn, startStandIn } from './stand-in/start-stand-in.ts'

const { MEILI_URL: url, MEILI_KEY: key } = process.env

async function openAt(house: AdapterHouse, server: { url: string; key?: string | undefined }) {
  const { db, write } = house.database
  const search = await openMeilisearch({
    db,
    write,
    clock: { now: house.now },
    calendar: house.calendar,
    pollMs: 20,
    // A contract is about what is found, not how soon.
    slowMs: 10_000,
    ...server,
  })
  return {
    ...search,
    async close() {
      await forgetIndex({ db, ...server })
      await search.close()
    },
  }
}

describe('against a server that behaves as documented', () => {
  let standIn: StandIn | undefined
  beforeAll(async () => {
    standIn = await startStandIn()
  })
  afterAll(() => standIn?.close())
  contractSuite('Meilisearch (stand-in)', (house) => {
    if (!standIn) throw new Error('The stand-in is not running.')
    return openAt(house, standIn)
  })
})

if (url) contractSuite('Meilisearch', (house) => openAt(house, { url, key }))
else
  test.skip('Meilisearch itself was not asked: set MEILI_URL (and MEILI_KEY) to run the search contract against a server', () =>
    undefined)
