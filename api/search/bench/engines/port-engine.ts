import { eq } from 'drizzle-orm'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '../../../../db/migrate.ts'
import { type Database, openDatabase } from '../../../../db/open.ts'
import { listings } from '../../../../db/tables/listings.ts'
import type { PublicListing } from '../../../listings/schema.ts'
import { ensureVocabulary } from '../../../vocabulary/ensure-vocabulary.ts'
import { openEmbeddedSearch } from '../../embedded/open-embedded-search.ts'
import { snapshotPath } from '../../embedded/snapshot-path.ts'
import type { Question, SearchPort } from '../../port.ts'
import type { BenchEngine, EngineHouse, EngineOption } from '../engine.ts'
import { createFiller, type Filler } from '../fill-database.ts'
import { wholeQuestion } from '../../whole-question.ts'

/** Opens the search that is measured on a database that is full already. */
export type OpenPort = (opened: OpenedDatabase, house: EngineHouse) => Promise<SearchPort>

/** A database file, open and full, that a search may also open for itself. */
export interface OpenedDatabase {
  url: string
  database: Database
}

/** Waymark's own engine as the house has it: on a database file of its own, behind the search port, following what is written. */
export const portEngine: EngineOption = {
  key: 'port',
  label: 'embedded, on its database',
  nodeFlags: [],
  leftOut: async () => null,
  open: (house) =>
    openPortEngine(house, ({ url }, { moment }) =>
      openEmbeddedSearch({
        database: { url },
        clock: { now: () => moment.now },
        snapshotPath: snapshotPath(url),
      }),
    ),
}

/** An engine behind the search port, on a database file of its own that is thrown away at the end. */
export async function openPortEngine(house: EngineHouse, openSearch: OpenPort): Promise<BenchEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  const url = `file:${join(folder, 'bench.db')}`
  const database = await openDatabase({ url })
  await migrateDatabase(database.db)
  await ensureVocabulary({ actor: { role: 'system' }, db: database.db, write: database.write })
  return new PortEngine({ folder, url, database, house, openSearch, filler: await createFiller(database) })
}

interface Parts extends OpenedDatabase {
  folder: string
  house: EngineHouse
  openSearch: OpenPort
  filler: Filler
}

class PortEngine implements BenchEngine {
  readonly save = null
  readonly load = null
  private readonly parts: Parts
  private search: SearchPort | null = null

  constructor(parts: Parts) {
    this.parts = parts
  }

  /** Before `seal` listings go to the database many at a time; afterwards a put is a change of the name of one that is there. */
  async put(listing: PublicListing): Promise<void> {
    return this.search ? this.rename(listing) : this.parts.filler.put(listing)
  }

  async seal(): Promise<void> {
    await this.parts.filler.flush()
    this.search = await this.openSearch()
  }

  async find(question: Question) {
    return this.opened().find(wholeQuestion(question))
  }

  async suggest(text: string, limit: number): Promise<unknown> {
    return this.opened().suggest(text, limit)
  }

  words(): null {
    return null
  }

  /** Closes the search and opens it anew on the same database, as a restart of the server does. */
  async restart(): Promise<void> {
    await this.opened().close()
    this.search = await this.openSearch()
  }

  async close(): Promise<void> {
    await this.search?.close()
    await this.parts.database.close()
    await rm(this.parts.folder, { recursive: true, force: true })
  }

  private openSearch(): Promise<SearchPort> {
    return this.parts.openSearch(this.parts, this.parts.house)
  }

  private rename({ id, name }: PublicListing): Promise<void> {
    return this.parts.database.write(async (tx) => {
      await tx.update(listings).set({ name }).where(eq(listings.id, id))
    })
  }

  private opened(): SearchPort {
    if (!this.search) throw new Error('The search is not open yet: seal the engine first.')
    return this.search
  }
}
