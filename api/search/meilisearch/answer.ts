import type { Part, TypedQuery } from '../embedded/typed-query.ts'
import { takeApart } from '../phrases/take-apart.ts'
import type { Question } from '../port.ts'
import { askCells, type CellAnswer, type Wanted } from './ask-cells.ts'
import { type Asking, todayOf } from './asking.ts'
import { type Cell, cellsOf, isAllPhrases, meantCell, subsets, wholeCell } from './cells.ts'
import { type Filters, filtersOf } from './filter-of.ts'
import { type MeiliQuery, multiSearch } from './meili-reply.ts'
import { whileOpen } from './while-open.ts'

/** A question answered as far as its cells: what was typed, what is filtered, and what each cell has. */
export interface Answer {
  query: TypedQuery
  filters: Filters
  cells: CellAnswer[]
}

/** A query of nothing but everyday phrases that so few meet whole is met by fewer of them. */
const enough = 5
/** Of a longer sentence, the rarest words decide which listings have the most. */
const mostTried = 6

/**
 * Finds the cells that answer a question: listings with all parts, or failing that with the most that any listing has. Filters have no say in how
 * many that is, so that counts stay comparable while somebody ticks boxes.
 */
export async function answer(asking: Asking, question: Question, wanted: Wanted): Promise<Answer> {
  const base = filtersOf(question, asking.atlas, todayOf(asking))
  const filters = { ...base, others: [...base.others, ...(await whileOpen(asking, question.openAt, base))] }
  const query = takeApart(question.q, asking.book)
  const ask = (cells: readonly Cell[]) => askCells(asking, question, filters, cells, wanted)
  if (question.q.trim() === '') return { query, filters, cells: await ask([wholeCell]) }
  const required = query.parts.filter((part) => !part.isOptional)
  if (required.length === 0) return { query, filters, cells: [] }
  const cells = await ask(cellsOf(query, required))
  const shown = cells.reduce((sum, cell) => sum + cell.shown, 0)
  if (shown >= (isAllPhrases(required) ? enough : 1)) return { query, filters, cells }
  const lower = isAllPhrases(required)
    ? await fewerPhrases(asking, filters, query, required, shown)
    : await mostWords(asking, filters, query, required)
  if (lower === null) return { query, filters, cells }
  return { query, filters, cells: lower.length > 0 ? await ask(lower) : [] }
}

/** The most phrases that enough listings are meant for; null when fewer phrases find no more. */
async function fewerPhrases(
  asking: Asking,
  filters: Filters,
  query: TypedQuery,
  parts: readonly Part[],
  shown: number,
): Promise<Cell[] | null> {
  const phrases = parts.slice(0, mostTried)
  const levels = phrases.map((_, i) => phrases.length - i).slice(phrases.length === parts.length ? 1 : 0)
  const cells = levels.map((least) => meantCell(query, phrases, least))
  const totals = await countShown(asking, filters, cells)
  const best = totals.findIndex((total) => total >= enough)
  const chosen = best === -1 ? totals.length - 1 : best
  const cell = cells[chosen]
  return cell && (totals[chosen] ?? 0) > shown
    ? [cell]
    : shown > 0
      ? null
      : mostWords(asking, filters, query, parts)
}

/**
 * The cells of the most parts that any listing has. When none has more than so many, no listing has two different choices of so many, so the cells
 * of all choices have nothing in common.
 */
async function mostWords(
  asking: Asking,
  filters: Filters,
  query: TypedQuery,
  parts: readonly Part[],
): Promise<Cell[]> {
  const alone = parts.map((part) => cellsOf(query, [part]))
  const counts = sumBy(alone, await countShown(asking, filters, alone.flat()))
  const known = parts
    .map((part, i) => ({ part, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, mostTried)
  const kept = parts.filter((part) => known.some((other) => other.part === part))
  for (let size = Math.min(kept.length, parts.length - 1); size > 1; size--) {
    const choices = subsets(kept, size).map((chosen) => cellsOf(query, chosen))
    const totals = await countShown(asking, filters, choices.flat())
    if (totals.some((total) => total > 0)) return choices.flat().filter((_, i) => (totals[i] ?? 0) > 0)
  }
  return oneAtATime(query, kept)
}

/** When no listing has two of the parts, each part's listings are its own. */
const oneAtATime = (query: TypedQuery, kept: readonly Part[]) =>
  kept.flatMap((part) => cellsOf(query, [part]))

async function countShown(asking: Asking, filters: Filters, cells: readonly Cell[]): Promise<number[]> {
  const queries = cells.map(({ q, conditions }): MeiliQuery => ({
    q,
    filter: [...filters.gate, ...conditions],
    matchingStrategy: 'all',
    page: 0,
    hitsPerPage: 1,
  }))
  const results = await multiSearch(asking.client, asking.uid, queries)
  return results.map((result) => result.totalHits)
}

function sumBy(groups: readonly Cell[][], totals: readonly number[]): number[] {
  let at = 0
  return groups.map((cells) => totals.slice(at, (at += cells.length)).reduce((sum, total) => sum + total, 0))
}
