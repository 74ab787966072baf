import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../../db/open.ts'
import { leases } from '../../../db/tables/journal.ts'
import { type JournalState, journalState } from '../embedded/journal-state.ts'
import { sampleDocuments } from './sample-documents.ts'
import { meiliSettings } from './settings.ts'

/** The lease of the one process that brings changes to Meilisearch. */
export const leaseName = 'meilisearch'
/** The row in which an operator asks for a fresh index. */
export const rebuildName = 'meilisearch-rebuild'

/** How far the index has come, kept in the lease. */
export const Position = z.object({
  /** The index that is asked. */
  uid: z.string(),
  /** The database that it was built from. */
  database: z.number(),
  /** Everything up to this change is in it; -1 before it was first built. */
  seq: z.number(),
  /** The version of areas, vocabularies and phrases that it was built with. */
  atlas: z.number(),
  /** The settings and kind of document that it was built with. */
  shape: z.string(),
  /** When Meilisearch says that it last changed: an older answer means that an old copy was put back. */
  updatedAt: z.string(),
  /** Which of an operator's wishes for a fresh index it has fulfilled. */
  rebuilt: z.string(),
  /** Of the last fresh index: how many listings were read into it so far, and of how many. */
  progress: z.object({ done: z.number(), total: z.number() }),
})
export type Position = z.infer<typeof Position>

/** What the database says: how far it has come, and how far the index. */
export interface Standing extends JournalState {
  /** The last wish for a fresh index; empty for none. */
  wanted: string
  /** What an index of this release looks like, see `shapeOfIndex`. */
  shape: string
  position: Position | null
}

/** Tells whether an index was built by this release or by one that builds it alike: the same settings, and listings read in the same way. */
export function shapeOfIndex(): string {
  const text = JSON.stringify([meiliSettings(), sampleDocuments()])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Reads how far the database and the index have come. */
export async function readStanding(db: Db, shape: string): Promise<Standing> {
  const [journal, rows] = await Promise.all([
    journalState(db),
    db
      .select()
      .from(leases)
      .where(inArray(leases.name, [leaseName, rebuildName])),
  ])
  const textOf = (name: string) => rows.find((row) => row.name === name)?.position ?? ''
  return {
    ...journal,
    wanted: textOf(rebuildName),
    shape,
    position: parsePosition(textOf(leaseName)),
  }
}

/** True when only a fresh index will do. */
export function needsRebuild({ seq, database, atlas, wanted, shape, position }: Standing): boolean {
  if (!position || position.seq < 0) return true
  // An older journal than the one that was passed on means another database under the same name: a restored backup.
  return (
    position.database !== database ||
    position.atlas !== atlas ||
    position.shape !== shape ||
    position.rebuilt !== wanted ||
    position.seq > seq
  )
}

/** True when everything that is in the database is in the index. */
export const isInStep = (standing: Standing) =>
  !needsRebuild(standing) && (standing.position?.seq ?? -1) >= standing.seq

function parsePosition(text: string): Position | null {
  if (text === '') return null
  const parsed = Position.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}
