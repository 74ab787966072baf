import { and, asc, gt, lte } from 'drizzle-orm'
import type { Meilisearch } from 'meilisearch'
import { searchChanges } from '../../../db/tables/journal.ts'
import type { Atlas } from '../embedded/atlas.ts'
import { type DocumentSource, readDocuments } from './read-documents.ts'
import { waitForTask } from './wait-for-task.ts'

/** What bringing changes to an index needs. */
export interface PushOptions {
  source: DocumentSource
  client: Meilisearch
  atlas: Atlas
  uid: string
  whileWaiting(): Promise<void>
}

const atOnce = 500

/**
 * Brings one batch of the journal to the index and waits until it is in; returns how far it got. The listings are read as they are now, so a batch
 * that is brought twice does no harm.
 */
export async function pushChanges(options: PushOptions, after: number, upTo: number): Promise<number> {
  const { source, client, atlas, uid, whileWaiting } = options
  const rows = await source.db
    .select()
    .from(searchChanges)
    .where(and(gt(searchChanges.seq, after), lte(searchChanges.seq, upTo)))
    .orderBy(asc(searchChanges.seq))
    .limit(atOnce)
  const last = rows.at(-1)
  // A listing that changes again moves to the end of the journal, so there may be nothing left on the way.
  if (!last) return upTo
  const { documents, gone } = await readDocuments(
    source,
    atlas,
    rows.map((row) => row.listingId),
  )
  const index = client.index(uid)
  const sent = [
    ...(documents.length > 0 ? [index.addDocuments(documents, { primaryKey: 'id' })] : []),
    ...(gone.length > 0 ? [index.deleteDocuments(gone)] : []),
  ]
  await Promise.all(sent.map((task) => waitForTask(client, task, whileWaiting)))
  return rows.length < atOnce ? upTo : last.seq
}
