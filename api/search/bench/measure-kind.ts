import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { BenchEngine } from './engine.ts'
import type { Asked, QuestionKind } from './question-kinds.ts'
import { type Spread, spreadOf } from './spread.ts'
import { wholeQuestion } from '../whole-question.ts'

/** What a kind of question costs an engine. */
export interface KindFigures {
  key: string
  label: string
  /** How many were timed: fewer than were made where the time for the kind ran out. */
  asked: number
  ms: Spread
  /** Requests a second, one after another and 32 at a time. */
  perSecond: { alone: number; together: number }
  /** Of a hundred, the 99th longest that the main loop was late while 32 were in flight, in milliseconds. */
  loopDelayMs: number
  /** Share of those with a known answer that had it where it belongs; null where none is known. */
  found: number | null
}

/** Asked before anything is timed, and not again: the first questions of each kind. */
export const warmUps = 50
const inFlight = 32

/** Asks every question of a kind once, after the warm-up, within `seconds`: half the time one by one, and a quarter each to count how many go in a second. */
export async function measureKind(
  engine: BenchEngine,
  kind: QuestionKind,
  seconds: number,
): Promise<KindFigures> {
  const ask = (asked: Asked) =>
    kind.ask === 'find'
      ? engine.find(wholeQuestion(asked.question))
      : engine.suggest(asked.question.q ?? '', 8)
  const timed = { ...kind, asked: kind.asked.slice(warmUps) }
  await askWhile(kind.asked.slice(0, warmUps), seconds / 8, ask)
  const { times, found } = await timeEach(engine, timed, seconds / 2)
  const alone = await throughput(timed.asked, 1, seconds / 4, ask)
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const together = await throughput(timed.asked, inFlight, seconds / 4, ask)
  loop.disable()
  return {
    key: kind.key,
    label: kind.label,
    asked: times.length,
    ms: spreadOf(times),
    perSecond: { alone, together },
    loopDelayMs: Math.round(loop.percentile(99) / 10_000) / 100,
    found,
  }
}

async function askWhile(
  all: readonly Asked[],
  seconds: number,
  ask: (asked: Asked) => unknown,
): Promise<void> {
  const until = performance.now() + seconds * 1000
  for (const asked of all) {
    await ask(asked)
    if (performance.now() > until) return
  }
}

async function timeEach(engine: BenchEngine, kind: QuestionKind, seconds: number) {
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  let [known, right] = [0, 0]
  for (const { question, target } of kind.asked) {
    const whole = wholeQuestion(question)
    const startedAt = performance.now()
    if (kind.ask === 'suggest') {
      const offered = engine.suggest(whole.q, 8)
      if (offered instanceof Promise) await offered
      times.push(performance.now() - startedAt)
    } else {
      const answer = engine.find(whole)
      const { hits } = answer instanceof Promise ? await answer : answer
      times.push(performance.now() - startedAt)
      if (target) known += 1
      if (target && hits.slice(0, target.within).some(({ id }) => id === target.id)) right += 1
    }
    if (performance.now() > until) break
  }
  return { times, found: known === 0 ? null : right / known }
}

/** Keeps so many in flight; each begins on a turn of the loop of its own, as a request over a socket does. */
async function throughput(
  all: readonly Asked[],
  flights: number,
  seconds: number,
  ask: (asked: Asked) => unknown,
): Promise<number> {
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  let next = 0
  const fly = async () => {
    while (performance.now() < until) {
      const asked = all[next++ % all.length]
      await new Promise<void>((resolve) => setImmediate(resolve))
      if (asked) await ask(asked)
    }
  }
  await Promise.all(Array.from({ length: flights }, fly))
  return (next / (performance.now() - startedAt)) * 1000
}
