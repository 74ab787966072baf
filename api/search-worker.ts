import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../db/open.ts'
import { systemClock } from './clock.ts'
import { IndexKeeper } from './search/embedded/index-keeper.ts'
import type { EngineStart } from './search/embedded/messages.ts'
import { serveEngine } from './search/embedded/serve-engine.ts'
import { SnapshotShelf } from './search/embedded/snapshot-shelf.ts'
import { keepCalendar } from './times/keep-calendar.ts'

// The engine's thread: a program like the server, with a database connection of its own.
if (parentPort) await run(workerData as EngineStart) // given by `EngineThread` alone

async function run({ url, authToken, snapshots, pollMs }: EngineStart): Promise<void> {
  if (!parentPort) return
  const database = await openDatabase({ url, authToken })
  const calendar = keepCalendar(database.db, systemClock)
  const keeper = new IndexKeeper({
    db: database.db,
    calendar,
    snapshots: snapshots && new SnapshotShelf(snapshots.path, snapshots.release),
  })
  await serveEngine(parentPort, keeper, { calendar, pollMs })
  await database.close()
}
