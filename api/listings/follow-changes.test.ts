import { sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { openTestDatabase } from '../../db/test-database.ts'
import { type Changed, type Changes, followChanges } from './follow-changes.ts'
import { loadListings } from './load-listings.ts'

let database: Database
let changes: Changes
let heard: Changed[]
beforeAll(async () => {
  database = await openTestDatabase()
  await run(
    "insert into organisations (id, slug, name) values ('o', 'o', 'Old friends')",
    "insert into listings (id, slug, organisation_id, name) values ('l', 'l', 'o', 'Tea'), ('m', 'm', 'o', 'Cake')",
    "insert into terms (id, vocabulary, slug, label) values ('t', 'need', 'company', 'Company'), ('u', 'need', 'warmth', 'Warmth')",
    "insert into places (id, name) values ('p', 'Hall'), ('q', 'Barn')",
    "insert into areas (id, slug, name, kind) values ('a', 'a', 'Northgate', 'ward'), ('b', 'b', 'Southgate', 'ward')",
    ...Object.values(rows).map(({ insert }) => insert),
  )
})
afterAll(() => database.close())
beforeEach(async () => {
  heard = []
  changes = followChanges(database.client)
  await changes.look()
  changes.onChange((changed) => heard.push(changed))
})

const run = (...statements: string[]) =>
  database.write(async (tx) => {
    for (const statement of statements) await tx.run(sql.raw(statement))
  })

/** A row of each table that hangs on the listing `l`, and how to take it away. */
const rows = {
  listing_terms: { insert: "insert into listing_terms values ('l', 't')", where: "listing_id = 'l'" },
  listing_places: { insert: "insert into listing_places values ('l', 'p', 0)", where: "listing_id = 'l'" },
  listing_areas: { insert: "insert into listing_areas values ('l', 'a')", where: "listing_id = 'l'" },
  sessions: {
    insert:
      "insert into sessions (id, listing_id, repeats, opens_at, closes_at) values ('s', 'l', 'weekly', '10:00', '12:00')",
    where: "id = 's'",
  },
  closures: {
    insert: "insert into closures values ('c', 'l', '2026-12-24', '2027-01-02', '')",
    where: "id = 'c'",
  },
  costs: {
    insert: "insert into costs (id, listing_id, option) values ('c', 'l', 'Adults')",
    where: "id = 'c'",
  },
  contacts: {
    insert: "insert into contacts (id, listing_id, name) values ('c', 'l', 'Desk')",
    where: "id = 'c'",
  },
}
const shared = {
  listings: "id = 'l'",
  organisations: "id = 'o'",
  terms: "id = 't'",
  places: "id = 'p'",
  areas: "id = 'a'",
}
/** Columns of what listings share that no public face shows. */
const notShown: Record<string, string[]> = {
  organisations: ['id', 'email', 'phone', 'company_number', 'created_at', 'updated_at'],
  terms: ['id', 'description', 'uri'],
  areas: ['id', 'code', 'valid_from', 'valid_to'],
}

describe('what makes up a listing', () => {
  test('is in tables that are all walked here', async () => {
    let read = ''
    const listen = { all: (query: unknown) => ((read = textOf(query)), Promise.resolve([])) }
    await loadListings(listen as never, ['l'])
    const tables = new Set([...read.matchAll(/(?:from|join) "(\w+)"/g)].map(([, name]) => name))
    expect([...tables].sort()).toEqual([...Object.keys(rows), ...Object.keys(shared)].sort())
  })

  test.each([...Object.entries(shared), ...Object.entries(rows).map(([table, { where }]) => [table, where])])(
    'is noted when any column of %s that the public sees is written',
    async (table = '', where = '') => {
      const columns = await database.db.all<{ name: string }>(
        sql`select name from pragma_table_info(${table})`,
      )
      const unnoted: string[] = []
      for (const { name } of columns) {
        heard = []
        await run(`update "${table}" set "${name}" = "${name}" where ${where}`)
        await changes.look()
        if (!heard.some((changed) => changed === 'all' || changed.includes('l'))) unnoted.push(name)
      }
      expect(columns.length).toBeGreaterThan(1)
      expect(unnoted).toEqual(notShown[table] ?? [])
    },
  )

  test.each(Object.entries(rows))(
    'is noted when a row of %s goes and comes',
    async (table, { insert, where }) => {
      await run(`delete from "${table}" where ${where}`)
      await changes.look()
      await run(insert)
      await changes.look()
      expect(heard).toEqual([['l'], ['l']])
    },
  )

  test.each(Object.keys(rows))('is noted for both listings when a row of %s moves', async (table) => {
    await run(`update "${table}" set listing_id = 'm'`)
    await changes.look()
    expect(heard.flat().sort()).toEqual(['l', 'm'])
    await run(`update "${table}" set listing_id = 'l'`)
  })
})

describe('a look', () => {
  test('gives the very same stamp as long as nothing changed, and another when something did', async () => {
    const first = await changes.look()
    expect(await changes.look()).toBe(first)
    await run("update listings set name = 'Tea and toast' where id = 'l'")
    expect(await changes.look()).not.toBe(first)
    expect(heard).toEqual([['l']])
  })

  test('names each changed listing once', async () => {
    await run(
      "update listings set name = 'Tea' where id = 'l'",
      "update listings set name = 'Tea!' where id = 'l'",
    )
    await run("update listings set name = 'Buns' where id = 'm'")
    await changes.look()
    expect(heard.map((changed) => [...changed].sort())).toEqual([['l', 'm']])
  })

  test('says all when an area, a vocabulary or an everyday phrase changed', async () => {
    await run("update areas set name = 'Uptown' where id = 'b'")
    await changes.look()
    await run("insert into phrases (id, term_id, text) values ('x', 't', 'nobody to talk to')")
    await changes.look()
    expect(heard).toEqual(['all', 'all'])
  })

  test('says all when more changed than can be named', async () => {
    const many = Array.from({ length: 600 }, (_, i) => `('many-${i}', 'many-${i}', 'o', 'Many')`)
    await run(`insert into listings (id, slug, organisation_id, name) values ${many.join(', ')}`)
    await changes.look()
    expect(heard).toEqual(['all'])
    await run("delete from listings where id like 'many-%'")
  })

  test('says all when the journal is that of a backup, whether it is shorter or has gone another way', async () => {
    await run("update listings set name = 'Tea' where id = 'l'")
    await changes.look()
    heard = []
    await run('update search_changes set seq = seq - 1000')
    await changes.look()
    await run("update listings set name = 'Tea' where id = 'l'")
    await changes.look()
    heard = []
    const newest = '(select max(seq) from search_changes)'
    await run(
      `delete from search_changes where seq = ${newest}`,
      "update listings set name = 'Cake' where id = 'm'",
    )
    await changes.look()
    expect(heard).toEqual(['all'])
  })

  test('asked many times at once misses nothing', async () => {
    await run("update listings set name = 'Soup' where id = 'l'")
    await Promise.all(Array.from({ length: 20 }, () => changes.look()))
    expect(heard).toEqual([['l']])
  })
})

const textOf = (query: unknown) => new SQLiteSyncDialect().sqlToQuery(query as never).sql
