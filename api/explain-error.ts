import { DrizzleQueryError } from 'drizzle-orm/errors'

/** What may be written down about an error that nobody expected. */
export interface Explained {
  name: string
  code?: string
  /** Only where it cannot hold what a person asked or wrote. */
  message?: string
  /** The SQL, with its places for values and never the values. */
  query?: string
  /** Where in the code, frame by frame. */
  frames: string[]
}

/**
 * An unexpected error without anything that a person searched for, wrote or is: a failed query tells its SQL and the database's code,
 * never its parameters; of other people's errors only the kind and the place are kept.
 */
export function explainError(error: unknown): Explained {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const own = { name: error.name, frames: frames.map((line) => line.trim()) }
  if (error instanceof DrizzleQueryError) return { ...own, ...databaseSays(error.cause), query: error.query }
  if (isBug(error)) return { ...own, message: error.message }
  return { ...own, ...databaseSays(error) }
}

/** What a program that cannot start says instead of a stack, when the reason is a common one; null for anything else. */
export function startProblem(error: unknown): string | null {
  const code = codeOf(error)
  const entry = Object.entries(startProblems).find(([start]) => code.startsWith(start))
  return entry ? entry[1] : null
}

const startProblems: Record<string, string> = {
  SQLITE_NOTADB:
    'The database file is not a database. Restore it from a backup, or point DATABASE_URL at another.',
  SQLITE_CORRUPT: 'The database file is damaged. Restore it from a backup.',
  SQLITE_READONLY: 'The database cannot be written. Check who owns the file and its folder.',
  SQLITE_CANTOPEN: 'The database cannot be opened. Check that its folder is there and may be written.',
  SQLITE_BUSY: 'The database is being written by something else, and stayed so for half a minute. Try again.',
  SQLITE_FULL: 'There is no room left for the database.',
  EACCES: 'A file in data/ may not be read or written. Check who owns it.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'There is no room left on the disk.',
}

const isBug = (error: Error) =>
  error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError

function databaseSays(cause: unknown): { code?: string } {
  const code = codeOf(cause)
  return code === '' ? {} : { code }
}

/** The code of an error or of what caused it; a connection that failed names SQLite's number for it. */
function codeOf(error: unknown): string {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (/ConnectionFailed.*\b14\b/.test(e.message)) return 'SQLITE_CANTOPEN'
    if ('code' in e && typeof e.code === 'string') return e.code
  }
  return ''
}
