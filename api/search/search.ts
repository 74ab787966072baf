import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import type { Face } from '../listings/face.ts'
import { findCrisis } from './crisis/find-crisis.ts'
import { locate, type Located } from './locate.ts'
import type { Found, Hit, Question } from './port.ts'
import type { SearchQuery, SearchReply } from './schema.ts'
import { toQuestion } from './to-question.ts'
import { toResult } from './to-result.ts'
import { writeReply } from './write-reply.ts'

/**
 * Searches. The port finds ids; the database decides about each of them, so a stale index can hide a listing and never show one
 * that it may not. A place that nobody knows does not stop the search: it goes on without, and the reply says so.
 */
export async function search(ctx: Ctx, query: SearchQuery): Promise<SearchReply> {
  const { start, shown, point, end } = await ask(ctx, query)
  return { ...start, results: shown.map(({ face, hit }) => toResult(face, hit, point)), ...end }
}

/** The same as JSON in UTF-8, for whoever asks over HTTP. */
export async function searchAsJson(ctx: Ctx, query: SearchQuery): Promise<Uint8Array<ArrayBuffer>> {
  return writeReply(await ask(ctx, query))
}

/** An answer before it is written: the reply in its parts. */
export interface Answer {
  start: Omit<SearchReply, 'results' | keyof Answer['end']>
  shown: { face: Face; hit: Hit }[]
  point: Question['point']
  end: Pick<SearchReply, 'facets' | 'relaxations' | 'crisis'>
}

async function ask(ctx: Ctx, query: SearchQuery): Promise<Answer> {
  allow(ctx, 'search.run')
  const startedAt = performance.now()
  const located = await locate(ctx, query)
  const question = await toQuestion(ctx, query, located)
  const [found, faces] = await Promise.all([ctx.search.find(question), ctx.faces.now()])
  const published = await faces.read(found.hits.map(({ id }) => id))
  const { facets, relaxations } = found
  return {
    start: startOf(query, located, found, performance.now() - startedAt),
    shown: found.hits.flatMap((hit) => {
      const face = published.get(hit.id)
      return face ? [{ face, hit }] : []
    }),
    point: question.point,
    end: { facets, relaxations, crisis: findCrisis(query.q, query.near ?? located.place?.label) },
  }
}

function startOf(
  { page, perPage }: SearchQuery,
  { place, isUnknown }: Located,
  { total, degraded }: Found,
  ms: number,
): Answer['start'] {
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    perPage,
    tookMs: Math.round(ms * 10) / 10,
    degraded,
    place,
    ...(isUnknown ? { placeUnknown: true as const } : {}),
  }
}
