import type { SearchParams, Settings } from 'meilisearch'
import { matchWords, type ReadDocument, readWords, type WordMatch, type WordRules } from './match-words.ts'
import { refuse } from './meili-fault.ts'
import { checkFilterable, meetsCondition, type StoredDocument, valuesOf } from './meets-condition.ts'
import { type Found, rankFound } from './rank-found.ts'
import { readFilter } from './read-filter.ts'

/** For tests: an index as the stand-in keeps it. */
export interface StoredIndex {
  primaryKey: string | null
  createdAt: string
  updatedAt: string
  settings: Settings
  documents: Map<string, StoredDocument>
  /** Distances between words that were worked out before. */
  known: Map<string, number>
}

const known = new Set(
  `indexUid q filter facets page hitsPerPage offset limit sort matchingStrategy attributesToRetrieve attributesToSearchOn
  showMatchesPosition`.split(/\s+/),
)
/** Meilisearch takes so many words of a query into account. */
const mostWords = 10

/** For tests: answers one search as documented, or refuses it. */
export function searchDocuments(index: StoredIndex, params: SearchParams) {
  check(index.settings, params)
  const condition = readFilter(params.filter)
  checkFilterable(condition, namesOf(index.settings.filterableAttributes))
  const candidates = [...index.documents.values()].filter((document) => meetsCondition(document, condition))
  const found = matching(index, params, candidates)
  const most = index.settings.pagination?.maxTotalHits ?? 1000
  const shown = rankFound(index.settings, params, found).slice(0, most)
  const isPaged = params.page !== undefined || params.hitsPerPage !== undefined
  const { page = 1, hitsPerPage = 20, offset = 0, limit = 20 } = params
  const window = isPaged
    ? page === 0
      ? []
      : shown.slice((page - 1) * hitsPerPage, page * hitsPerPage)
    : shown.slice(offset, offset + limit)
  const total = Math.min(found.length, most)
  return {
    hits: window.map((item) => toHit(item, params)),
    query: params.q ?? '',
    processingTimeMs: 0,
    ...(isPaged
      ? { page, hitsPerPage, totalHits: total, totalPages: Math.ceil(total / Math.max(1, hitsPerPage)) }
      : { offset, limit, estimatedTotalHits: total }),
    ...(params.facets ? { facetDistribution: facets(index.settings, params.facets, found) } : {}),
  }
}

function check(settings: Settings, params: SearchParams): void {
  const unknown = Object.keys(params).find((name) => !known.has(name))
  if (unknown) throw refuse('bad_request', `Unknown field \`${unknown}\`.`)
  const filterable = namesOf(settings.filterableAttributes)
  for (const facet of params.facets ?? []) {
    if (!filterable.includes(facet))
      throw refuse(
        'invalid_search_facets',
        `Invalid facet distribution: attribute \`${facet}\` is not filterable.`,
      )
  }
  for (const sort of params.sort ?? []) {
    const attribute = sort.startsWith('_geoPoint(') ? '_geo' : sort.replace(/:(?:asc|desc)$/, '')
    if (!settings.sortableAttributes?.includes(attribute) || !/:(?:asc|desc)$/.test(sort))
      throw refuse('invalid_search_sort', `Attribute \`${attribute}\` is not sortable.`)
  }
  for (const name of params.attributesToSearchOn ?? []) {
    if (!settings.searchableAttributes?.includes(name))
      throw refuse('invalid_search_attributes_to_search_on', `Attribute \`${name}\` is not searchable.`)
  }
}

const namesOf = (attributes: Settings['filterableAttributes']) =>
  (attributes ?? []).filter((attribute) => typeof attribute === 'string')

function matching(
  { settings, known }: StoredIndex,
  params: SearchParams,
  candidates: readonly StoredDocument[],
): Found[] {
  const words = (params.q ?? '').split(' ').filter(Boolean).slice(0, mostWords)
  const isBegun = !(params.q ?? '').endsWith(' ')
  const rules = { ...rulesOf(settings), known }
  const searchable = params.attributesToSearchOn ?? settings.searchableAttributes ?? []
  return candidates.flatMap((document) => {
    const read = readWords(document, searchable)
    const matches = words.length === 0 ? [] : matchWords(read, words, isBegun, rules)
    const missing = matches.findIndex((one) => one.length === 0)
    const level = missing === -1 ? words.length : missing
    const isEnough =
      params.matchingStrategy === 'all' ? level === words.length : level > 0 || words.length === 0
    return isEnough ? [{ read, matches: matches.slice(0, level), level }] : []
  })
}

function rulesOf({ synonyms, typoTolerance }: Settings): Omit<WordRules, 'known'> {
  return {
    synonyms: synonyms ?? {},
    oneTypo: typoTolerance?.minWordSizeForTypos?.oneTypo ?? 5,
    twoTypos: typoTolerance?.minWordSizeForTypos?.twoTypos ?? 9,
    disableOnNumbers: typoTolerance?.disableOnNumbers ?? false,
    disableOnAttributes: typoTolerance?.disableOnAttributes ?? [],
  }
}

function facets(settings: Settings, names: readonly string[], found: readonly Found[]) {
  const most = settings.faceting?.maxValuesPerFacet ?? 100
  return Object.fromEntries(
    names.map((name) => {
      const counts = new Map<string, number>()
      for (const { read } of found)
        for (const value of new Set(valuesOf(read.document, name).map(String)))
          counts.set(value, (counts.get(value) ?? 0) + 1)
      return [name, Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most))]
    }),
  )
}

function toHit({ read, matches }: Found, params: SearchParams): StoredDocument {
  const names = params.attributesToRetrieve
  const hit = Object.fromEntries(
    Object.entries(read.document).filter(([name]) => !names || names.includes('*') || names.includes(name)),
  )
  return params.showMatchesPosition ? { ...hit, _matchesPosition: positionsOf(read, matches.flat()) } : hit
}

/** Starts and lengths in bytes, as documented. */
function positionsOf({ attributes }: ReadDocument, matches: readonly WordMatch[]) {
  const positions: Record<string, { start: number; length: number }[]> = {}
  for (const { attribute, position, shown } of matches) {
    const { name, words } = attributes[attribute] ?? { name: '', words: [] }
    const start = Buffer.byteLength(
      words
        .slice(0, position)
        .map((word) => `${word} `)
        .join(''),
    )
    const length = Buffer.byteLength((words[position] ?? '').slice(0, shown))
    const known = (positions[name] ??= [])
    if (!known.some((other) => other.start === start)) known.push({ start, length })
  }
  return positions
}
