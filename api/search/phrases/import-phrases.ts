import { readFile } from 'node:fs/promises'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { allow } from '../../accounts/allow.ts'
import type { Ctx } from '../../context.ts'
import { Fault } from '../../fault.ts'
import { type AddedPhrases, addPhrases } from './add-phrases.ts'
import type { PhraseInput } from './check-phrases.ts'

const maxBytes = 5_000_000
const columns = ['kind', 'slug', 'phrase'] as const

const rows = z.array(
  z.object({
    info: z.object({ lines: z.number() }),
    record: z.array(z.string()),
  }),
)

/**
 * Adds the phrases of a CSV file with the columns kind, slug and phrase, in any order. All of them or none: every bad row is named with its line.
 * Throws `bad-request` for a file that cannot be read, is larger than 5 MB or lacks a column. Needs `phrase.write`.
 */
export async function importPhrases(
  ctx: Pick<Ctx, 'actor' | 'write' | 'clock' | 'requestId'>,
  { path, force }: { path: string; force?: boolean },
): Promise<AddedPhrases> {
  allow(ctx, 'phrase.write')
  const bytes = await readFile(path).catch(() => {
    throw new Fault('bad-request', `There is no file to read at ${path}.`)
  })
  if (bytes.length > maxBytes) throw new Fault('bad-request', 'This file is larger than 5 MB: split it.')
  return addPhrases(ctx, { phrases: phrasesOf(bytes), force })
}

function phrasesOf(bytes: Buffer): PhraseInput[] {
  const [header, ...records] = readRows(bytes)
  const names = header?.record.map((name) => name.trim().toLowerCase()) ?? []
  const [kind = -1, slug = -1, phrase = -1] = columns.map((name) => names.indexOf(name))
  const missing = columns.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new Fault('bad-request', 'The first row must name the columns kind, slug and phrase.', {
      [missing.join(', ')]: 'Not among the names of the first row.',
    })
  return records.map(({ record, info }) => ({
    kind: (record[kind] ?? '').trim().toLowerCase(),
    slug: (record[slug] ?? '').trim().toLowerCase(),
    text: record[phrase] ?? '',
    name: `line ${info.lines}`,
  }))
}

function readRows(bytes: Buffer): z.infer<typeof rows> {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }
    return rows.parse(parse(bytes, options))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Fault('bad-request', `This CSV file cannot be read: ${error.message}.`)
  }
}
