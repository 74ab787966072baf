import type { Db } from '../../../db/open.ts'
import type { Clock } from '../../clock.ts'
import { loadListings } from '../../listings/load-listings.ts'
import { toPublic } from '../../listings/to-public.ts'
import type { Calendar } from '../../times/schema.ts'
import type { Atlas } from '../embedded/atlas.ts'
import { toDocument } from '../embedded/to-document.ts'
import type { MeiliDocument } from './meili-document.ts'
import { toMeiliDocument } from './to-meili-document.ts'

/** Where documents are read from. */
export interface DocumentSource {
  db: Db
  clock: Clock
  calendar(): Promise<Calendar>
}

/** The documents of the published among these listings, made from their public face; everything else is to be taken out. */
export async function readDocuments(
  { db, clock, calendar }: DocumentSource,
  atlas: Atlas,
  ids: readonly string[],
): Promise<{ documents: MeiliDocument[]; gone: string[] }> {
  const records = await loadListings(db, ids)
  const moment = { now: clock.now(), calendar: await calendar() }
  const documents = records
    .filter((record) => record.listing.status === 'published')
    .map((record) => toMeiliDocument(toDocument(toPublic(record, moment), atlas)))
  const there = new Set(documents.map(({ id }) => id))
  return { documents, gone: ids.filter((id) => !there.has(id)) }
}
