import { Meilisearch } from 'meilisearch'
import type { Database } from '../../../../db/open.ts'
import { forgetIndex } from '../../meilisearch/forget-index.ts'
import { openMeilisearch } from '../../meilisearch/open-meilisearch.ts'
import type { BenchEngine, EngineHouse, EngineOption } from '../engine.ts'
import { openPortEngine } from './port-engine.ts'

/** A bench waits for every answer, however long it takes. */
const slowMs = 60_000

/** Meilisearch, through Waymark's own adapter, when `MEILI_URL` names a server; its index is taken off the server at the end. */
export const meilisearchEngine: EngineOption = {
  key: 'meilisearch',
  label: 'Meilisearch',
  nodeFlags: [],
  leftOut: async ({ meiliUrl: host, meiliKey: apiKey }) => {
    if (host === undefined || host === '') return 'MEILI_URL is not set; name a server there to measure it.'
    return new Meilisearch({ host, apiKey, timeout: 2000 }).health().then(
      () => null,
      () => 'nobody answers at MEILI_URL.',
    )
  },
  open: openOnServer,
}

async function openOnServer(house: EngineHouse): Promise<BenchEngine> {
  const server = { url: house.env.meiliUrl ?? '', key: house.env.meiliKey }
  let opened: Database | null = null
  const engine = await openPortEngine(house, ({ database }, { moment }) => {
    opened = database
    const { db, write } = database
    const clock = { now: () => moment.now }
    return openMeilisearch({ db, write, clock, calendar: async () => moment.calendar, slowMs, ...server })
  })
  const close = engine.close.bind(engine)
  engine.close = async () => {
    if (opened) await forgetIndex({ db: opened.db, ...server })
    await close()
  }
  return engine
}
