import type { MessagePort } from 'node:worker_threads'
import { explainError } from '../../explain-error.ts'
import type { Calendar } from '../../times/schema.ts'
import type { Drawn, Suggested } from '../port.ts'
import type { WrittenFound } from './answerer.ts'
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
        .then((given) => reply({ number, ...written(given) }))
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

type Given = Awaited<ReturnType<typeof answer>>

function written(given: Given): Pick<Answered, 'json' | 'facets'> {
  if (given === null || !('facetsJson' in given)) return { json: JSON.stringify(given) }
  const { facetsJson: facets, ...rest } = given
  return { json: JSON.stringify(rest), facets }
}

async function answer(
  keeper: IndexKeeper,
  ask: EngineAsk,
  { calendar }: { calendar(): Promise<Calendar> },
): Promise<WrittenFound | Drawn | Suggested[] | null> {
  if (ask.op === 'catch-up' || ask.op === 'close') {
    await (ask.op === 'close' ? keeper.close() : keeper.catchUp())
    return null
  }
  const moment = { now: new Date(ask.now), calendar: await calendar() }
  if (ask.op === 'find') return keeper.index.findWritten(ask.question, moment)
  if (ask.op === 'map') return keeper.index.map(ask.question, ask.window, moment)
  return keeper.index.suggest(ask.text, ask.limit, moment)
}
