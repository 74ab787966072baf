import type { Meilisearch } from 'meilisearch'
import type { Atlas } from '../embedded/atlas.ts'
import { loadAtlas } from '../embedded/load-atlas.ts'
import type { PhraseBook } from '../phrases/phrase-book.ts'
import { stockPhraseBook } from '../phrases/stock-phrase-book.ts'
import type { Asking } from './asking.ts'
import { Follower } from './follower.ts'
import type { MeilisearchOptions } from './meilisearch-options.ts'
import { isInStep, needsRebuild, readStanding, shapeOfIndex, type Standing } from './position.ts'

const mayTrailMs = 1000
const longestRestMs = 30_000
const closeWithinMs = 2000
/** With nothing to bring, it looks after the index itself so often. */
const lookAfterMs = 5000

interface Words {
  atlas: Atlas
  book: PhraseBook
}

/** Follows the journal in the background, one step at a time, and knows whether the index may be believed. */
export class Following {
  private readonly options: MeilisearchOptions
  private readonly follower: Follower
  private readonly pollMs: number
  private readonly shape = shapeOfIndex()
  private readonly timer: NodeJS.Timeout
  private standing: Standing | null = null
  private step: Promise<Standing> | null = null
  private lateSince: number | null = -Infinity
  private steppedAt = -Infinity
  private failures = 0
  private restsUntil = 0
  private isClosed = false
  private words: { version: number; words: Promise<Words> } | null = null

  constructor(options: MeilisearchOptions, client: Meilisearch) {
    this.options = options
    this.pollMs = options.pollMs ?? 300
    this.follower = new Follower({
      ...options,
      client,
      leaseMs: options.leaseMs ?? 15_000,
      atlas: async (version) => (await this.wordsOf(version)).atlas,
    })
    this.timer = setInterval(() => void this.tick(), this.pollMs)
    this.timer.unref()
    void this.tick()
  }

  /** What a question needs. Throws while there is no index to ask. */
  async asking(client: Meilisearch): Promise<Asking> {
    const { standing } = this
    if (!standing?.position || standing.position.seq < 0) throw new Error('Meilisearch has no index yet.')
    const { atlas, book } = await this.wordsOf(standing.atlas)
    const { clock, calendar } = this.options
    const { uid, seq } = standing.position
    const version = `${uid} ${seq} ${standing.atlas}`
    return { client, uid, version, atlas, book, now: clock.now(), calendar: await calendar() }
  }

  isBuilt(): boolean {
    return this.standing !== null && (this.standing.position?.seq ?? -1) >= 0
  }

  isInStep(): boolean {
    return this.isBuilt() && (this.lateSince === null || performance.now() - this.lateSince < mayTrailMs)
  }

  distrust(): void {
    this.lateSince = -Infinity
  }

  /** An answer made somebody doubt that the index is what it was: the next look is at the index itself. */
  doubt(): void {
    this.steppedAt = -Infinity
    this.follower.doubt()
  }

  /** Resolves when everything committed before the call is in the index, whichever process brings it there. */
  async catchUp(): Promise<void> {
    const target = await readStanding(this.options.db, this.shape)
    for (;;) {
      const standing = await this.takeStep()
      const { position } = standing
      const isThere =
        position !== null &&
        !needsRebuild(standing) &&
        position.seq >= target.seq &&
        position.atlas >= target.atlas
      if (isThere) return
      if (this.isClosed) throw new Error('The search is being closed.')
      await new Promise((resolve) => setTimeout(resolve, Math.min(50, this.pollMs)))
    }
  }

  async close(): Promise<void> {
    this.isClosed = true
    clearInterval(this.timer)
    this.follower.stop()
    // A server that hangs would keep it for much longer.
    const patience = new Promise((resolve) => setTimeout(resolve, closeWithinMs).unref())
    await Promise.race([this.step?.catch(() => undefined), patience])
    await this.follower.release()
  }

  /** Looks how things stand even while a step is going on: a task that never ends is how one falls behind. */
  private async tick(): Promise<void> {
    try {
      this.note(await readStanding(this.options.db, this.shape))
    } catch {
      this.distrust()
    }
    const now = performance.now()
    const isDue = this.lateSince !== null || now - this.steppedAt > lookAfterMs
    if (!isDue || this.isClosed || this.step || now < this.restsUntil) return
    await this.takeStep().catch(() => undefined)
  }

  private takeStep(): Promise<Standing> {
    this.steppedAt = performance.now()
    this.step ??= this.follower
      .step()
      .then(
        (standing) => this.succeeded(standing),
        (error: unknown) => this.failed(error),
      )
      .finally(() => {
        this.step = null
      })
    return this.step
  }

  private succeeded(standing: Standing): Standing {
    this.failures = 0
    this.note(standing)
    return standing
  }

  /** What failed is tried again, less and less often. */
  private failed(error: unknown): never {
    this.failures++
    this.restsUntil = performance.now() + Math.min(longestRestMs, this.pollMs * 2 ** this.failures)
    if (!this.isClosed) this.options.onProblem?.(error)
    throw error
  }

  private note(standing: Standing): void {
    this.standing = standing
    if (isInStep(standing)) this.lateSince = null
    else this.lateSince ??= performance.now()
  }

  private wordsOf(version: number): Promise<Words> {
    if (this.words?.version === version) return this.words.words
    const words = this.readWords()
    this.words = { version, words }
    words.catch(() => {
      this.words = null
    })
    return words
  }

  private async readWords(): Promise<Words> {
    const atlas = await loadAtlas(this.options.db)
    return { atlas, book: stockPhraseBook(atlas) }
  }
}
