import type { Ctx } from '../../context.ts'
import type { ImportReport } from '../import-report.ts'
import type { ImportRecord } from '../record.ts'
import type { OrganisationIndex } from './organisation-index.ts'

/** Everything that one run carries from batch to batch. */
export interface Run {
  ctx: Ctx
  feed: { id: string; key: string; name: string }
  runId: string
  source: 'feed' | 'seed'
  dryRun: boolean
  startedAt: Date
  report: ImportReport
  /** `vocabulary/slug` → id of the term. */
  terms: ReadonlyMap<string, string>
  /** Slug → id of the area. */
  areas: ReadonlyMap<string, string>
  organisations: OrganisationIndex
  /** A record that says nothing: what silence looks like, field by field. */
  silent: ImportRecord
  /** Every source id met so far. */
  seen: Set<string>
}
