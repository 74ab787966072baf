import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { loadListings } from '../listings/load-listings.ts'
import { toPublic } from '../listings/to-public.ts'
import { findCrisis } from './crisis/find-crisis.ts'
import { locate } from './locate.ts'
import type { Hit, Question } from './port.ts'
import type { SearchQuery, SearchReply, SearchResult } from './schema.ts'
import { toQuestion } from './to-question.ts'
import { toResult } from './to-result.ts'

/**
 * Searches. The port finds ids; the database is read for each of them and decides, so a stale index can hide a listing and never show one
 * that it may not. A place that nobody knows does not stop the search: it goes on without, and the reply says so.
 */
export async function search(ctx: Ctx, query: SearchQuery): Promise<SearchReply> {
  allow(ctx, 'search.run')
  const startedAt = performance.now()
  const located = await locate(ctx, query)
  const question = await toQuestion(ctx, query, located)
  const found = await ctx.search.find(question)
  const results = await decide(ctx, question, found.hits)
  return {
    total: found.total,
    page: query.page,
    pages: Math.max(1, Math.ceil(found.total / query.perPage)),
    perPage: query.perPage,
    tookMs: Math.round((performance.now() - startedAt) * 10) / 10,
    degraded: found.degraded,
    place: located.place,
    ...(located.isUnknown ? { placeUnknown: true as const } : {}),
    results,
    facets: found.facets,
    relaxations: found.relaxations,
    crisis: findCrisis(query.q, query.near ?? located.place?.label),
  }
}

/** The listings of the hits as the public may see them now, in the order of the hits. */
async function decide(ctx: Ctx, question: Question, hits: readonly Hit[]): Promise<SearchResult[]> {
  const records = await loadListings(
    ctx.db,
    hits.map((hit) => hit.id),
  )
  const moment = { now: ctx.clock.now(), calendar: await ctx.calendar() }
  const byId = new Map(records.map((record) => [record.listing.id, record]))
  return hits.flatMap((hit) => {
    const record = byId.get(hit.id)
    if (record?.listing.status !== 'published') return []
    return [toResult(toPublic(record, moment), hit, question.point)]
  })
}
