import { open, rename, rm } from 'node:fs/promises'
import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import type { Column, Stored } from './column.ts'

/** What an index was made of: a snapshot is good for no other. */
export interface SnapshotOrigin {
  /** Of the program that wrote it: another may read texts differently. */
  release: string
  /** The number of the database. */
  database: number
  /** The version of its areas, vocabularies and phrases. */
  atlas: number
}

const Head = z.object({
  release: z.string(),
  database: z.number(),
  atlas: z.number(),
  seq: z.number(),
  columns: z.array(z.object({ name: z.string(), width: z.number(), length: z.number(), sum: z.number() })),
})

const sign = 'waymark index 1\n'
const headSizeBytes = 4
const chunkBytes = 8_000_000

/**
 * Writes the columns of an index to a file, beside it first and then in its place, so that whoever reads finds a whole one. `seq` is the last change in
 * it. Only the file's owner may read it.
 */
export async function writeSnapshot(
  path: string,
  index: Stored,
  { seq, ...origin }: SnapshotOrigin & { seq: number },
): Promise<void> {
  const columns = Object.entries(index.columns())
  const head = JSON.stringify({
    ...origin,
    seq,
    columns: columns.map(([name, column]) => ({
      name,
      width: column.data.BYTES_PER_ELEMENT,
      length: column.length,
      sum: crc32(bytesOf(column)),
    })),
  } satisfies z.infer<typeof Head>)
  const beside = `${path}.${process.pid}.part`
  const file = await open(beside, 'w', 0o600)
  try {
    const size = Buffer.alloc(headSizeBytes)
    size.writeUInt32LE(Buffer.byteLength(head))
    await file.writeFile(Buffer.concat([Buffer.from(sign), size, Buffer.from(head)]))
    for (const [, column] of columns) {
      const all = bytesOf(column)
      for (let at = 0; at < all.length; at += chunkBytes) await file.write(all.subarray(at, at + chunkBytes))
    }
    await file.close()
    await rename(beside, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}

/**
 * Fills an empty index from a snapshot of the same origin. Gives the last change in it; null, and an index that is of no use, when there is no such
 * snapshot or it is damaged.
 */
export function readSnapshot(path: string, index: Stored, origin: SnapshotOrigin): number | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    return fill(file, index, origin)
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}

function fill(file: number, index: Stored, origin: SnapshotOrigin): number | null {
  const start = readBytes(file, sign.length + headSizeBytes, 0)
  if (start.toString('latin1', 0, sign.length) !== sign) return null
  const headBytes = start.readUInt32LE(sign.length)
  const head = Head.parse(JSON.parse(readBytes(file, headBytes, start.length).toString()))
  const isSame =
    head.release === origin.release && head.database === origin.database && head.atlas === origin.atlas
  const columns = Object.entries(index.columns())
  if (!isSame || head.columns.length !== columns.length) return null
  let at = start.length + headBytes
  for (const [i, [name, column]] of columns.entries()) {
    const kept = head.columns[i]
    if (kept?.name !== name || kept.width !== column.data.BYTES_PER_ELEMENT) return null
    column.refill(kept.length)
    const bytes = bytesOf(column)
    if (readSync(file, bytes, 0, bytes.length, at) !== bytes.length || crc32(bytes) !== kept.sum) return null
    at += bytes.length
  }
  index.restored?.()
  return head.seq
}

function readBytes(file: number, length: number, at: number): Buffer {
  const buffer = Buffer.alloc(length)
  if (readSync(file, buffer, 0, length, at) !== length) throw new Error('The snapshot ends too soon.')
  return buffer
}

const bytesOf = ({ data, length }: Column) =>
  new Uint8Array(data.buffer, data.byteOffset, length * data.BYTES_PER_ELEMENT)
