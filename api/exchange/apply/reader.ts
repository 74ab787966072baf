import type { Tx } from '../../../db/write.ts'

/** Whatever can be read from: the database, or a transaction that is writing. */
export type Reader = Pick<Tx, 'select' | 'all'>
