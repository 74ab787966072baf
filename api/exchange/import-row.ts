/** Why a row cannot be taken, in words for a curator, and what is known of it. */
export interface Refusal {
  sourceId?: string
  name?: string
  field?: string
  reason: string
}

/** One row on its way in: a record as a reader made it (not yet checked), or the reason that no record could be made of it. */
export type ImportRow =
  | { row: number; record: unknown; notes?: readonly string[] }
  | { row: number; refused: Refusal }
