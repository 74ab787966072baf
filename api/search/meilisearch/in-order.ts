import type { Question } from '../port.ts'
import type { Answer } from './answer.ts'
import type { Asking } from './asking.ts'
import { anyOf, conditions } from './filter-of.ts'
import { type MeiliHit, type MeiliQuery, multiSearch, shownAttributes } from './meili-reply.ts'
import { compare, nearestOf } from './rank.ts'
import { mostHits } from './settings.ts'

/** A part of the listings that Meilisearch can put in order by itself. */
interface Stream {
  conditions: string[]
  sort: string[]
  /** Fetched whole: Meilisearch cannot order it, and it is small. */
  isWhole: boolean
}

/** The page of a question that is ordered by name, by check or by distance: the beginnings of all streams, merged. */
export async function inOrder(asking: Asking, question: Question, answer: Answer): Promise<MeiliHit[]> {
  const { filters, cells } = answer
  const end = question.offset + question.limit
  const streams = streamsOf(question)
  const queries = cells.flatMap(({ cell }) =>
    streams.map((stream): MeiliQuery => ({
      q: cell.q,
      filter: [...conditions(filters), ...cell.conditions, ...stream.conditions],
      sort: stream.sort,
      matchingStrategy: 'all',
      attributesToRetrieve: ['id', 'title', 'checkedDay', 'points'],
      offset: 0,
      limit: stream.isWhole ? mostHits : end,
    })),
  )
  const results = await multiSearch(asking.client, asking.uid, queries)
  const merged = merge(
    question,
    results.map((result) => result.hits),
  )
  return readWhole(asking, answer, merged.slice(question.offset, end))
}

/** Meilisearch orders by the one place of a listing; those with several are put in by us, and those with none come after. */
function streamsOf({ sort, point }: Question): Stream[] {
  if (sort === 'name') return [{ conditions: [], sort: ['title:asc'], isWhole: false }]
  if (sort === 'checked') return [{ conditions: [], sort: ['checkedDay:desc', 'title:asc'], isWhole: false }]
  if (!point) return [{ conditions: [], sort: [], isWhole: false }]
  return [
    { conditions: ['places = 1'], sort: [`_geoPoint(${point.lat},${point.lng}):asc`], isWhole: false },
    { conditions: ['places > 1'], sort: [], isWhole: true },
    { conditions: ['places = 0'], sort: [], isWhole: false },
  ]
}

/** Streams keep their own order, whatever Meilisearch does with equals, so every page sees the same whole. */
function merge({ sort, point }: Question, streams: readonly MeiliHit[][]): MeiliHit[] {
  if (sort === 'name')
    return mergeBy(streams, (a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()))
  if (sort === 'checked') return mergeBy(streams, (a, b) => b.checkedDay - a.checkedDay)
  if (!point) return streams.flat()
  const km = (hit: MeiliHit) => nearestOf(hit, point) ?? Infinity
  const byKm = (a: MeiliHit, b: MeiliHit) => km(a) - km(b)
  const placed = streams.map((hits) => hits.filter((hit) => hit.points.length > 0))
  const nearestFirst = placed.map((hits) =>
    hits.some((hit) => hit.points.length > 1) ? hits.toSorted(byKm) : hits,
  )
  return [...mergeBy(nearestFirst, byKm), ...streams.flat().filter((hit) => hit.points.length === 0)]
}

/** Takes the first of all streams again and again. */
function mergeBy(streams: readonly MeiliHit[][], order: (a: MeiliHit, b: MeiliHit) => number): MeiliHit[] {
  return streams.reduce((merged, stream) => {
    const both: MeiliHit[] = []
    let at = 0
    for (const hit of stream) {
      for (let next = merged[at]; next && order(next, hit) <= 0; next = merged[++at]) both.push(next)
      both.push(hit)
    }
    return [...both, ...merged.slice(at)]
  }, [])
}

/** The listings of one page in full, with where their words were found. */
async function readWhole(asking: Asking, { cells }: Answer, page: readonly MeiliHit[]): Promise<MeiliHit[]> {
  if (page.length === 0) return []
  const queries = cells.map(({ cell }): MeiliQuery => ({
    q: cell.q,
    filter: [
      ...cell.conditions,
      ...anyOf(
        'id',
        page.map(({ id }) => id),
      ),
    ],
    matchingStrategy: 'all',
    showMatchesPosition: true,
    attributesToRetrieve: shownAttributes,
    offset: 0,
    limit: page.length,
  }))
  const results = await multiSearch(asking.client, asking.uid, queries)
  const byId = new Map(results.flatMap((result) => result.hits).map((hit) => [hit.id, hit]))
  return page.flatMap(({ id }) => byId.get(id) ?? [])
}
