import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import { createWriteQueue, type Write } from './write.ts'

/** Reads anywhere; writes only through `write`. */
export type Db = LibSQLDatabase

/** An open database: `db` to read, `write` to change, `close` when done. */
export interface Database {
  db: Db
  write: Write
  client: Client
  /** Waits for queued writes, then closes. */
  close(): Promise<void>
}

/**
 * Opens a libSQL database by URL (`file:`, `http(s):`, `libsql:`, `:memory:`), making the folder of a file that is not there yet.
 * A file is put in WAL mode, which it keeps, so that reading goes on while something is written.
 */
export async function openDatabase(options: { url: string; authToken?: string }): Promise<Database> {
  const connect = () => createClient({ url: options.url, authToken: options.authToken, intMode: 'number' })
  const isFile = options.url.startsWith('file:')
  if (isFile) await makeFile(pathOf(options.url))
  const client = connect()
  if (isFile) await client.execute('PRAGMA journal_mode = WAL')
  const db = drizzle(client)
  const queue = createWriteQueue(isFile ? ownConnection(connect) : { db: () => db, renew() {}, close() {} })
  return {
    db,
    client,
    write: queue.write,
    async close() {
      await queue.drain()
      client.close()
    },
  }
}

/**
 * Makes the file if it is not there, for its owner alone: it holds places that must not be found. SQLite gives its companions the same mode. A file that is there
 * is not opened: closing it again would let go of every lock that this process has on it, and another process would take the database from under us.
 */
async function makeFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  try {
    const file = await open(path, 'wx', 0o600)
    await file.close()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/** The connection that writes, apart from those that read: one that met `SQLITE_BUSY` can stay broken, so it is thrown away. */
function ownConnection(connect: () => Client) {
  let client = connect()
  let db = drizzle(client)
  return {
    db: () => db,
    renew() {
      client.close()
      client = connect()
      db = drizzle(client)
    },
    close: () => client.close(),
  }
}

/** The path of a `file:` URL, relative ones included. */
export function pathOf(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length).replace(/\?.*$/, '')
}
