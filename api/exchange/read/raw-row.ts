import type { Refusal } from '../import-row.ts'

/** One row as its source has it, before anything is made of it; or why it could not even be read. Rows count from 1. */
export type RawRow = { row: number; raw: unknown } | { row: number; refused: Refusal }
