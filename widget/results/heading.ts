import type { SearchReply } from '../api.ts'
import { countFilters, type Query, valueOf } from '../state/query.ts'
import { count } from '../words/count.ts'
import { nothingFound } from '../words/nothing-found.ts'
import type { Words } from '../words/words.ts'

/** "14 for “warm” near AM1 2AB", as much of it as there is. */
export function heading(words: Words, query: Query, reply: SearchReply): string {
  const values = { q: valueOf(query, 'q'), place: reply.place?.label ?? '' }
  if (reply.total === 0) return nothingFound(words, values.q, !reply.place && !countFilters(query))
  if (values.q)
    return count(words, reply.place ? words.resultsForNear : words.resultsFor, reply.total, values)
  return count(words, reply.place ? words.resultsNear : words.results, reply.total, values)
}
