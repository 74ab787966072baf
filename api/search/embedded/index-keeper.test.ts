import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../db/open.ts'
import { migrateDatabase } from '../../../db/migrate.ts'
import { areas } from '../../../db/tables/areas.ts'
import { searchChanges } from '../../../db/tables/journal.ts'
import { terms } from '../../../db/tables/terms.ts'
import { ensureVocabulary } from '../../vocabulary/ensure-vocabulary.ts'
import { questionOf } from '../contract/ask.ts'
import { buildFixtureTown, putListings } from '../contract/fixture-town.ts'
import type { SearchPort } from '../port.ts'
import { openEmbeddedSearch } from './open-embedded-search.ts'

let folder: string
let url: string
let ours: Database
let search: SearchPort

const open = () => openDatabase({ url })
const openSearch = () =>
  openEmbeddedSearch({
    database: { url },
    clock: { now: () => new Date('2026-11-23T10:30:00Z') },
    snapshotPath: null,
    pollMs: 20,
  })
const ids = async (q: string) => (await search.find(questionOf({ q }))).hits.map((hit) => hit.id)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-index-'))
  url = `file:${join(folder, 'shared.db')}`
  ours = await open()
  await migrateDatabase(ours.db)
  await ensureVocabulary({ actor: { role: 'system' }, db: ours.db, write: ours.write })
  await buildFixtureTown(ours)
  search = await openSearch()
})
afterEach(async () => {
  await search.close()
  await ours.close()
  await rm(folder, { recursive: true, force: true })
})

test('what another process writes is found without anybody saying so', async () => {
  const theirs = await open()
  await putListings(theirs, [{ id: 'theirs', name: 'Quidditch from elsewhere' }])
  await expect.poll(() => ids('quidditch'), { timeout: 10_000 }).toEqual(['theirs'])
  await theirs.close()
})

test('areas that arrive later are served from then on', async () => {
  expect((await search.find(questionOf({ area: 'hilltop' }))).total).toBe(0)
  const ring = [
    [-1.31, 53.405],
    [-1.29, 53.405],
    [-1.29, 53.412],
    [-1.31, 53.412],
    [-1.31, 53.405],
  ]
  await ours.write((tx) =>
    tx.insert(areas).values({
      slug: 'hilltop',
      name: 'Hilltop',
      kind: 'ward',
      polygon: { type: 'Polygon', coordinates: [ring] },
    }),
  )
  await search.catchUp()
  const found = await search.find(questionOf({ area: 'hilltop' }))
  expect(found.hits.map((hit) => hit.id)).toContain('choir')
})

test('a label that a curator changes is what people find and read', async () => {
  await ours.write((tx) => tx.update(terms).set({ label: 'Zumba and such' }).where(eq(terms.slug, 'yoga')))
  await search.catchUp()
  expect(await ids('zumba')).toContain('online-yoga')
  const { facets } = await search.find(questionOf())
  expect(facets.category).toContainEqual(expect.objectContaining({ value: 'yoga', label: 'Zumba and such' }))
})

test('a journal that is shorter than it was is another database: everything is read again', async () => {
  await ours.write(async (tx) => {
    await tx.run(sql`update listings set name = 'Restored Voices' where id = 'choir'`)
    await tx.delete(searchChanges)
    await tx.run(sql`delete from sqlite_sequence where name = 'search_changes'`)
  })
  await search.catchUp()
  expect(await ids('restored voices')).toEqual(['choir'])
})

test('after many changes everything is laid flat again, and nothing is lost', async () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ id: `bulk-${i}`, name: `Bulk lantern ${i}` }))
  for (let round = 0; round < 18; round++) await putListings(ours, many)
  await search.catchUp()
  expect((await search.find(questionOf({ q: 'lantern' }))).total).toBe(60)
  expect(await ids('riverside voices')).toEqual(['choir'])
})

test('once closed it follows nothing and does no harm', async () => {
  await search.close()
  await putListings(ours, [{ id: 'late', name: 'Too late' }])
  await expect(search.catchUp()).resolves.toBeUndefined()
})
