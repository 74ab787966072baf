import type { Question } from '../port.ts'
import type { Answer } from './answer.ts'
import { type Asking, todayOf } from './asking.ts'
import type { CellAnswer } from './ask-cells.ts'
import { anyOf, conditions } from './filter-of.ts'
import { type MeiliHit, type MeiliQuery, multiSearch, shownAttributes } from './meili-reply.ts'
import { inOrder } from './in-order.ts'
import { rank } from './rank.ts'

/** The listings of the page that a question asks for, in order. */
export async function pageOf(asking: Asking, question: Question, answer: Answer): Promise<MeiliHit[]> {
  if (question.sort !== 'relevance') return inOrder(asking, question, answer)
  const { query, cells } = answer
  const { offset, limit, point, audience } = question
  const { hits, ofCell } = windowOf(cells)
  const best = rank(hits, { query, point, audience, today: todayOf(asking) })
  const page = best.slice(offset, offset + limit)
  if (page.length === limit) return page
  const from = Math.max(0, offset - best.length)
  const rest = await restOf(asking, answer, ofCell, from, limit - page.length)
  return [...page, ...rest]
}

/** The best of all cells, each once. */
function windowOf(cells: readonly CellAnswer[]) {
  const seen = new Set<string>()
  const ofCell = cells.map(({ best }) => {
    // Those found by more of the words come first, and know where the words are.
    return best.filter(({ id }) => !seen.has(id) && seen.add(id))
  })
  return { hits: ofCell.flat(), ofCell }
}

/** What comes after those that were looked at again: cell by cell, in Meilisearch's order. */
async function restOf(
  asking: Asking,
  { filters, cells }: Answer,
  ofCell: readonly MeiliHit[][],
  from: number,
  wanted: number,
): Promise<MeiliHit[]> {
  const queries: MeiliQuery[] = []
  let before = from
  let missing = wanted
  for (const [i, { cell, total }] of cells.entries()) {
    const shown = (ofCell[i] ?? []).map(({ id }) => id)
    const left = total - shown.length
    if (missing > 0 && before < left) {
      const limit = Math.min(missing, left - before)
      const others = anyOf('id', shown).map((those) => `NOT ${those}`)
      const filter = [...conditions(filters), ...cell.conditions, ...others]
      const { q } = cell
      queries.push({
        q,
        filter,
        matchingStrategy: 'all',
        offset: before,
        limit,
        showMatchesPosition: true,
        attributesToRetrieve: shownAttributes,
      })
      missing -= limit
    }
    before = Math.max(0, before - left)
  }
  // Asked by offset, Meilisearch estimates a total, which is not what is wanted here.
  const results = await multiSearch(asking.client, asking.uid, queries)
  return results.flatMap((result) => result.hits)
}
