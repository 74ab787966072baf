import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import { fields, noGreatestAge } from '../embedded/document.ts'

const text = z.string().default('')
const Position = z.object({ start: z.number(), length: z.number() })
const MeiliHit = z.object({
  id: z.string(),
  title: text,
  ...(Object.fromEntries(fields.map((field) => [field, text])) as Record<
    (typeof fields)[number],
    typeof text
  >),
  forms: text,
  tags: z.partialRecord(z.string(), z.array(z.string())).default({}),
  meant: z.record(z.string(), z.number()).default({}),
  afar: z.array(z.string()).default([]),
  ways: z.array(z.string()).default([]),
  points: z.array(z.object({ lat: z.number(), lng: z.number(), approximate: z.boolean() })).default([]),
  places: z.number().default(0),
  ageFrom: z.number().default(0),
  ageTo: z.number().default(noGreatestAge),
  dueDay: z.number().default(0),
  checkedDay: z.number().default(0),
  capacity: z.number().default(2),
  _matchesPosition: z.record(z.string(), z.array(Position)).optional(),
})
/** What is read of a listing that may be shown. */
export const shownAttributes = Object.keys(MeiliHit.shape).filter((name) => name !== '_matchesPosition')

/** A listing as Meilisearch found it. */
export type MeiliHit = z.infer<typeof MeiliHit>

const MeiliResult = z.object({
  hits: z.array(MeiliHit),
  totalHits: z.number().default(0),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).default({}),
})
/** What one query of several found. */
export type MeiliResult = z.infer<typeof MeiliResult>

const MultiSearchReply = z.object({ results: z.array(MeiliResult) })

/** A query of several, less the index it goes to. `page: 0` counts without giving any. */
export type MeiliQuery = Omit<MultiSearchQuery, 'indexUid'>

/** Asks several queries in one request; the results come in their order. Throws when Meilisearch does, or answers what it should not. */
export async function multiSearch(
  client: Meilisearch,
  indexUid: string,
  queries: readonly MeiliQuery[],
): Promise<MeiliResult[]> {
  if (queries.length === 0) return []
  const reply: unknown = await client.multiSearch({
    queries: queries.map((query) => ({ ...query, indexUid })),
  })
  return MultiSearchReply.parse(reply).results
}
