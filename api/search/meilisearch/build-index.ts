import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Meilisearch } from 'meilisearch'
import { listings } from '../../../db/tables/listings.ts'
import type { Atlas } from '../embedded/atlas.ts'
import { type DocumentSource, readDocuments } from './read-documents.ts'
import { meiliSettings } from './settings.ts'
import { TaskFailed, waitForTask } from './wait-for-task.ts'

/** What building an index needs. */
export interface BuildOptions {
  source: DocumentSource
  client: Meilisearch
  atlas: Atlas
  /** The index that is asked; the fresh one takes its place. */
  uid: string
  /** Called between batches; may throw to give up. */
  onProgress(done: number, total: number): Promise<void>
  whileWaiting(): Promise<void>
}

const atOnce = 500

/**
 * Builds a fresh index under a name of its own and swaps it with the one that is asked, so that nobody ever meets an empty search. Whatever an earlier
 * try has left behind is cleared away first. Throws when Meilisearch cannot.
 */
export async function buildIndex(options: BuildOptions): Promise<void> {
  const { client, uid, source, atlas, whileWaiting } = options
  const done = (task: Parameters<typeof waitForTask>[1]) => waitForTask(client, task, whileWaiting)
  await clearLeftovers(options)
  const fresh = `${uid}-${randomBytes(4).toString('hex')}`
  await done(client.createIndex(fresh, { primaryKey: 'id' }))
  await done(client.index(fresh).updateSettings(meiliSettings()))
  const ids = await publishedIds(source)
  await options.onProgress(0, ids.length)
  for (let start = 0; start < ids.length; start += atOnce) {
    const { documents } = await readDocuments(source, atlas, ids.slice(start, start + atOnce))
    await done(client.index(fresh).addDocuments(documents, { primaryKey: 'id' }))
    await options.onProgress(Math.min(start + atOnce, ids.length), ids.length)
  }
  await makeSure(options)
  await done(client.swapIndexes([{ indexes: [uid, fresh], rename: false }]))
  await done(client.deleteIndex(fresh))
}

async function clearLeftovers({ client, uid, whileWaiting }: BuildOptions): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 })
  for (const index of results) {
    if (index.uid.startsWith(`${uid}-`))
      await waitForTask(client, client.deleteIndex(index.uid), whileWaiting)
  }
}

/** Only two indexes that are there can be swapped. */
async function makeSure({ client, uid, whileWaiting }: BuildOptions): Promise<void> {
  try {
    await waitForTask(client, client.createIndex(uid, { primaryKey: 'id' }), whileWaiting)
  } catch (error) {
    if (!(error instanceof TaskFailed) || error.code !== 'index_already_exists') throw error
  }
}

/** One row with one text: reading ids row by row would take longer than finding them. */
async function publishedIds({ db }: DocumentSource): Promise<string[]> {
  const [row] = await db
    .select({ ids: sql<string | null>`json_group_array(${listings.id})` })
    .from(listings)
    .where(eq(listings.status, 'published'))
  return JSON.parse(row?.ids ?? '[]') as string[]
}
