import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDatabase } from './open.ts'

/** Another process that opens the file, runs one statement and closes it, as a command does beside a running server. */
function elsewhere(url: string, statement: string): void {
  const program = `
    import { createClient } from '@libsql/client'
    const client = createClient({ url: ${JSON.stringify(url)} })
    await client.execute(${JSON.stringify(statement)})
    client.close()`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}

test('a process that comes and goes takes nothing from those that have the file open, however often they opened it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-open-'))
  const url = `file:${join(folder, 'shared.db')}`
  const first = await openDatabase({ url })
  await first.write((tx) => tx.run(sql`create table notes (text text)`))
  // As the search does in its own thread, while the first is open.
  const second = await openDatabase({ url })
  const texts = async () =>
    (await first.db.all<{ text: string }>(sql`select text from notes`)).map(({ text }) => text)

  elsewhere(url, `insert into notes values ('theirs')`)
  expect(await texts()).toEqual(['theirs'])
  await first.write((tx) => tx.run(sql`insert into notes values ('ours')`))
  await second.close()
  elsewhere(url, `insert into notes values ('theirs again')`)
  expect(await texts()).toEqual(['theirs', 'ours', 'theirs again'])

  await first.close()
  const third = await openDatabase({ url })
  expect(await third.db.all(sql`select text from notes`)).toHaveLength(3)
  await third.close()
  await rm(folder, { recursive: true })
})

test('a new file is its owner’s alone, and so are its companions', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-open-'))
  const path = join(folder, 'deep', 'new.db')
  const database = await openDatabase({ url: `file:${path}` })
  await database.write((tx) => tx.run(sql`create table notes (text text)`))
  for (const suffix of ['', '-wal', '-shm']) expect((await stat(`${path}${suffix}`)).mode & 0o077).toBe(0)
  await database.close()
  await rm(folder, { recursive: true })
})
