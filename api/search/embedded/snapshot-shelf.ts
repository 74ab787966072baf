import type { EmbeddedIndex } from './embedded-index.ts'
import type { JournalState } from './journal-state.ts'
import { readSnapshot, writeSnapshot } from './snapshot.ts'

/** Smaller directories are read anew sooner than anybody notices. */
const fewestListings = 2000
/** Changes since the last snapshot, as a share of the listings, that make a new one worth its writing. */
const muchChanged = 0.02
const closingShare = 0.001

/** Where snapshots of one database are kept, and when one is worth keeping. A snapshot that cannot be written costs the next start time, and nothing else. */
export class SnapshotShelf {
  private readonly path: string
  private readonly release: string
  private keptSeq = -1

  constructor(path: string, release: string) {
    this.path = path
    this.release = release
  }

  /** Fills an empty index; gives the last change in it, or null when there is nothing to use. */
  read(index: EmbeddedIndex, { database, atlas }: JournalState): number | null {
    const seq = readSnapshot(this.path, index, { release: this.release, database, atlas })
    this.keptSeq = seq ?? -1
    return seq
  }

  /** Keeps the index as it is, if that is worth while. */
  async keep(index: EmbeddedIndex, state: JournalState, why: 'anew' | 'changed' | 'closing'): Promise<void> {
    const { live } = index.shelf
    const changes = this.keptSeq === -1 ? live : state.seq - this.keptSeq
    const enough = why === 'anew' ? 0 : live * (why === 'closing' ? closingShare : muchChanged)
    if (live < fewestListings || changes < enough || changes === 0) return
    try {
      await writeSnapshot(this.path, index, { ...state, release: this.release })
      this.keptSeq = state.seq
    } catch {
      this.keptSeq = -1
    }
  }
}
