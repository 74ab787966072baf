import type { Write } from '../../../db/write.ts'
import type { DocumentSource } from './read-documents.ts'

/** What Meilisearch as a search needs of the house. */
export interface MeilisearchOptions extends DocumentSource {
  write: Write
  url: string
  /** Meilisearch's key; it must allow everything on indexes called `waymark-…`, and reading tasks. */
  key?: string | undefined
  /** How often to look for what was written; 300 ms unless told. */
  pollMs?: number
  /** How long a question may take; 300 ms unless told. */
  slowMs?: number
  /** How long one process keeps bringing changes after it was last heard of; 15 s unless told. */
  leaseMs?: number
  /** Told when changes cannot be brought to Meilisearch; they are tried again. */
  onProblem?(error: unknown): void
}
