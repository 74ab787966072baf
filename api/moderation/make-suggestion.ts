import { and, eq, or } from 'drizzle-orm'
import { proposals } from '../../db/tables/journal.ts'
import { listings } from '../../db/tables/listings.ts'
import { allow } from '../accounts/allow.ts'
import { record } from '../audit/record.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'
import type { SuggestionInput, SuggestionReceipt } from './schema.ts'

type SuggestionCtx = Pick<Ctx, 'actor' | 'db' | 'write' | 'clock' | 'requestId'>

/**
 * Puts a suggestion from anyone in the queue for a curator; it changes no listing. Throws `not-found` when it is about a listing
 * that is not published. A machine that filled in the hidden field gets the same answer and nothing is kept.
 */
export async function makeSuggestion(ctx: SuggestionCtx, input: SuggestionInput): Promise<SuggestionReceipt> {
  allow(ctx, 'suggestion.make')
  if (input.website2 !== '') return { received: true }
  const listingId = input.kind === 'new-listing' ? null : await idOf(ctx, input.listing)
  const proposal = { id: crypto.randomUUID(), kind: input.kind, listingId, source: 'public' }
  await ctx.write(async (tx) => {
    const said = { proposed: saidIn(input), reason: input.text, at: ctx.clock.now() }
    await tx.insert(proposals).values({ ...proposal, ...said })
    await record(tx, ctx, { action: 'suggestion.make', entity: 'proposal', entityId: proposal.id })
  })
  return { received: true }
}

async function idOf(ctx: SuggestionCtx, idOrSlug: string): Promise<string> {
  const [row] = await ctx.db
    .select({ id: listings.id })
    .from(listings)
    .where(and(or(eq(listings.slug, idOrSlug), eq(listings.id, idOrSlug)), eq(listings.status, 'published')))
    .limit(1)
  if (!row)
    throw new Fault('not-found', 'There is no listing at this address.', {
      listing: 'There is no such listing.',
    })
  return row.id
}

/** The fields of a new listing that were filled in; a correction says everything in its own words. */
function saidIn(input: SuggestionInput): Record<string, string> {
  if (input.kind !== 'new-listing') return {}
  const { name, organisation, where, when, contact } = input
  return Object.fromEntries(
    Object.entries({ name, organisation, where, when, contact }).filter(([, said]) => said !== ''),
  )
}
