import type { Point, Question } from '../port.ts'
import { answer } from './answer.ts'
import type { Asking } from './asking.ts'
import { conditions } from './filter-of.ts'
import { type MeiliQuery, multiSearch } from './meili-reply.ts'
import { mostHits } from './settings.ts'

/** Every match that has a place the public may know, once for each place. */
export async function points(asking: Asking, question: Question): Promise<Point[]> {
  const { cells, filters } = await answer(asking, question, { counts: false, best: false })
  const queries = cells.map(({ cell }): MeiliQuery => ({
    q: cell.q,
    filter: [...conditions(filters), ...cell.conditions, 'places > 0'],
    matchingStrategy: 'all',
    attributesToRetrieve: ['id', 'points'],
    offset: 0,
    limit: mostHits,
  }))
  const results = await multiSearch(asking.client, asking.uid, queries)
  return results.flatMap(({ hits }) =>
    hits.flatMap(({ id, points: at }) => at.map((point) => ({ id, ...point }))),
  )
}
