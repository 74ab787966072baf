import type { Worker } from 'node:worker_threads'
import { Fault } from '../../fault.ts'
import type { Found } from '../port.ts'
import { EngineError } from './engine-error.ts'
import type { Answered, Asked, EngineAnswers, EngineAsk, EngineStart } from './messages.ts'
import { startThread } from './start-thread.ts'

interface Waiting {
  resolve(answered: Answered): void
  reject(error: Error): void
}

/**
 * The thread that the engine lives in, seen from outside: questions go in, answers come back, and nobody else in the process waits while it thinks. A
 * thread that dies fails what was asked of it, and is started again at the next question.
 */
export class EngineThread {
  private readonly program: URL
  private readonly start: EngineStart
  private readonly waiting = new Map<number, Waiting>()
  private worker: Promise<Worker> | null = null
  private running: Worker | null = null
  private lastNumber = 0
  /** True while questions are answered at once. */
  isReady = false

  constructor(program: URL, start: EngineStart) {
    this.program = program
    this.start = start
  }

  /** Resolves when the index is ready. Throws when the database cannot be read. */
  async begin(): Promise<void> {
    this.worker ??= this.launch()
    await this.worker
  }

  /**
   * Asks, starting the thread first if need be; when it runs, the question is on its way before this returns. Throws `unavailable` when it ends before
   * it has answered.
   */
  async ask<Op extends EngineAsk['op']>(ask: Extract<EngineAsk, { op: Op }>): Promise<EngineAnswers[Op]> {
    const worker = this.running ?? (await (this.worker ??= this.launch()))
    const answered = await new Promise<Answered>((resolve, reject) => {
      const number = ++this.lastNumber
      this.waiting.set(number, { resolve, reject })
      worker.postMessage({ number, ask } satisfies Asked)
    })
    return read(answered) as EngineAnswers[Op] // written by `serveEngine` from just that type
  }

  /** Lets the thread finish what it is at and go. */
  async close(): Promise<void> {
    if (!this.worker) return
    const ended = this.worker.then((worker) => new Promise((resolve) => worker.once('exit', resolve)))
    await this.ask({ op: 'close' })
    await ended
  }

  private launch(): Promise<Worker> {
    const worker = startThread(this.program, this.start)
    return new Promise((resolve, reject) => {
      worker.on('message', (answered: Answered) => {
        const { number, error } = answered
        if (number === 0) {
          this.isReady = true
          this.running = worker
          return resolve(worker)
        }
        const asked = this.waiting.get(number)
        this.waiting.delete(number)
        if (error === undefined) asked?.resolve(answered)
        else asked?.reject(new EngineError(error))
      })
      worker.on('error', reject)
      worker.on('exit', () => {
        this.isReady = false
        this.worker = null
        this.running = null
        const stopped = new Fault('unavailable', 'The search has stopped. Please try again.')
        reject(stopped)
        for (const asked of this.waiting.values()) asked.reject(stopped)
        this.waiting.clear()
      })
    })
  }
}

/** The facets, the largest part, stay text until somebody looks at them. */
function read({ json = 'null', facets: facetsJson }: Answered): unknown {
  const answer: unknown = JSON.parse(json)
  if (facetsJson === undefined) return answer
  let facets: Found['facets'] | undefined
  return {
    ...(answer as Omit<Found, 'facets'>), // what `serveEngine` takes the facets out of
    facetsJson,
    get facets() {
      return (facets ??= JSON.parse(facetsJson) as Found['facets'])
    },
  }
}
