import { repeatable, SearchQuery } from '../search/schema.ts'

/** The search parameters of an address as they were written, by name; empty ones and unknown names are left out. */
export type KeptSearch = Readonly<Record<string, readonly string[]>>

/** Every name that a search may carry, in the order in which our links write them. */
const names: readonly string[] = Object.keys(SearchQuery.shape)
const repeated: ReadonlySet<string> = new Set(repeatable)

/** Reads an address: a form without JavaScript sends its empty fields too, and those say nothing. */
export function keepSearch(params: URLSearchParams): KeptSearch {
  const kept: Record<string, string[]> = {}
  for (const name of names) {
    const values = params.getAll(name).filter((value) => value.trim() !== '')
    if (values.length > 0) kept[name] = repeated.has(name) ? [...new Set(values)] : values.slice(0, 1)
  }
  return kept
}

/** The search as its schema wants it: lists for what may repeat, one value for the rest. */
export function plainSearch(kept: KeptSearch): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kept).map(([name, values]) => [name, repeated.has(name) ? values : values[0]]),
  )
}

/** The first value of a parameter as it was written, or nothing. */
export const keptValue = (kept: KeptSearch, name: string): string => kept[name]?.[0] ?? ''

/** A change to a search: `null` takes a parameter away, a list replaces it. */
export type SearchChange = Readonly<Record<string, string | number | readonly string[] | null>>

/** The address of this search with a change; every change but that of the page itself goes back to page 1. */
export function searchHref(kept: KeptSearch, change: SearchChange = {}, path = '/directory'): string {
  const params = new URLSearchParams()
  for (const name of names) {
    const changed = change[name]
    const values = changed === undefined ? (name === 'page' ? [] : (kept[name] ?? [])) : listOf(changed)
    for (const value of values) params.append(name, value)
  }
  if (params.get('page') === '1') params.delete('page')
  const query = params.toString()
  return query === '' ? path : `${path}?${query}`
}

function listOf(value: string | number | readonly string[] | null): readonly string[] {
  if (value === null) return []
  return typeof value === 'object' ? value : [String(value)]
}

/** The address without one value of a repeated parameter, or without the parameter. */
export function hrefWithout(kept: KeptSearch, name: string, value: string): string {
  const left = (kept[name] ?? []).filter((other) => other !== value)
  return searchHref(kept, { [name]: left.length > 0 ? left : null })
}
