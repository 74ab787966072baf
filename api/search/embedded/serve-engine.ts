import type { MessagePort } from 'node:worker_threads'
import { explainError } from '../../explain-error.ts'
import type { Calendar } from '../../times/schema.ts'
import type { IndexKeeper } from './index-keeper.ts'
import type { Answered, Asked, EngineAsk } from './messages.ts'

/** Answers what comes in on a port from a keeper's index, and follows the journal; resolves when it has been asked to close. */
export async function serveEngine(
  port: MessagePort,
  keeper: IndexKeeper,
  options: { calendar(): Promise<Calendar>; pollMs: number },
): Promise<void> {
  await keeper.open()
  const timer = setInterval(() => keeper.follow(), options.pollMs)
  const reply = (answered: Answered) => port.postMessage(answered)
  const closed = new Promise<void>((resolve) => {
    port.on('message', ({ number, ask }: Asked) => {
      answer(keeper, ask, options)
        .then((given) => reply({ number, json: JSON.stringify(given) }))
        .catch((error: unknown) => reply({ number, error: explainError(error) }))
        .finally(() => ask.op === 'close' && resolve())
    })
  })
  void closed.then(() => {
    clearInterval(timer)
    port.close()
  })
  reply({ number: 0 })
  return closed
}

async function answer(
  keeper: IndexKeeper,
  ask: EngineAsk,
  { calendar }: { calendar(): Promise<Calendar> },
): Promise<unknown> {
  if (ask.op === 'catch-up') return (await keeper.catchUp()) ?? null
  if (ask.op === 'close') return (await keeper.close()) ?? null
  const moment = { now: new Date(ask.now), calendar: await calendar() }
  if (ask.op === 'find') return keeper.index.find(ask.question, moment)
  if (ask.op === 'map') return keeper.index.map(ask.question, ask.window, moment)
  return keeper.index.suggest(ask.text, ask.limit, moment)
}
