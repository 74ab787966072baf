import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Fault } from '../../fault.ts'
import type { ImportRow } from '../import-row.ts'
import { applyMapping, missingColumns } from './apply-mapping.ts'
import { assembleService } from './assemble-service.ts'
import { csvRows } from './csv-rows.ts'
import { decodeText } from './decode-text.ts'
import { loadHsdsTables } from './hsds-tables.ts'
import { jsonRows } from './json-rows.ts'
import { mappedToRecord } from './mapped-to-record.ts'
import type { Mapping } from './mapping.ts'
import { mendDeep } from './mend-mojibake.ts'
import { rowToRecord } from './row-to-record.ts'
import type { Source } from './source.ts'
import { SourceNotes } from './source-notes.ts'

/**
 * Opens a file or folder for reading: CSV with a mapping, a folder of HSDS tables, or JSON in any of its kinds. Throws `bad-request`
 * with words when it cannot be told what it is.
 */
export async function openFile(path: string, mapping: Mapping | null): Promise<Source> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Fault('bad-request', `There is no file or folder at ${path}.`)
  if (found.isDirectory()) return openFolder(path)
  const notes = new SourceNotes()
  const { bytes, readBytes } = counted(path)
  const isCsv = /^\.(?:csv|tsv|txt)$/i.test(extname(path))
  if (isCsv && !mapping) {
    throw new Fault(
      'bad-request',
      'A CSV file needs a mapping that says which column is what: --mapping mapping.json (see docs/import.md).',
    )
  }
  const rows = mapping ? mappedRows(bytes, mapping, notes) : jsonRecords(bytes, notes)
  return { rows, notes, name: basename(path, extname(path)), totalBytes: found.size, readBytes }
}

/** Rows of JSON bytes as records. */
export async function* jsonRecords(
  bytes: AsyncIterable<Uint8Array>,
  notes: SourceNotes,
): AsyncGenerator<ImportRow> {
  for await (const row of jsonRows(decodeText(bytes, notes), notes)) yield rowToRecord(row)
}

async function* mappedRows(
  bytes: AsyncIterable<Uint8Array>,
  mapping: Mapping,
  notes: SourceNotes,
): AsyncGenerator<ImportRow> {
  let row = 0
  for await (const { cells } of csvRows(bytes, notes, mapping.delimiter)) {
    row += 1
    const missing = row === 1 ? missingColumns(mapping, cells) : []
    if (missing.length > 0)
      throw new Error(
        `The file has no column ${missing.map((column) => `“${column}”`).join(', ')}, which the mapping names.`,
      )
    const mended = mendDeep(cells)
    const mapped = applyMapping(mapping, mended)
    if ('skip' in mapped) yield { row, refused: { reason: mapped.skip } }
    else yield { row, ...mappedToRecord(mapped.values) }
  }
}

async function openFolder(folder: string): Promise<Source> {
  const services = join(folder, 'services.csv')
  const found = await stat(services).catch(() => null)
  if (!found)
    throw new Fault('bad-request', `The folder ${folder} has no services.csv, so it is not HSDS tables.`)
  const notes = new SourceNotes()
  const { bytes, readBytes } = counted(services)
  return {
    rows: hsdsRecords(folder, bytes, notes),
    notes,
    name: basename(folder),
    totalBytes: found.size,
    readBytes,
  }
}

async function* hsdsRecords(
  folder: string,
  bytes: AsyncIterable<Uint8Array>,
  notes: SourceNotes,
): AsyncGenerator<ImportRow> {
  const tables = await loadHsdsTables(folder, notes)
  if (!tables.has('service_at_location') && tables.has('locations')) {
    notes.add(
      'No table says which service is where: a place was taken only where its organisation has a single one.',
    )
  }
  let row = 0
  for await (const { cells } of csvRows(bytes, notes)) {
    row += 1
    yield rowToRecord({ row, raw: assembleService(tables, cells) })
  }
}

function counted(path: string): { bytes: AsyncIterable<Uint8Array>; readBytes(): number } {
  const stream = createReadStream(path)
  return { bytes: stream, readBytes: () => stream.bytesRead }
}
