import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Db } from '../../../db/open.ts'
import { searchChanges } from '../../../db/tables/journal.ts'
import { listings } from '../../../db/tables/listings.ts'
import { loadListings } from '../../listings/load-listings.ts'
import { toPublic } from '../../listings/to-public.ts'
import type { Calendar } from '../../times/schema.ts'
import { Atlas } from './atlas.ts'
import { createBreathing } from './breathing.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { type JournalState, journalState } from './journal-state.ts'
import { loadAtlas } from './load-atlas.ts'
import type { SnapshotShelf } from './snapshot-shelf.ts'
import { toDocument } from './to-document.ts'

const atOnce = 200
const changesAtOnce = 5000
/** Changes that wait beside the flat part before they are laid flat too. */
const freezeAfter = 1000

/** What a keeper needs. */
export interface KeeperHouse {
  db: Db
  calendar(): Promise<Calendar>
  /** Where snapshots are kept; null: nowhere. */
  snapshots: SnapshotShelf | null
}

/** Keeps an index in step with the database: from a snapshot or whole at first, then by the journal of changes. One thing at a time, in order. */
export class IndexKeeper {
  index = new EmbeddedIndex(new Atlas([], []))
  private readonly house: KeeperHouse
  private seen: JournalState = { seq: 0, database: 0, atlas: 0 }
  private changed = 0
  private tail: Promise<void> = Promise.resolve()
  private isFollowing = false
  private isClosed = false

  constructor(house: KeeperHouse) {
    this.house = house
  }

  /** Makes the index ready: from the snapshot and what changed since, else from every listing. */
  open(): Promise<void> {
    return this.inTurn(async () => {
      if (await this.readSnapshot()) await this.readChanges()
      else await this.readEverything()
    })
  }

  /** Resolves when everything committed before the call is in the index. */
  catchUp(): Promise<void> {
    return this.inTurn(() => this.readChanges())
  }

  /** Looks for changes unless it is still at it. A database that cannot be read now is tried again at the next turn. */
  follow(): void {
    if (this.isFollowing || this.isClosed) return
    this.isFollowing = true
    this.catchUp()
      .catch(() => undefined)
      .finally(() => {
        this.isFollowing = false
      })
  }

  /** Stops following, keeps a snapshot where it saves the next start much, and resolves when nothing is being read. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.tail
    await this.house.snapshots?.keep(this.index, this.seen, 'closing')
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.tail.then(() => (this.isClosed ? undefined : work()))
    this.tail = result.catch(() => undefined)
    return result
  }

  private async readSnapshot(): Promise<boolean> {
    if (!this.house.snapshots) return false
    const state = await journalState(this.house.db)
    const next = new EmbeddedIndex(await loadAtlas(this.house.db))
    const seq = this.house.snapshots.read(next, state)
    if (seq === null || seq > state.seq) return false
    this.index = next
    this.seen = { ...state, seq }
    return true
  }

  private async readEverything(): Promise<void> {
    const state = await journalState(this.house.db)
    const next = new EmbeddedIndex(await loadAtlas(this.house.db))
    const breathe = createBreathing()
    const ids = await this.publishedIds()
    for (let start = 0; start < ids.length && !this.isClosed; start += atOnce) {
      await this.read(next, ids.slice(start, start + atOnce), breathe)
      await next.settle(breathe)
    }
    await next.freeze(breathe)
    this.index = next
    this.seen = state
    this.changed = 0
    await this.house.snapshots?.keep(this.index, this.seen, 'anew')
  }

  private async readChanges(): Promise<void> {
    const newest = await journalState(this.house.db)
    // An older journal than the one read, or another number, means another database under the same name: a restored backup.
    const isOther = newest.seq < this.seen.seq || newest.database !== this.seen.database
    if (isOther || newest.atlas !== this.seen.atlas) return this.readEverything()
    const breathe = createBreathing()
    while (this.seen.seq < newest.seq && !this.isClosed) {
      const rows = await this.changesAfter(this.seen.seq)
      const ids = rows.map((row) => row.listingId)
      for (let start = 0; start < ids.length; start += atOnce) {
        await this.read(this.index, ids.slice(start, start + atOnce), breathe)
      }
      // A listing that changed again meanwhile has moved to the end, where it is read with the rest.
      this.seen.seq = rows.at(-1)?.seq ?? newest.seq
      this.changed += ids.length
    }
    await this.tidy(breathe)
  }

  /** Lays many changes flat; where much of the index is dead, makes it anew. */
  private async tidy(breathe: () => Promise<void>): Promise<void> {
    const { dead, shelf } = this.index
    if (dead > Math.max(freezeAfter, shelf.live / 3)) return this.readEverything()
    if (this.changed <= freezeAfter) return
    await this.index.freeze(breathe)
    this.changed = 0
    await this.house.snapshots?.keep(this.index, this.seen, 'changed')
  }

  /** Reads listings into an index: what is published goes in, everything else comes out. */
  private async read(index: EmbeddedIndex, ids: string[], breathe: () => Promise<void>): Promise<void> {
    const records = await loadListings(this.house.db, ids)
    const moment = { now: new Date(), calendar: await this.house.calendar() }
    const gone = new Set(ids)
    for (const record of records) {
      if (record.listing.status !== 'published') continue
      gone.delete(record.listing.id)
      index.put(toDocument(toPublic(record, moment), index.atlas))
      await breathe()
    }
    for (const id of gone) index.remove(id)
  }

  private changesAfter(seq: number): Promise<{ seq: number; listingId: string }[]> {
    return this.house.db
      .select()
      .from(searchChanges)
      .where(gt(searchChanges.seq, seq))
      .orderBy(asc(searchChanges.seq))
      .limit(changesAtOnce)
  }

  /** One row with one text: reading ids row by row would take longer than finding them. */
  private async publishedIds(): Promise<string[]> {
    const [row] = await this.house.db
      .select({ ids: sql<string | null>`json_group_array(${listings.id})` })
      .from(listings)
      .where(eq(listings.status, 'published'))
    return JSON.parse(row?.ids ?? '[]') as string[]
  }
}
