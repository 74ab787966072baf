import { sql } from 'drizzle-orm'
import { outcodes, postcodes } from '../../db/tables/gazetteer.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'
import { type PostcodeTable, recogniseTable, type SkipReason, wantedColumns } from './postcode-columns.ts'
import { type PostcodeFile, postcodeFiles } from './postcode-files.ts'
import { readCsvRows } from './read-csv-rows.ts'
import type { LatLng } from './schema.ts'

/** How far an import has come; `bytesTotal` is 0 where nobody knows. */
export interface ImportProgress {
  read: number
  kept: number
  bytes: number
  bytesTotal: number
}

/** What an import did: rows read, rows taken, of those the ones that were new or different, rows left out by reason, outward codes now known. */
export interface PostcodeImport {
  read: number
  kept: number
  changed: number
  skipped: Partial<Record<SkipReason, number>>
  outcodes: number
}

type Tally = PostcodeImport & { bytes: number; bytesTotal: number }
type Kept = { code: string } & LatLng
type Importing = Pick<Ctx, 'actor' | 'write'>

const batchRows = 10_000

/**
 * Reads a postcode table (ONS Postcode Directory or Code-Point Open; a path to a file or folder, or the bytes of one file) into ours, in bounded
 * memory, and makes the outward codes anew. Again changes nothing; a postcode no longer listed stays. Throws `bad-request` for a file that is not
 * such a table or breaks off; batches taken before the break stay.
 */
export async function importPostcodes(
  ctx: Importing,
  input: { source: AsyncIterable<Buffer | string> | string; onProgress?: (progress: ImportProgress) => void },
): Promise<PostcodeImport> {
  allow(ctx, 'postcodes.import')
  const { source, onProgress } = input
  const files =
    typeof source === 'string'
      ? await postcodeFiles(source)
      : [{ name: 'the file', bytes: 0, open: () => source }]
  const bytesTotal = files.reduce((sum, file) => sum + file.bytes, 0)
  const tally: Tally = { read: 0, kept: 0, changed: 0, skipped: {}, outcodes: 0, bytes: 0, bytesTotal }
  try {
    for (const file of files) await importFile(ctx, file, tally, () => onProgress?.(progressOf(tally)))
  } finally {
    if (tally.kept > 0) tally.outcodes = await makeOutcodes(ctx)
  }
  const { read, kept, changed, skipped, outcodes } = tally
  return { read, kept, changed, skipped, outcodes }
}

async function importFile(
  ctx: Importing,
  file: PostcodeFile,
  tally: Tally,
  report: () => void,
): Promise<void> {
  let table: PostcodeTable | null = null
  let batch: Kept[] = []
  const flush = async () => {
    if (batch.length > 0) tally.changed += await keepBatch(ctx, batch)
    tally.kept += batch.length
    batch = []
    report()
  }
  try {
    for await (const row of readCsvRows(file.open(), (bytes) => (tally.bytes += bytes))) {
      const isFirst = table === null
      table ??= recogniseTable(row) ?? refuseColumns(file, row)
      if (isFirst && table.hasHeader) continue
      take(table, row, tally, batch)
      if (batch.length >= batchRows) await flush()
    }
  } finally {
    await flush()
  }
  if (!table) throw new Fault('bad-request', `There is nothing in ${file.name}: it is empty.`)
}

function take(table: PostcodeTable, row: readonly string[], tally: Tally, batch: Kept[]): void {
  tally.read += 1
  const read = table.read(row)
  if ('skip' in read) tally.skipped[read.skip] = (tally.skipped[read.skip] ?? 0) + 1
  else batch.push(read)
}

function refuseColumns(file: PostcodeFile, row: readonly string[]): never {
  const seen = row.slice(0, 12).map((name) => name.trim().slice(0, 40))
  const more = row.length > seen.length ? ` and ${row.length - seen.length} more` : ''
  throw new Fault(
    'bad-request',
    `The columns of ${file.name} are not known. Seen: ${seen.join(', ')}${more}. Wanted: ${wantedColumns}.`,
  )
}

/** One statement with one parameter for the whole batch: building thousands of parameters costs more than writing the rows. */
async function keepBatch(ctx: Importing, batch: Kept[]): Promise<number> {
  const rows = JSON.stringify(batch.map(({ code, lat, lng }) => [code, lat, lng]))
  const result = await ctx.write((tx) =>
    tx.run(sql`
      insert into ${postcodes} (code, lat, lng)
      select value ->> 0, value ->> 1, value ->> 2 from json_each(${rows}) where true
      on conflict (code) do update set lat = excluded.lat, lng = excluded.lng
      where lat <> excluded.lat or lng <> excluded.lng`),
  )
  return result.rowsAffected
}

/** All outward codes anew, in one transaction, so that nobody meets half of them. */
async function makeOutcodes(ctx: Importing): Promise<number> {
  const result = await ctx.write(async (tx) => {
    await tx.delete(outcodes)
    return tx.run(sql`
      insert into ${outcodes} (code, lat, lng)
      select substr(code, 1, length(code) - 3), round(avg(lat), 6), round(avg(lng), 6) from ${postcodes} group by 1`)
  })
  return result.rowsAffected
}

function progressOf({ read, kept, bytes, bytesTotal }: Tally): ImportProgress {
  return { read, kept, bytes, bytesTotal }
}
