import { type Database, openDatabase } from '../db/open.ts'
import { migrateDatabase } from '../db/migrate.ts'
import type { Actor } from './accounts/permissions.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import type { Ctx } from './context.ts'
import { followChanges } from './listings/follow-changes.ts'
import { keepPublicFaces } from './listings/public-faces.ts'
import { createLog, type Log } from './log.ts'
import { openGazetteer } from './places/gazetteer.ts'
import { createPostcodesIo } from './places/postcodes-io.ts'
import { lazySearch } from './search/lazy-search.ts'
import { keepForAll } from './search/keep-for-all.ts'
import { openSearch } from './search/open-search.ts'
import type { SearchPort } from './search/port.ts'
import { keepCalendar } from './times/keep-calendar.ts'
import { ensureVocabulary } from './vocabulary/ensure-vocabulary.ts'

/** Everything that a running Waymark holds open. */
export interface House {
  config: Config
  database: Database
  clock: Clock
  log: Log
  search: SearchPort
  /** The drawn map of the demo town, or null. */
  basemapPath: string | null
  ctx(actor: Actor, requestId?: string): Ctx
  close(): Promise<void>
}

export interface HouseOptions {
  config: Config
  clock?: Clock
  log?: Log
  basemapPath?: string | null
}

const mostTopTerms = 10_000
const mostPageBytes = 8_000_000

/**
 * Opens the database, brings it up to this release, makes sure of the vocabularies and gets the search ready to be opened at
 * its first use. `close` finishes what is being written and lets go of everything.
 */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { config } = options
  const clock = options.clock ?? systemClock
  const log = options.log ?? createLog(config.logLevel)
  const database = await openDatabase({ url: config.databaseUrl, authToken: config.databaseAuthToken })
  await migrateDatabase(database.db)
  await ensureVocabulary({ actor: { role: 'system' }, db: database.db, write: database.write })
  const calendar = keepCalendar(database.db, clock)
  const lookUpPostcode = config.postcodesUrl
    ? createPostcodesIo({ postcodesUrl: config.postcodesUrl, clock })
    : null
  const search = lazySearch(() => openSearch({ config, database, clock, calendar, log }))
  const changes = followChanges(database.client)
  const faces = keepPublicFaces({ db: database.db, clock, changes, calendar })
  const gazetteer = openGazetteer({ db: database.db, client: database.client, changes })
  const topTerms = keepForAll<ReadonlyMap<string, string>>({
    clock,
    sizeOf: ({ size }) => size,
    most: mostTopTerms,
  })
  const pages = keepForAll<Uint8Array<ArrayBuffer>>({
    clock,
    sizeOf: ({ length }) => length,
    most: mostPageBytes,
  })
  return {
    config,
    database,
    clock,
    log,
    search,
    basemapPath: options.basemapPath ?? null,
    ctx: (actor, requestId = crypto.randomUUID()) => ({
      db: database.db,
      write: database.write,
      clock,
      search,
      faces,
      gazetteer,
      topTerms,
      pages,
      calendar,
      lookUpPostcode,
      actor,
      requestId,
    }),
    async close() {
      await search.close()
      await database.close()
    },
  }
}
