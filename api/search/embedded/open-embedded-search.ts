import type { Clock } from '../../clock.ts'
import type { SearchPort } from '../port.ts'
import { EngineThread } from './engine-thread.ts'
import { releaseOf } from './release-of.ts'

/** What the embedded search needs of the house. */
export interface EmbeddedSearchOptions {
  /** The database, as `openDatabase` takes it; the engine opens it for itself, so it cannot be `:memory:`. */
  database: { url: string; authToken?: string }
  clock: Clock
  /** The file to keep snapshots in; null: none are kept. */
  snapshotPath: string | null
  /** How often to look for what other processes wrote; 300 ms unless told. */
  pollMs?: number
}

/**
 * Opens the embedded search in a thread of its own: it has every published listing in memory, from the last snapshot or read anew, and follows the
 * journal of changes, whoever writes it, until closed. Throws when the database cannot be read.
 */
export async function openEmbeddedSearch(options: EmbeddedSearchOptions): Promise<SearchPort> {
  const program = new URL('../../search-worker.ts', import.meta.url)
  const release = await releaseOf(program)
  const path = options.snapshotPath
  const thread = new EngineThread(program, {
    url: options.database.url,
    authToken: options.database.authToken,
    snapshots: path !== null && release !== null ? { path, release } : null,
    pollMs: options.pollMs ?? 300,
  })
  await thread.begin()
  const now = () => options.clock.now().getTime()
  return {
    find: (question) => thread.ask({ op: 'find', question, now: now() }),
    map: (question, window) => thread.ask({ op: 'map', question, window, now: now() }),
    suggest: (text, limit) => thread.ask({ op: 'suggest', text, limit, now: now() }),
    async catchUp() {
      await thread.ask({ op: 'catch-up' })
    },
    ready: () => thread.isReady,
    close: () => thread.close(),
  }
}
