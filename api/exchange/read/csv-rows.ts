import { sayPlainly } from '../say-plainly.ts'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { decodeText } from './decode-text.ts'
import { asObject, type RawObject } from './raw-object.ts'
import type { SourceNotes } from './source-notes.ts'

/** One row of a CSV file by column name, and the line of the file on which it ends. */
export interface CsvRow {
  line: number
  cells: RawObject
}

/**
 * The rows of a CSV text as it streams by, by the names in its first row; rows that are too short or too long are read as far as they
 * go. Throws, naming the line, where quotes make no sense any more.
 */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  notes: SourceNotes,
  delimiter = ',',
): AsyncGenerator<CsvRow> {
  const parser = Readable.from(decodeText(bytes, notes)).pipe(
    parse({
      columns: (names: string[]) => names.map((name) => name.trim()),
      bom: true,
      info: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 5_000_000,
    }),
  )
  try {
    for await (const item of parser) {
      const { record, info } = asObject(item)
      yield { line: Number(asObject(info).lines), cells: asObject(record) }
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new Error(`This CSV file cannot be read on: ${sayPlainly(error.message)}`, { cause: error })
    throw error
  }
}
