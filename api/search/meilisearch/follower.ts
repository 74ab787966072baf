import { randomBytes, randomUUID } from 'node:crypto'
import type { Meilisearch } from 'meilisearch'
import type { Write } from '../../../db/write.ts'
import type { Atlas } from '../embedded/atlas.ts'
import { buildIndex } from './build-index.ts'
import { Lease } from './lease.ts'
import {
  leaseName,
  needsRebuild,
  type Position,
  readStanding,
  shapeOfIndex,
  type Standing,
} from './position.ts'
import { pushChanges } from './push-changes.ts'
import type { DocumentSource } from './read-documents.ts'
import { isMissing } from './meili-code.ts'

/** What a follower works with. */
export interface FollowerOptions extends DocumentSource {
  write: Write
  client: Meilisearch
  /** The areas and vocabularies of this version. */
  atlas(version: number): Promise<Atlas>
  leaseMs: number
}

const verifyEveryMs = 10_000

/**
 * Brings the journal of changes to Meilisearch. In one process at a time, the one with the lease; in the others it only looks how far that one has
 * come. A place in the journal is written down once its tasks have succeeded, so what fails is tried again and nothing is lost.
 */
export class Follower {
  /** How things stood when it last looked. */
  standing: Standing | null = null
  private readonly options: FollowerOptions
  private readonly lease: Lease
  private readonly shape = shapeOfIndex()
  private verifiedAt = -Infinity
  private isClosed = false

  constructor(options: FollowerOptions) {
    this.options = options
    const { db, write, clock, leaseMs } = options
    this.lease = new Lease({ db, write, clock, name: leaseName, holder: randomUUID(), forMs: leaseMs })
  }

  /** Looks once, and does what is to be done if it is this process's turn. Throws when the database or Meilisearch cannot. */
  async step(): Promise<Standing> {
    const holds = !this.isClosed && (await this.lease.take())
    this.standing = await readStanding(this.options.db, this.shape)
    if (holds) await this.bringUpToDate()
    return this.standing
  }

  /** Looks at the index itself at the next step: an answer made somebody doubt that it is what it was. */
  doubt(): void {
    this.verifiedAt = -Infinity
  }

  /** Gives up what it is doing as soon as it can, and does nothing any more. */
  stop(): void {
    this.isClosed = true
  }

  /** Lets another process take over at once. */
  release(): Promise<void> {
    return this.lease.release()
  }

  private async bringUpToDate(): Promise<void> {
    let standing = this.now()
    if (!needsRebuild(standing) && !(await this.isAsLeft(standing))) await this.rebuild(standing)
    standing = this.now()
    if (needsRebuild(standing)) await this.rebuild(standing)
    await this.push()
  }

  /** Whether Meilisearch still has the index as it was left: neither gone nor an older copy. */
  private async isAsLeft({ position }: Standing): Promise<boolean> {
    if (!position || performance.now() - this.verifiedAt < verifyEveryMs) return true
    const updatedAt = await this.updatedAt(position.uid)
    const isAsLeft = updatedAt !== null && Date.parse(updatedAt) >= Date.parse(position.updatedAt)
    if (isAsLeft) this.verifiedAt = performance.now()
    return isAsLeft
  }

  private async rebuild({ seq, database, atlas, wanted, position }: Standing): Promise<void> {
    const uid = position?.uid ?? `waymark-${randomBytes(4).toString('hex')}`
    const before: Position = position ?? { uid, ...nothingYet }
    await this.keep(before)
    await buildIndex({
      source: this.options,
      client: this.options.client,
      atlas: await this.options.atlas(atlas),
      uid,
      onProgress: async (done, total) => {
        this.giveUpIfClosed()
        await this.keep({ ...(this.now().position ?? before), progress: { done, total } })
        if (!needsRebuild({ ...this.now(), wanted: position?.rebuilt ?? '' })) await this.push()
      },
      whileWaiting: () => this.stillOurs(),
    })
    const updatedAt = (await this.updatedAt(uid)) ?? ''
    await this.keep({
      uid,
      database,
      seq,
      atlas,
      shape: this.shape,
      updatedAt,
      rebuilt: wanted,
      progress: this.now().position?.progress ?? before.progress,
    })
    this.verifiedAt = performance.now()
  }

  /** Brings every change that is there now. */
  private async push(): Promise<void> {
    for (;;) {
      const { position, seq, atlas } = await this.look()
      if (!position || position.seq >= seq) return
      this.giveUpIfClosed()
      const { client } = this.options
      const reached = await pushChanges(
        {
          source: this.options,
          client,
          atlas: await this.options.atlas(atlas),
          uid: position.uid,
          whileWaiting: () => this.stillOurs(),
        },
        position.seq,
        seq,
      )
      const updatedAt = (await this.updatedAt(position.uid)) ?? position.updatedAt
      await this.keep({ ...position, seq: reached, updatedAt })
    }
  }

  private async look(): Promise<Standing> {
    this.standing = await readStanding(this.options.db, this.shape)
    return this.standing
  }

  private now(): Standing {
    return this.standing ?? { seq: 0, database: 0, atlas: 0, wanted: '', shape: this.shape, position: null }
  }

  private async keep(position: Position): Promise<void> {
    this.giveUpIfClosed()
    await this.lease.keep(JSON.stringify(position))
    this.standing = { ...this.now(), position }
  }

  private async stillOurs(): Promise<void> {
    this.giveUpIfClosed()
    if (!(await this.lease.take())) throw new Error('Another process brings changes to Meilisearch now.')
  }

  private giveUpIfClosed(): void {
    if (this.isClosed) throw new Error('The search is being closed.')
  }

  private async updatedAt(uid: string): Promise<string | null> {
    try {
      return (await this.options.client.getRawIndex(uid)).updatedAt
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
}

const nothingYet = {
  database: 0,
  seq: -1,
  atlas: -1,
  shape: '',
  updatedAt: '',
  rebuilt: '',
  progress: { done: 0, total: 0 },
}
