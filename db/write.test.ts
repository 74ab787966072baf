import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrateDatabase } from './migrate.ts'
import { type Database, openDatabase } from './open.ts'
import { organisations } from './tables/organisations.ts'

let folder: string
let url: string
let database: Database

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-db-'))
  url = `file:${join(folder, 'deep', 'waymark.db')}`
  database = await openDatabase({ url })
  await migrateDatabase(database.db)
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const add = (slug: string) =>
  database.write(async (tx) => {
    await tx.insert(organisations).values({ slug, name: slug })
    if (slug === 'bad') throw new Error('a change of mind')
  })
const count = async () => (await database.db.select().from(organisations)).length

describe('the write queue', () => {
  test('takes two hundred writes at once, and one that fails undoes itself alone', async () => {
    const slugs = Array.from({ length: 200 }, (_, i) => (i === 77 ? 'bad' : `o${i}`))
    const results = await Promise.allSettled(slugs.map(add))
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(1)
    expect(await count()).toBe(199)
  })

  test('reading goes on while something is being written', async () => {
    let seen = -1
    await database.write(async (tx) => {
      await tx.insert(organisations).values({ slug: 'one', name: 'One' })
      seen = await count()
    })
    expect(seen).toBe(0)
    expect(await count()).toBe(1)
  })

  test('closing waits for what was queued', async () => {
    const writes = Promise.all(Array.from({ length: 20 }, (_, i) => add(`o${i}`)))
    await database.close()
    await writes
    database = await openDatabase({ url })
    expect(await count()).toBe(20)
  })

  test('waits for another process that is writing to the same file, and loses nothing', async () => {
    const other = `
      const { openDatabase } = await import('./db/open.ts')
      const { organisations } = await import('./db/tables/organisations.ts')
      const database = await openDatabase({ url: process.argv[1] })
      await Promise.all(Array.from({ length: 60 }, (_, i) => database.write((tx) => tx.insert(organisations).values({ slug: 'x' + i, name: 'X' }))))
      await database.close()`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', other, url])
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    await Promise.all(Array.from({ length: 60 }, (_, i) => add(`o${i}`)))
    expect(await ended).toBe(0)
    expect(await count()).toBe(120)
  })
})

describe('an open file', () => {
  test('is in WAL mode, with references enforced on every connection', async () => {
    expect(await database.db.get(sql`pragma journal_mode`)).toMatchObject({ journal_mode: 'wal' })
    const broken = database.write((tx) =>
      tx.run(sql`insert into listings (id, slug, organisation_id, name) values ('1', 's', 'nobody', 'n')`),
    )
    await expect(broken).rejects.toThrow()
  })
})
