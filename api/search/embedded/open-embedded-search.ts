import type { Db } from '../../../db/open.ts'
import type { Clock } from '../../clock.ts'
import type { Calendar } from '../../times/schema.ts'
import type { SearchPort } from '../port.ts'
import { IndexKeeper } from './index-keeper.ts'

/** What the embedded search needs of the house. */
export interface EmbeddedSearchOptions {
  db: Db
  clock: Clock
  calendar(): Promise<Calendar>
  /** How often to look for what other processes wrote; 300 ms unless told. */
  pollMs?: number
}

/**
 * Opens the embedded search: reads every published listing into memory, then follows the journal of changes, whoever writes it, until closed.
 * Throws when the database cannot be read.
 */
export async function openEmbeddedSearch(options: EmbeddedSearchOptions): Promise<SearchPort> {
  const keeper = new IndexKeeper(options)
  await keeper.rebuild()
  const timer = setInterval(() => keeper.follow(), options.pollMs ?? 300)
  timer.unref()
  const moment = async () => ({ now: options.clock.now(), calendar: await options.calendar() })
  return {
    find: async (question) => keeper.index.find(question, await moment()),
    points: async (question) => keeper.index.points(question, await moment()),
    suggest: async (text, limit) => {
      const found = keeper.index.suggest(text, limit, await moment())
      return found
    },
    catchUp: () => keeper.catchUp(),
    ready: () => true,
    async close() {
      clearInterval(timer)
      await keeper.idle()
    },
  }
}
