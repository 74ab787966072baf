import { Readable, pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { Fault } from '../fault.ts'

const maxRowBytes = 65_536

/**
 * The rows of a CSV file one by one, in bounded memory; `onBytes` is told how much was read. Throws `bad-request`, in words, for
 * what is no CSV file: zip and other binary files, quotes never closed, rows longer than 64 kB.
 */
export async function* readCsvRows(
  source: AsyncIterable<Buffer | string>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string[]> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxRowBytes,
  })
  pipeline(Readable.from(checked(source, onBytes)), parser, () => undefined)
  try {
    for await (const row of parser) yield row
  } catch (error) {
    throw error instanceof CsvError ? inWords(error) : error
  }
}

async function* checked(
  source: AsyncIterable<Buffer | string>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer | string> {
  let isFirst = true
  for await (const chunk of source) {
    if (isFirst) refuseBinary(chunk)
    isFirst = false
    onBytes(chunk.length)
    yield chunk
  }
}

function refuseBinary(chunk: Buffer | string): void {
  const start = chunk.slice(0, 4096).toString()
  if (start.startsWith('PK\u0003\u0004'))
    throw new Fault(
      'bad-request',
      'This is a zip file: unpack it first, and give the CSV file or the folder.',
    )
  if (start.includes('\0'))
    throw new Fault('bad-request', 'This is not a text file, so it cannot be read as CSV.')
}

function inWords(error: CsvError): Fault {
  const line = `About line ${String(error['lines'] ?? '?')}: `
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return new Fault(
      'bad-request',
      `${line}a quotation mark is opened and never closed. Put it right and read the file again.`,
    )
  }
  return new Fault('bad-request', `${line}this is not valid CSV (${error.message}).`)
}
