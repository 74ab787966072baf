import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../fault.ts'

/** A file of postcodes: what to call it, its size in bytes where known, and its content, read only when asked for. */
export interface PostcodeFile {
  name: string
  bytes: number
  open(): AsyncIterable<Buffer | string>
}

/**
 * The files to read for a path: the file itself, or the CSV files of a folder (its own, or those under `Data/CSV` or `Data`, where Ordnance
 * Survey and the ONS put them). Throws `bad-request` when there is none.
 */
export async function postcodeFiles(path: string): Promise<PostcodeFile[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Fault('bad-request', `There is no file or folder ${path}.`)
  if (!found.isDirectory()) return [{ name: path, bytes: found.size, open: () => createReadStream(path) }]
  for (const folder of [path, join(path, 'Data', 'CSV'), join(path, 'Data')]) {
    const names = (await readdir(folder).catch(() => [])).filter((name) =>
      name.toLowerCase().endsWith('.csv'),
    )
    if (names.length > 0) return Promise.all(names.toSorted().map((name) => fileAt(join(folder, name))))
  }
  throw new Fault('bad-request', `There is no CSV file in ${path}, nor in Data/CSV or Data under it.`)
}

async function fileAt(path: string): Promise<PostcodeFile> {
  const { size } = await stat(path)
  return { name: path, bytes: size, open: () => createReadStream(path) }
}
