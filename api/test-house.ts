import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type Config, readConfig } from './config.ts'
import { type House, openHouse } from './house.ts'
import { createLog } from './log.ts'

/** A house for tests: a database file of its own, the real search, a clock that stands still until it is set, and a log to read. */
export interface TestHouse extends House {
  /** Lines logged so far, as text. */
  logged(): string
  /** Sets the clock. */
  setNow(iso: string): void
}

/** Opens one; `now` is an ISO instant, by default a Monday morning in term time. */
export async function openTestHouse(
  options: { now?: string; config?: Partial<Config>; basemapPath?: string } = {},
): Promise<TestHouse> {
  let now = new Date(options.now ?? '2026-11-23T10:00:00Z')
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const secret = 'for-tests-only-for-tests-only-for-tests'
  const folder = await mkdtemp(join(tmpdir(), 'waymark-test-'))
  const config = {
    ...readConfig({ WAYMARK_SECRET: secret }),
    databaseUrl: `file:${join(folder, 'test.db')}`,
    ...options.config,
  }
  const house = await openHouse({
    config,
    clock: { now: () => now },
    log: createLog('info', sink),
    basemapPath: options.basemapPath,
  })
  return {
    ...house,
    logged: () => lines.join(''),
    async close() {
      await house.close()
      await rm(folder, { recursive: true, force: true })
    },
    setNow(iso) {
      now = new Date(iso)
    },
  }
}
