import type { ImportRow } from '../import-row.ts'
import type { SourceNotes } from './source-notes.ts'

/** A file, folder or feed opened for reading: its rows once, and what there is to say of it afterwards. */
export interface Source {
  rows: AsyncIterable<ImportRow>
  notes: SourceNotes
  /** How to call the feed when nobody says otherwise. */
  name: string
  /** Bytes in all, where known, and how many have been read: for a progress bar. */
  totalBytes: number | null
  readBytes(): number
}
