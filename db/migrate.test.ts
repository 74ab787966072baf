import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { expect, test } from 'vitest'
import { migrateDatabase, pendingMigrations } from './migrate.ts'
import { openDatabase } from './open.ts'
import { openTestDatabase } from './test-database.ts'
import { listings } from './tables/listings.ts'
import { organisations } from './tables/organisations.ts'
import { searchChanges } from './tables/journal.ts'

const migrations = fileURLToPath(new URL('./migrations', import.meta.url))

test('a file made by the first release, with data in it, comes up to this one and keeps its data', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-migrate-'))
  const database = await openDatabase({ url: `file:${join(folder, 'old.db')}` })
  await migrate(database.db, { migrationsFolder: await firstMigrationOnly(folder) })
  await database.write(async (tx) => {
    await tx.run(sql`insert into organisations (id, slug, name) values ('o', 'o', 'Old friends')`)
    await tx.run(
      sql`insert into listings (id, slug, organisation_id, name) values ('l', 'l', 'o', 'Tea on Tuesday')`,
    )
  })
  expect(await pendingMigrations(database.db)).toBeGreaterThan(0)

  await migrateDatabase(database.db)
  expect(await pendingMigrations(database.db)).toBe(0)
  expect(await database.db.select({ name: listings.name }).from(listings)).toEqual([
    { name: 'Tea on Tuesday' },
  ])
  await database.write((tx) => tx.update(organisations).set({ name: 'New friends' }))
  expect(await database.db.select().from(searchChanges)).toMatchObject([{ listingId: 'l' }])
  await database.close()
  await rm(folder, { recursive: true })
})

test('a listing stands in the search journal once, with its latest change, and also when only its places change', async () => {
  const { db, write, close } = await openTestDatabase()
  const journal = () => db.select().from(searchChanges)
  await write(async (tx) => {
    await tx.run(sql`insert into organisations (id, slug, name) values ('o', 'o', 'Old friends')`)
    await tx.run(
      sql`insert into listings (id, slug, organisation_id, name) values ('l', 'l', 'o', 'Tea'), ('m', 'm', 'o', 'Cake')`,
    )
    await tx.run(sql`insert into places (id, name) values ('p', 'Hall')`)
  })
  const [first, second] = await journal()
  expect([first, second]).toMatchObject([{ listingId: 'l' }, { listingId: 'm' }])
  await write((tx) => tx.run(sql`insert into listing_places (listing_id, place_id) values ('l', 'p')`))
  expect(await journal()).toMatchObject([second, { listingId: 'l' }])
  await write((tx) => tx.run(sql`update places set visibility = 'hidden'`))
  await write((tx) => tx.run(sql`delete from listings where id = 'l'`))
  const [, latest] = await journal()
  expect(latest?.listingId).toBe('l')
  expect(latest?.seq).toBeGreaterThan((first?.seq ?? 0) + 3)
  await close()
})

test('migrating again changes nothing', async () => {
  const database = await openTestDatabase()
  const tables = () => database.db.all(sql`select name, sql from sqlite_master order by name`)
  const before = await tables()
  await migrateDatabase(database.db)
  expect(await tables()).toEqual(before)
  await database.close()
})

test('every migration has a name that says what it does', async () => {
  const journal = JSON.parse(await readFile(join(migrations, 'meta/_journal.json'), 'utf8'))
  for (const { tag } of journal.entries) expect(tag).toMatch(/^\d{4}_[a-z0-9]+(-[a-z0-9]+)+$/)
})

async function firstMigrationOnly(folder: string): Promise<string> {
  const old = join(folder, 'migrations')
  await mkdir(join(old, 'meta'), { recursive: true })
  const journal = JSON.parse(await readFile(join(migrations, 'meta/_journal.json'), 'utf8'))
  const [first] = journal.entries
  await cp(join(migrations, `${first.tag}.sql`), join(old, `${first.tag}.sql`))
  await writeFile(join(old, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: [first] }))
  return old
}
