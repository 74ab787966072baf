import { audit } from '../../db/tables/journal.ts'
import type { Tx } from '../../db/write.ts'
import type { Ctx } from '../context.ts'

/** A deed to write down: what was done, to which thing. */
export interface Deed {
  action: string
  entity: string
  entityId: string
}

/** Writes down who did what, in the transaction that does it: if this fails, so does the deed. Never personal data, never search text. */
export async function record(
  tx: Tx,
  ctx: Pick<Ctx, 'actor' | 'clock' | 'requestId'>,
  deed: Deed,
): Promise<void> {
  await tx
    .insert(audit)
    .values({ ...deed, at: ctx.clock.now(), actor: ctx.actor.role, requestId: ctx.requestId })
}
