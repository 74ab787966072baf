import type { TypedQuery } from '../embedded/typed-query.ts'
import type { Hit, Question } from '../port.ts'
import { type Reach, reaches, type Why } from '../schema.ts'
import type { Asking } from './asking.ts'
import { everywhere } from './meili-document.ts'
import type { MeiliHit } from './meili-reply.ts'
import { metWords } from './met-words.ts'
import { nearestOf } from './rank.ts'

/** A listing that Meilisearch found, as the port gives it. `holding` are the areas around the person. */
export function toHit(
  hit: MeiliHit,
  question: Question,
  query: TypedQuery,
  asking: Asking,
  holding: readonly string[],
): Hit {
  const { point, withinKm = Infinity } = question
  const km = point ? nearestOf(hit, point) : null
  const isFar = point !== null && (km ?? Infinity) > withinKm
  const serves =
    point === null || hit.afar.includes(everywhere) || hit.afar.some((slug) => holding.includes(slug))
  return { id: hit.id, distanceKm: km, reach: reachOf(hit, isFar && serves), why: whyOf(hit, query, asking) }
}

/** Nearby when it has a place near enough; otherwise how it gets to people: the most helpful way first. */
function reachOf({ places, ways }: MeiliHit, isServedFromAfar: boolean): Reach {
  if (places > 0 && !isServedFromAfar) return 'nearby'
  const way = reaches.find((reach) => reach === ways[0])
  return way ?? (places > 0 ? 'nearby' : 'area-wide')
}

/** For each part of the query the best that meets it: words first, then what an everyday phrase means. */
function whyOf(hit: MeiliHit, { parts }: TypedQuery, { atlas }: Asking): Why[] {
  const met = metWords(hit, parts)
  return parts.flatMap((part): Why[] => {
    const word = met.get(part)
    if (word) return [{ field: word.field, term: part.typed, matched: word.matched, as: word.as }]
    const needsFirst = part.meanings.toSorted((a, b) => (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0))
    const meaning = needsFirst.find(({ kind, slug }) => hit.tags[kind]?.includes(slug))
    if (!meaning) return []
    const matched = atlas.label(meaning.kind, meaning.slug)
    return [{ field: meaning.kind, term: part.typed, matched, as: 'need' }]
  })
}
