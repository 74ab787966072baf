import type { Db } from './open.ts'

/** What a write may use: the database inside its transaction. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** Runs a piece of work in one transaction; all of it happens or none. Never do network calls inside. */
export type Write = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Where the queue writes; `renew` replaces a connection that cannot be trusted any more. */
export interface Writer {
  db(): Db
  renew(): void
  close(): void
}

const longestWaitMs = 30_000

/**
 * One queue for all writes of a process: libSQL allows one writer, and a second transaction on the same file
 * would freeze the event loop and then fail. Another process may still hold the file; then we wait a little, with jitter, and try again.
 */
export function createWriteQueue(writer: Writer): { write: Write; drain(): Promise<void> } {
  let tail: Promise<unknown> = Promise.resolve()
  const write: Write = (work) => {
    const result = tail.then(() => withRetry(writer, work))
    tail = result.catch(() => undefined)
    return result
  }
  return {
    write,
    async drain() {
      await tail
      writer.close()
    },
  }
}

async function withRetry<T>(writer: Writer, work: (tx: Tx) => Promise<T>): Promise<T> {
  const startedAt = Date.now()
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      return await writer.db().transaction(work)
    } catch (error) {
      if (!isBusy(error)) throw error
      writer.renew()
      if (Date.now() - startedAt > longestWaitMs) throw error
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())))
    }
  }
}

/** True when the database says that somebody else is writing. */
export function isBusy(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && e.code.startsWith('SQLITE_BUSY')) return true
  }
  return false
}
