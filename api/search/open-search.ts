import type { Database } from '../../db/open.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { explainError } from '../explain-error.ts'
import type { Log } from '../log.ts'
import type { Calendar } from '../times/schema.ts'
import { openEmbeddedSearch } from './embedded/open-embedded-search.ts'
import { snapshotPath } from './embedded/snapshot-path.ts'
import { meiliCode } from './meilisearch/meili-code.ts'
import { startMeilisearch } from './meilisearch/open-meilisearch.ts'
import type { SearchPort } from './port.ts'
import { withFallback } from './with-fallback.ts'

/** What the search of a house is opened with. */
export interface OpenSearchOptions {
  config: Pick<Config, 'databaseUrl' | 'databaseAuthToken' | 'meilisearch'>
  database: Database
  clock: Clock
  calendar(): Promise<Calendar>
  log: Log
}

/** Opens the search that the configuration names: the embedded engine, or Meilisearch with the embedded engine to stand in for it. */
export async function openSearch(options: OpenSearchOptions): Promise<SearchPort> {
  const { config, database, clock, calendar, log } = options
  const openEmbedded = () =>
    openEmbeddedSearch({
      database: { url: config.databaseUrl, authToken: config.databaseAuthToken },
      clock,
      snapshotPath: snapshotPath(config.databaseUrl),
    })
  if (!config.meilisearch) return openEmbedded()
  const first = startMeilisearch({
    db: database.db,
    write: database.write,
    clock,
    calendar,
    ...config.meilisearch,
    onProblem: (error) =>
      log.warn(
        { err: explainError(error), code: meiliCode(error) },
        'Changes cannot be brought to Meilisearch; they are tried again.',
      ),
  })
  return withFallback({
    first,
    openStandIn: openEmbedded,
    onChange: (isDegraded) =>
      isDegraded
        ? log.warn('Meilisearch is away, slow or behind: the embedded search answers.')
        : log.info('Meilisearch answers again.'),
  })
}
