import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { readConfig } from '../../config.ts'
import { type House, openHouse } from '../../house.ts'
import { createLog } from '../../log.ts'
import { benchAtlas } from './bench-atlas.ts'
import { benchMoment } from './engine.ts'
import { createFiller } from './fill-database.ts'
import { generateListings } from './generate-listings.ts'
import { createSampler, type Sample } from './sample-listings.ts'

/** A whole house on a temporary database full of made-up listings, with its index loaded and its log written to nowhere. */
export interface BenchHouse {
  house: House
  sample: Sample
  close(): Promise<void>
}

/** Opens one; `onProgress` is told how many listings are written. Close it at the end, which throws everything away. */
export async function openBenchHouse(size: number, onProgress: (done: number) => void): Promise<BenchHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  const config = readConfig({ WAYMARK_SECRET: 'for-measuring-only-for-measuring-only' })
  const house = await openHouse({
    config: { ...config, databaseUrl: `file:${join(folder, 'bench.db')}` },
    clock: { now: () => benchMoment.now },
    log: createLog('info', new Writable({ write: (_chunk, _encoding, done) => done() })),
  })
  const close = async () => {
    await house.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const { see, sample } = createSampler(size)
    const filler = await createFiller(house.database)
    let done = 0
    for (const listing of generateListings(size, benchAtlas())) {
      see(listing)
      await filler.put(listing)
      if (++done % 500 === 0) onProgress(done)
    }
    await filler.flush()
    await house.search.catchUp()
    return { house, sample, close }
  } catch (error) {
    await close()
    throw error
  }
}
