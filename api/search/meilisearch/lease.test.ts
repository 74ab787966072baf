import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../db/open.ts'
import { openTestDatabase } from '../../../db/test-database.ts'
import { Lease } from './lease.ts'

let database: Database
let now = 0
beforeEach(async () => {
  database = await openTestDatabase()
  now = Date.UTC(2026, 10, 23)
})
afterEach(() => database.close())

const leaseOf = (holder: string) =>
  new Lease({
    db: database.db,
    write: database.write,
    clock: { now: () => new Date(now) },
    name: 'work',
    holder,
    forMs: 1000,
  })

test('one at a time has it, and another takes it once it has run out', async () => {
  const [first, second] = [leaseOf('first'), leaseOf('second')]
  expect(await first.take()).toBe(true)
  expect(await second.take()).toBe(false)
  now += 999
  expect(await second.take()).toBe(false)
  now += 1
  expect(await second.take()).toBe(true)
  expect(await first.take()).toBe(false)
  await expect(first.keep('far')).rejects.toThrow('another process')
})

test('keeping it makes it last, and what was kept in it passes on', async () => {
  const [first, second] = [leaseOf('first'), leaseOf('second')]
  await first.take()
  now += 800
  await first.keep('here')
  now += 800
  expect(await second.take()).toBe(false)
  await first.release()
  expect(await second.take()).toBe(true)
  const { rows } = await database.client.execute('select holder, position from leases')
  expect(rows[0]).toMatchObject({ holder: 'second', position: 'here' })
})
