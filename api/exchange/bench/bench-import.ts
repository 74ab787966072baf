import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../../config.ts'
import { openHouse } from '../../house.ts'
import { createLog } from '../../log.ts'
import { importSource } from '../import-source.ts'
import { madeUpServices } from './made-up-services.ts'

/** What an import of made-up services took. Memory is the most that the process held, in MB. */
export interface ImportFigures {
  rows: number
  firstSeconds: number
  againSeconds: number
  peakMb: number
}

/**
 * Imports `rows` made-up Open Referral UK 3.0 services from a file into a new database, twice: the second time nothing has changed.
 * Both are thrown away afterwards.
 */
export async function benchImport(
  config: Config,
  rows: number,
  onProgress?: (done: number) => void,
): Promise<ImportFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  const location = join(folder, 'services.json')
  await pipeline(Readable.from(madeUpServices(rows)), createWriteStream(location))
  const house = await openHouse({
    config: { ...config, databaseUrl: `file:${join(folder, 'bench.db')}` },
    log: createLog('silent'),
  })
  let peak = 0
  const once = async () => {
    const startedAt = performance.now()
    await importSource(house.ctx({ role: 'operator' }), {
      location,
      dryRun: false,
      onProgress: (progress) => {
        peak = Math.max(peak, process.memoryUsage.rss())
        onProgress?.(progress.rows)
      },
    })
    return (performance.now() - startedAt) / 1000
  }
  const firstSeconds = await once()
  const againSeconds = await once()
  await house.close()
  await rm(folder, { recursive: true, force: true })
  return { rows, firstSeconds, againSeconds, peakMb: Math.round(peak / 1_000_000) }
}
