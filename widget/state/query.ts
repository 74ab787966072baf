/** What a search may carry, in the order in which an address has it. */
export const queryNames = [
  'q',
  'near',
  'withinKm',
  'category',
  'need',
  'audience',
  'language',
  'access',
  'day',
  'mode',
  'cost',
  'age',
  'openAt',
  'referral',
  'accepting',
  'sort',
  'page',
] as const
export type QueryName = (typeof queryNames)[number]

/** Those that a person chooses in the filters and sees as chips. */
export const filterNames = [
  'category',
  'need',
  'openAt',
  'day',
  'audience',
  'age',
  'withinKm',
  'mode',
  'cost',
  'referral',
  'accepting',
  'access',
  'language',
] as const satisfies readonly QueryName[]
export type FilterName = (typeof filterNames)[number]

/** A search as the address has it: each name with its values; same name = OR, different names = AND. Never changed, only replaced. */
export type Query = Readonly<Partial<Record<QueryName, readonly string[]>>>

/** The one value of a name, or nothing. */
export const valueOf = (query: Query, name: QueryName): string => query[name]?.[0] ?? ''

/** Whether that value is chosen. */
export const has = (query: Query, name: QueryName, value: string): boolean =>
  query[name]?.includes(value) ?? false

/** The search with other values for some names; every change but that of the page goes back to page 1. */
export function changed(
  query: Query,
  change: Partial<Record<QueryName, string | readonly string[] | null>>,
): Query {
  const next: Partial<Record<QueryName, readonly string[]>> = { ...query, page: [] }
  for (const [name, value] of Object.entries(change)) {
    if (isQueryName(name)) next[name] = listOf(value)
  }
  return clean(next)
}

/** The search with a value put in or taken out. */
export function toggled(query: Query, name: QueryName, value: string): Query {
  const values = query[name] ?? []
  return changed(query, {
    [name]: has(query, name, value) ? values.filter((one) => one !== value) : [...values, value],
  })
}

/** How many filters are chosen. */
export const countFilters = (query: Query): number =>
  filterNames.reduce((sum, name) => sum + (query[name]?.length ?? 0), 0)

/** The search without its filters, words and place kept. */
export const withoutFilters = (query: Query): Query =>
  changed(query, Object.fromEntries(filterNames.map((name) => [name, null])))

/** The search as parameters of an address; page 1 is not written. */
export function toParams(query: Query): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of queryNames) {
    for (const value of query[name] ?? []) if (name !== 'page' || value !== '1') params.append(name, value)
  }
  return params
}

/** A search from the parameters of an address; unknown names and empty values are left out. */
export const fromParams = (params: URLSearchParams): Query =>
  clean(Object.fromEntries(queryNames.map((name) => [name, params.getAll(name).slice(0, 50)])))

/** Whether the name is one that a search may carry. */
export const isQueryName = (name: string): name is QueryName =>
  (queryNames as readonly string[]).includes(name)

function clean(query: Partial<Record<QueryName, readonly string[]>>): Query {
  const kept = Object.entries(query).map(
    ([name, values]) => [name, values.map((value) => value.trim()).filter(Boolean)] as const,
  )
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0))
}

const listOf = (value: string | readonly string[] | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value
