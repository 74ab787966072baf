import * as fc from 'fast-check'
import { migrateDatabase } from '../../../db/migrate.ts'
import { type Database, openDatabase } from '../../../db/open.ts'
import { loadListings } from '../../listings/load-listings.ts'
import { toPublic } from '../../listings/to-public.ts'
import { ensureVocabulary } from '../../vocabulary/ensure-vocabulary.ts'
import type { FixtureListing } from '../contract/fixture-listing.ts'
import { buildAreas, putListings } from '../contract/fixture-town.ts'
import { anyListing } from '../contract/random-town.ts'
import { EmbeddedIndex } from '../embedded/embedded-index.ts'
import { loadAtlas } from '../embedded/load-atlas.ts'
import { toDocument } from '../embedded/to-document.ts'
import { benchMoment } from './engine.ts'

/** Random listings and the index of them. */
export interface RandomTown {
  listings: FixtureListing[]
  index: EmbeddedIndex
}

/** Random listings, the same for the same seed. */
export function randomListings(count: number, seed: number): FixtureListing[] {
  return fc
    .sample(anyListing, { numRuns: count, seed })
    .map((listing, i) => ({ ...listing, id: `random-${i}` }))
}

/**
 * Writes listings into a database, reads them back as the house does and indexes them: most laid flat, a tenth put afterwards, a tenth put twice
 * with something else at first, and some taken out again, so that every part of an index is asked.
 */
export async function openRandomTown(listings: FixtureListing[]): Promise<RandomTown> {
  const database = await openDatabase({ url: ':memory:' })
  try {
    await migrateDatabase(database.db)
    await ensureVocabulary({ actor: { role: 'system' }, db: database.db, write: database.write })
    await buildAreas(database)
    return { listings, index: await indexOf(database, listings) }
  } finally {
    await database.close()
  }
}

async function indexOf(database: Database, listings: FixtureListing[]): Promise<EmbeddedIndex> {
  await putListings(database, listings)
  const ids = listings.map(({ id }) => id)
  const records = await loadListings(database.db, ids)
  const index = new EmbeddedIndex(await loadAtlas(database.db))
  const documents = records.map((record) => toDocument(toPublic(record, benchMoment), index.atlas))
  const [first] = documents
  for (const [i, document] of documents.entries()) {
    if (i % 10 === 1 && first) index.put({ ...first, id: document.id })
    if (i % 10 !== 0) index.put(document)
    if (i % 10 === 2 && first) index.put({ ...first, id: `gone-${i}` })
  }
  await index.freeze(async () => undefined)
  for (const [i, document] of documents.entries()) {
    if (i % 10 <= 1) index.put(document)
    if (i % 10 === 2) index.remove(`gone-${i}`)
  }
  return index
}
