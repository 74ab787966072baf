import { setTimeout as wait } from 'node:timers/promises'
import type { PublicListing } from '../../listings/schema.ts'
import { benchAtlas } from './bench-atlas.ts'
import { type BenchEngine, type BenchEnv, benchMoment, type EngineOption } from './engine.ts'
import { generateListings } from './generate-listings.ts'
import { type KindFigures, measureKind, warmUps } from './measure-kind.ts'
import { measureSnapshot, type SnapshotFigures } from './measure-snapshot.ts'
import type { Progress } from './progress.ts'
import { makeQuestions } from './question-kinds.ts'
import { residentMb } from './resident-mb.ts'
import { createSampler, type Sample } from './sample-listings.ts'
import { spreadOf } from './spread.ts'
import { wholeQuestion } from '../whole-question.ts'

/** How much to measure. `seconds` is for each kind of question, `questions` how many of each are made. */
export interface BenchSize {
  size: number
  questions: number
  seconds: number
}

/** What one engine takes, in milliseconds and megabytes. */
export interface EngineFigures {
  key: string
  label: string
  listings: number
  words: number | null
  /** Listings taken in, and then made ready. */
  putMs: number
  sealMs: number
  snapshot: SnapshotFigures | null
  /** Closed and opened again on what is there already; null where that means nothing. */
  restartMs: number | null
  /** Of the whole process: before anything, with the engine ready, and after all questions. */
  memoryMb: { empty: number; ready: number; asked: number }
  /** From writing one change until it is found: the middle of some. */
  changeMs: number
  kinds: KindFigures[]
}

/** Opens an engine, fills it with made-up listings, asks it everything and closes it. Best in a process of its own, for its memory. */
export async function measureEngine(
  option: EngineOption,
  { size, questions, seconds }: BenchSize,
  env: BenchEnv,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<EngineFigures> {
  const atlas = benchAtlas()
  const empty = residentMb()
  const engine = await option.open({ atlas, moment: benchMoment, env })
  try {
    const filled = await fill(engine, size, (done) => onProgress({ step: 'listings', done, total: size }))
    const restartMs = engine.restart ? await took(() => engine.restart?.()) : null
    const ready = residentMb()
    const all = makeQuestions(filled.sample, atlas, questions + warmUps)
    onProgress({ step: 'snapshot', done: 0, total: all.length })
    const snapshot = await measureSnapshot(engine, option, all)
    const kinds: KindFigures[] = []
    for (const kind of all) {
      onProgress({ step: kind.label, done: kinds.length, total: all.length })
      kinds.push(await measureKind(engine, kind, seconds))
    }
    onProgress({ step: 'change', done: all.length, total: all.length })
    const asked = residentMb()
    return {
      key: option.key,
      label: option.label,
      listings: size,
      words: engine.words(),
      putMs: filled.putMs,
      sealMs: filled.sealMs,
      snapshot,
      restartMs,
      memoryMb: { empty, ready, asked },
      changeMs: await measureChange(engine, size),
      kinds,
    }
  } finally {
    await engine.close()
  }
}

/** Puts everything in. Making the listings up is not counted. */
async function fill(engine: BenchEngine, size: number, onProgress: (done: number) => void) {
  const { see, sample } = createSampler(size)
  let [putMs, done] = [0, 0]
  for (const listing of generateListings(size, benchAtlas())) {
    see(listing)
    const startedAt = performance.now()
    const put = engine.put(listing)
    if (put instanceof Promise) await put
    putMs += performance.now() - startedAt
    if (++done % 500 === 0 || done === size) onProgress(done)
  }
  return { putMs, sealMs: await took(() => engine.seal()), sample: sample satisfies Sample }
}

const changes = 11
const longestWaitMs = 10_000

/** Gives listings a name that nobody has and asks for it until it is found. Throws after ten seconds. */
async function measureChange(engine: BenchEngine, size: number): Promise<number> {
  const times: number[] = []
  const made: PublicListing[] = []
  for (const listing of generateListings(size, benchAtlas())) {
    if (listing.checkedOn === '2026-09-01') made.push(listing)
    if (made.length === changes) break
  }
  for (const [i, listing] of made.entries()) {
    const q = `changeling${'abcdefghijk'.charAt(i).repeat(6)}`
    const startedAt = performance.now()
    await engine.put({ ...listing, name: q })
    for (;;) {
      const { hits } = await engine.find(wholeQuestion({ q }))
      if (hits.some(({ id }) => id === listing.id)) break
      if (performance.now() - startedAt > longestWaitMs)
        throw new Error('A change was not found in ten seconds.')
      await wait(2)
    }
    times.push(performance.now() - startedAt)
  }
  return spreadOf(times).p50
}

async function took(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
