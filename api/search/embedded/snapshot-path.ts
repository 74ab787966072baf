import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathOf } from '../../../db/open.ts'

/** Where the search keeps its snapshot of a database: beside a file, in `data/` for a server. */
export function snapshotPath(databaseUrl: string): string {
  if (databaseUrl.startsWith('file:')) return `${pathOf(databaseUrl)}.search`
  return join('data', `${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16)}.search`)
}
