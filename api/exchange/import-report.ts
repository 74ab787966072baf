/** A row that was not taken, or was taken but not published, and why in words. `row` counts from 1. */
export interface ReportedRow {
  row: number
  sourceId: string
  name: string
  /** The field at fault, as in `ImportRecord`; empty when it is the row as a whole. */
  field: string
  reason: string
}

/** Something worth knowing that stopped nothing: how often, and in which rows first. */
export interface ImportNote {
  text: string
  count: number
  rows: number[]
}

/** What a run did, or with `dryRun` would do. Every row read is new, changed, same or rejected. */
export interface ImportReport {
  feed: { key: string; name: string }
  /** null for a dry run. */
  runId: string | null
  dryRun: boolean
  /** False when reading stopped early: then nothing counts as gone. */
  wholeRead: boolean
  /** Why reading stopped early, in words; null when it did not. */
  stopped: string | null
  rows: number
  new: number
  changed: number
  same: number
  gone: number
  rejected: number
  /** Of those taken: kept as drafts because something required before publishing is missing. */
  held: number
  /** Findings put before a curator. */
  proposals: number
  /** Of those taken, by what they are now. */
  taken: { published: number; draft: number; closed: number }
  rejects: ReportedRow[]
  heldRows: ReportedRow[]
  notes: ImportNote[]
  /** Why records that vanished were not closed; null when there was nothing to refuse. */
  notClosed: string | null
}

/** How far a run has come. */
export type ImportProgress = Pick<ImportReport, 'rows' | 'new' | 'changed' | 'same' | 'rejected' | 'held'>

/** A report with nothing in it yet. */
export function emptyReport(feed: { key: string; name: string }, dryRun: boolean): ImportReport {
  return {
    feed,
    runId: null,
    dryRun,
    wholeRead: false,
    stopped: null,
    rows: 0,
    new: 0,
    changed: 0,
    same: 0,
    gone: 0,
    rejected: 0,
    held: 0,
    proposals: 0,
    taken: { published: 0, draft: 0, closed: 0 },
    rejects: [],
    heldRows: [],
    notes: [],
    notClosed: null,
  }
}

/** Adds a note, or counts it once more; the first five rows are kept. */
export function addNote(report: ImportReport, text: string, row?: number): void {
  const note = report.notes.find((known) => known.text === text)
  if (!note) report.notes.push({ text, count: 1, rows: row === undefined ? [] : [row] })
  else {
    note.count += 1
    if (row !== undefined && note.rows.length < 5) note.rows.push(row)
  }
}
