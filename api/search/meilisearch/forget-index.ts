import { Meilisearch } from 'meilisearch'
import type { MeilisearchOptions } from './meilisearch-options.ts'
import { readStanding } from './position.ts'
import { TaskFailed, waitForTask } from './wait-for-task.ts'

/** Takes the index of a database off the server: for a database that is thrown away. Nothing is there to be found afterwards. */
export async function forgetIndex({
  db,
  url,
  key,
}: Pick<MeilisearchOptions, 'db' | 'url' | 'key'>): Promise<void> {
  const { position } = await readStanding(db, '')
  if (!position) return
  const client = new Meilisearch({ host: url, apiKey: key })
  try {
    await waitForTask(client, client.deleteIndex(position.uid), async () => undefined)
  } catch (error) {
    if (!(error instanceof TaskFailed) || error.code !== 'index_not_found') throw error
  }
}
