import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import type { Face } from '../listings/face.ts'
import { findCrisis } from './crisis/find-crisis.ts'
import { isPersonal } from './is-personal.ts'
import { sharedKey } from './keep-for-all.ts'
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
  const { start, shown, point, found, end } = await answer(ctx, query, await prepare(ctx, query))
  const results = shown.map(({ face, hit }) => toResult(face, hit, point))
  return { ...start, results, facets: found.facets, ...end }
}

/** The same as JSON in UTF-8, for whoever asks over HTTP. A page that is the same for everybody is written once, and again when anything changes. */
export async function searchAsJson(ctx: Ctx, query: SearchQuery): Promise<Uint8Array<ArrayBuffer>> {
  const prepared = await prepare(ctx, query)
  const key = isPersonal(query) ? null : sharedKey(prepared.question)
  const write = async () => writeReply(await answer(ctx, query, prepared))
  if (key === null) return write()
  const { stamp } = await ctx.faces.now()
  // What is open and what is next changes with the minute.
  const minute = Math.floor(ctx.clock.now().getTime() / 60_000)
  return ctx.pages.of(`${minute} ${key}`, stamp, write)
}

/** An answer before it is written: the reply in its parts. */
export interface Answer {
  start: Omit<SearchReply, 'results' | 'facets' | keyof Answer['end']>
  shown: { face: Face; hit: Hit }[]
  point: Question['point']
  found: Pick<Found, 'facets' | 'facetsJson'>
  end: Pick<SearchReply, 'relaxations' | 'crisis'>
}

interface Prepared {
  located: Located
  question: Question
  startedAt: number
}

async function prepare(ctx: Ctx, query: SearchQuery): Promise<Prepared> {
  allow(ctx, 'search.run')
  const startedAt = performance.now()
  const located = await locate(ctx, query)
  return { located, question: await toQuestion(ctx, query, located), startedAt }
}

async function answer(
  ctx: Ctx,
  query: SearchQuery,
  { located, question, startedAt }: Prepared,
): Promise<Answer> {
  // The engine thinks in its own thread, and the database is looked at meanwhile.
  const [found, faces] = await Promise.all([ctx.search.find(question), ctx.faces.now()])
  const crisis = findCrisis(query.q, {
    place: query.near ?? located.place?.label,
    needs: found.needsMeant,
  })
  const published = await faces.read(found.hits.map(({ id }) => id))
  return {
    start: startOf(query, located, found, performance.now() - startedAt),
    shown: found.hits.flatMap((hit) => {
      const face = published.get(hit.id)
      return face ? [{ face, hit }] : []
    }),
    point: question.point,
    found,
    end: { relaxations: found.relaxations, crisis },
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
