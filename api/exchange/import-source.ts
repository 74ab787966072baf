import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'
import { errorInWords } from './error-in-words.ts'
import type { ImportProgress, ImportReport } from './import-report.ts'
import { Mapping } from './read/mapping.ts'
import { openFeed } from './read/open-feed.ts'
import { openFile } from './read/open-file.ts'
import type { Source } from './read/source.ts'
import { runImport } from './run-import.ts'
import { sayPlainly } from './say-plainly.ts'

/** What to import. */
export interface ImportSourceInput {
  /** A file, a folder of HSDS tables, or the http(s) address of an Open Referral feed. */
  location: string
  /** Path of a mapping file, for a CSV file that is nobody's standard. */
  mapping?: string
  /** What names the source across runs, and what a curator reads; left out, both are made from the location. */
  feed?: { key?: string; name?: string }
  dryRun: boolean
  onProgress?: (progress: ImportProgress, bytes: { read: number; total: number | null }) => void
}

/**
 * Reads a file, folder or feed to its end and takes its records in. What was there in an earlier run and is missing now is closed, only
 * when everything was read. Throws `bad-request` in words when the source cannot be opened or its mapping is wrong.
 */
export async function importSource(ctx: Ctx, input: ImportSourceInput): Promise<ImportReport> {
  allow(ctx, 'feed.import')
  const mapping = input.mapping === undefined ? null : await loadMapping(input.mapping)
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(input.location)
  const source = isUrl ? await openFeed(input.location) : await openFile(resolve(input.location), mapping)
  const key = input.feed?.key ?? (isUrl ? input.location : source.name)
  return runImport(ctx, source.rows, {
    feed: { key, name: input.feed?.name ?? source.name },
    source: 'feed',
    dryRun: input.dryRun,
    complete: true,
    onProgress: (progress) =>
      input.onProgress?.(progress, { read: source.readBytes(), total: source.totalBytes }),
    ending: () => endingOf(source),
  })
}

const endingOf = ({ notes }: Source) => ({ notes: notes.lines(), stopped: notes.incomplete })

/** Reads a mapping file; throws `bad-request` naming every field of it that is wrong. */
export async function loadMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new Fault('bad-request', `There is no mapping file at ${sayPlainly(path)}.`)
  const parsed = Mapping.safeParse(parseJson(text, path))
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [sayPlainly(issue.path.join('.')) || 'mapping', issue.message]),
  )
  throw new Fault('bad-request', `The mapping file ${path} is not right.`, fields)
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Fault('bad-request', `The mapping file ${path} is not JSON: ${errorInWords(error, '')}`)
  }
}
