import type { FacetName, SearchReply } from '../api.ts'
import { labelOf } from '../results/label-of.ts'
import type { FilterName, Query } from '../state/query.ts'
import type { Words } from '../words/words.ts'

/** One value to choose, and how many results choosing it gives; null where that is not counted. */
export interface Choice {
  value: string
  label: string
  count: number | null
}

const week: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The values of a filter: those with results, and those already chosen, which must never vanish under the hand. */
export function choicesOf(
  words: Words,
  name: FilterName,
  facets: SearchReply['facets'] | null,
  query: Query,
): Choice[] {
  const chosen = query[name] ?? []
  const counted = (facets?.[name as FacetName] ?? []).filter(
    (facet) => facet.count > 0 || chosen.includes(facet.value),
  )
  const shown = counted.map(({ value, count }) => ({
    value: written(name, value),
    label: labelOf(words, name, value, facets),
    count,
  }))
  const missing = chosen.filter((value) => !shown.some((choice) => choice.value === value))
  const all = [
    ...shown,
    ...missing.map((value) => ({ value, label: labelOf(words, name, value, facets), count: 0 })),
  ]
  if (name === 'day') return all.sort((a, b) => week.indexOf(a.value) - week.indexOf(b.value))
  if (name === 'accepting') return all.filter((choice) => choice.value === 'true')
  return all
}

/** `accepting` is counted by its state and asked for by `true`. */
const written = (name: FilterName, value: string): string =>
  name === 'accepting' && value === 'yes' ? 'true' : value
