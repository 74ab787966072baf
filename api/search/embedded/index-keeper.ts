import { asc, eq, gt, max, sql } from 'drizzle-orm'
import type { Db } from '../../../db/open.ts'
import { areaParents, areas } from '../../../db/tables/areas.ts'
import { searchChanges } from '../../../db/tables/journal.ts'
import { listings } from '../../../db/tables/listings.ts'
import { terms } from '../../../db/tables/terms.ts'
import { loadListings } from '../../listings/load-listings.ts'
import { toPublic } from '../../listings/to-public.ts'
import { createBreathing } from './breathing.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { loadAtlas } from './load-atlas.ts'
import type { EmbeddedSearchOptions } from './open-embedded-search.ts'
import { toDocument } from './to-document.ts'
import { Atlas } from './atlas.ts'

const atOnce = 200
const changesAtOnce = 5000
/** Changes that wait beside the flat part before everything is laid flat again. */
const rebuildAfter = 1000

/** Keeps an index in step with the database: whole at first, then by the journal of changes. One thing at a time, in order. */
export class IndexKeeper {
  index = new EmbeddedIndex(new Atlas([], []))
  private readonly db: Db
  private readonly options: EmbeddedSearchOptions
  private lastSeq = 0
  private atlasSeen = ''
  private changed = 0
  private tail: Promise<void> = Promise.resolve()
  private isFollowing = false
  private isClosed = false

  constructor(options: EmbeddedSearchOptions) {
    this.options = options
    this.db = options.db
  }

  /** Reads everything again into a new index, which takes over when it is ready. */
  rebuild(): Promise<void> {
    return this.inTurn(() => this.readEverything())
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

  /** Stops following, and resolves when nothing is being read. */
  async idle(): Promise<void> {
    this.isClosed = true
    await this.tail
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.tail.then(work)
    this.tail = result.catch(() => undefined)
    return result
  }

  private async readEverything(): Promise<void> {
    const seq = await this.newestSeq()
    this.atlasSeen = await this.atlasNow()
    const next = new EmbeddedIndex(await loadAtlas(this.db))
    const breathe = createBreathing()
    const ids = await this.publishedIds()
    for (let start = 0; start < ids.length && !this.isClosed; start += atOnce) {
      await this.read(next, ids.slice(start, start + atOnce), breathe)
    }
    await next.freeze(breathe)
    this.index = next
    this.lastSeq = seq
    this.changed = 0
  }

  private async readChanges(): Promise<void> {
    if (this.isClosed) return
    const newest = await this.newestSeq()
    const isAtlasNew = (await this.atlasNow()) !== this.atlasSeen
    // An older journal than the one read means another database under the same name: a restored backup.
    if (newest < this.lastSeq || isAtlasNew) return this.readEverything()
    const breathe = createBreathing()
    while (this.lastSeq < newest) {
      const rows = await this.changesAfter(this.lastSeq)
      const ids = [...new Set(rows.map((row) => row.listingId))]
      for (let start = 0; start < ids.length; start += atOnce) {
        await this.read(this.index, ids.slice(start, start + atOnce), breathe)
      }
      this.lastSeq = rows.at(-1)?.seq ?? newest
      this.changed += ids.length
    }
    if (this.changed > Math.max(rebuildAfter, this.index.shelf.live / 4)) await this.readEverything()
  }

  /** Reads listings into an index: what is published goes in, everything else comes out. */
  private async read(index: EmbeddedIndex, ids: string[], breathe: () => Promise<void>): Promise<void> {
    const records = await loadListings(this.db, ids)
    const moment = { now: this.options.clock.now(), calendar: await this.options.calendar() }
    const gone = new Set(ids)
    for (const record of records) {
      if (record.listing.status !== 'published') continue
      gone.delete(record.listing.id)
      index.put(toDocument(toPublic(record, moment), index.atlas))
      await breathe()
    }
    for (const id of gone) index.remove(id)
  }

  private async newestSeq(): Promise<number> {
    const [row] = await this.db.select({ seq: max(searchChanges.seq) }).from(searchChanges)
    return row?.seq ?? 0
  }

  private changesAfter(seq: number): Promise<{ seq: number; listingId: string }[]> {
    return this.db
      .select()
      .from(searchChanges)
      .where(gt(searchChanges.seq, seq))
      .orderBy(asc(searchChanges.seq))
      .limit(changesAtOnce)
  }

  /** One row with one text: reading ids row by row would take longer than finding them. */
  private async publishedIds(): Promise<string[]> {
    const [row] = await this.db
      .select({ ids: sql<string | null>`json_group_array(${listings.id})` })
      .from(listings)
      .where(eq(listings.status, 'published'))
    return JSON.parse(row?.ids ?? '[]') as string[]
  }

  /** Tells whether areas or vocabularies came, went or changed: they are part of every document. `octet_length` reads no content. */
  private async atlasNow(): Promise<string> {
    const seen = sql<string>`
      (select count(*) || ':' || total(octet_length(${areas.polygon})) || ':' || total(octet_length(${areas.slug})) from ${areas})
      || ':' || (select count(*) from ${areaParents})
      || ':' || (select count(*) || ':' || total(octet_length(${terms.label})) from ${terms})`
    const [row] = await this.db.select({ seen }).from(sql`(select 1)`)
    return row?.seen ?? ''
  }
}
