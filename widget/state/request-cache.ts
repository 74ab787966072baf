import { Failure, failureOf } from './failure.ts'

const keptMs = 60_000
const mostKept = 40

interface Entry {
  answer: Promise<unknown>
  stop: AbortController
  waiting: number
  settled: boolean
  at: number
}

/**
 * Asks each address once: two who ask the same share one request, which is given up only when nobody waits any more, and an
 * answer serves again for a minute. In memory alone; failures are never kept.
 */
export class RequestCache {
  readonly #entries = new Map<string, Entry>()

  get(url: string, signal: AbortSignal): Promise<unknown> {
    const found = this.#entries.get(url)
    const isFresh = found && (!found.settled || Date.now() - found.at < keptMs)
    const entry = isFresh ? found : this.#ask(url)
    entry.waiting += 1
    return new Promise((resolve, reject) => {
      const leave = () => {
        entry.waiting -= 1
        if (entry.waiting === 0 && !entry.settled) this.#giveUp(url, entry)
        reject(new DOMException('Given up.', 'AbortError'))
      }
      if (signal.aborted) return leave()
      signal.addEventListener('abort', leave, { once: true })
      const done = () => signal.removeEventListener('abort', leave)
      entry.answer.then(resolve, reject).finally(done)
    })
  }

  #ask(url: string): Entry {
    const stop = new AbortController()
    const entry: Entry = { answer: ask(url, stop.signal), stop, waiting: 0, settled: false, at: Date.now() }
    this.#entries.delete(url)
    this.#entries.set(url, entry)
    entry.answer.then(
      () => (entry.settled = true),
      () => this.#forget(url, entry),
    )
    const oldest = this.#entries.keys().next().value
    if (this.#entries.size > mostKept && oldest !== undefined) this.#entries.delete(oldest)
    return entry
  }

  #giveUp(url: string, entry: Entry): void {
    this.#forget(url, entry)
    entry.stop.abort()
  }

  #forget(url: string, entry: Entry): void {
    if (this.#entries.get(url) === entry) this.#entries.delete(url)
  }
}

async function ask(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error
      throw new Failure(navigator.onLine ? 'network' : 'offline')
    },
  )
  if (!response.ok) throw failureOf(response.status)
  return response.json()
}
