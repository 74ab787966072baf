import type { Question } from '../port.ts'
import { type FacetName, facetNames } from '../schema.ts'
import type { Asking } from './asking.ts'
import type { Cell } from './cells.ts'
import { conditions, type Filters } from './filter-of.ts'
import {
  type MeiliHit,
  type MeiliQuery,
  type MeiliResult,
  multiSearch,
  shownAttributes,
} from './meili-reply.ts'

/** What is known of a cell once it was asked. */
export interface CellAnswer {
  cell: Cell
  total: number
  /** How many it has whatever is filtered: what decides how many words must be met. */
  shown: number
  counts: Partial<Record<FacetName, Record<string, number>>>
  /** The best of it in Meilisearch's order, and those that have more of the words; empty unless asked for. */
  best: MeiliHit[]
}

/** How many of the best of a cell are looked at again. */
export const windowSize = 64

/** What to ask of cells, beside how many they have. */
export interface Wanted {
  counts: boolean
  best: boolean
}

interface CellPlan {
  queries: MeiliQuery[]
  read(results: readonly MeiliResult[]): CellAnswer
}

/**
 * Asks all cells in one request. A filter is counted around by asking again without it: the number beside a value is what ticking it would give.
 */
export async function askCells(
  asking: Asking,
  question: Question,
  filters: Filters,
  cells: readonly Cell[],
  wanted: Wanted,
): Promise<CellAnswer[]> {
  const plans = cells.map((cell) => planOf(question, filters, cell, wanted))
  const queries = plans.flatMap((plan) => plan.queries)
  const results = await multiSearch(asking.client, asking.uid, queries)
  let at = 0
  return plans.map((plan) => plan.read(results.slice(at, (at += plan.queries.length))))
}

function planOf(question: Question, filters: Filters, cell: Cell, wanted: Wanted): CellPlan {
  const active = new Set(filters.byGroup.map(({ group }) => group))
  const around = wanted.counts ? facetNames.filter((name) => active.has(name)) : []
  const within = wanted.counts ? facetNames.filter((name) => !active.has(name)) : []
  const all = [...conditions(filters), ...cell.conditions]
  const isFiltered = conditions(filters).length > filters.gate.length
  const best = wanted.best && question.sort === 'relevance'
  const main: MeiliQuery = {
    q: cell.q,
    filter: all,
    matchingStrategy: 'all',
    facets: within.map(attributeOf),
    ...(best ? bestOf() : countOnly),
  }
  const counting = around.map((name): MeiliQuery => ({
    q: cell.q,
    filter: [...conditions(filters, name), ...cell.conditions],
    matchingStrategy: 'all',
    facets: [attributeOf(name)],
    ...countOnly,
  }))
  const gate: MeiliQuery[] = isFiltered
    ? [{ q: cell.q, filter: [...filters.gate, ...cell.conditions], matchingStrategy: 'all', ...countOnly }]
    : []
  const fuller = best && cell.fuller ? [fullerQuery(cell, all)] : []
  return {
    queries: [main, ...counting, ...gate, ...fuller],
    read: ([first, ...others]) => {
      const counted = others.slice(0, around.length)
      const shown = isFiltered ? others[around.length] : first
      const more = fuller.length > 0 ? (others.at(-1)?.hits ?? []) : []
      return {
        cell,
        total: first?.totalHits ?? 0,
        shown: shown?.totalHits ?? 0,
        counts: countsOf(within, around, first, counted),
        best: [...more, ...(first?.hits ?? [])],
      }
    },
  }
}

/** `page: 0` gives no listings, and exact totals and counts. */
const countOnly = { page: 0, hitsPerPage: 1, attributesToRetrieve: ['id'] }
const bestOf = () => ({
  page: 1,
  hitsPerPage: windowSize,
  showMatchesPosition: true,
  attributesToRetrieve: shownAttributes,
})

/** Without words of its own a cell holds whatever its filter lets in, so having some of the words will do. */
function fullerQuery(cell: Cell, filter: string[]): MeiliQuery {
  return { q: cell.fuller, filter, matchingStrategy: cell.q === '' ? 'last' : 'all', ...bestOf() }
}

function countsOf(
  within: readonly FacetName[],
  around: readonly FacetName[],
  main: MeiliResult | undefined,
  counted: readonly MeiliResult[],
): CellAnswer['counts'] {
  const counts: CellAnswer['counts'] = {}
  for (const name of within) counts[name] = main?.facetDistribution[attributeOf(name)] ?? {}
  for (const [i, name] of around.entries())
    counts[name] = counted[i]?.facetDistribution[attributeOf(name)] ?? {}
  return counts
}

const attributeOf = (name: FacetName) => `tags.${name}`
