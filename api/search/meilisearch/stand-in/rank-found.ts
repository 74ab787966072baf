import type { SearchParams, Settings } from 'meilisearch'
import type { ReadDocument, WordMatch } from './match-words.ts'
import { metresBetween, valuesOf } from './meets-condition.ts'

/** For tests: a document that was found, with where its words are. */
export interface Found {
  read: ReadDocument
  matches: WordMatch[][]
  /** How many of the words it has, from the first. */
  level: number
}

/** For tests: the ranking rules one after another, each only where those before it see no difference. */
export function rankFound(settings: Settings, params: SearchParams, found: readonly Found[]): Found[] {
  const keys = (settings.rankingRules ?? []).flatMap((rule) =>
    rule === 'sort' ? (params.sort ?? []).map(sortKey) : [keyOf(rule)],
  )
  return found
    .map((item) => ({ item, values: keys.map((key) => key(item)) }))
    .sort((a, b) => {
      for (const [i, value] of a.values.entries()) {
        const other = b.values[i] ?? 0
        if (value !== other) return value < other ? -1 : 1
      }
      return 0
    })
    .map(({ item }) => item)
}

type Key = (item: Found) => number | string

function keyOf(rule: string): Key {
  const best = (item: Found, value: (match: WordMatch) => number) =>
    item.matches.reduce((sum, matches) => sum + Math.min(...matches.map(value)), 0)
  if (rule === 'words') return (item) => -item.level
  if (rule === 'typo') return (item) => best(item, (match) => match.typos)
  if (rule === 'attributeRank') return (item) => best(item, (match) => match.attribute)
  if (rule === 'wordPosition') return (item) => best(item, (match) => match.position)
  if (rule === 'exactness') return (item) => best(item, (match) => (match.isExact ? 0 : 1))
  if (rule === 'proximity') return proximity
  return sortKey(rule)
}

/** Words that are apart count the words between them, up to eight; in different attributes they are eight apart. */
function proximity({ matches }: Found): number {
  let sum = 0
  for (let i = 1; i < matches.length; i++) {
    const gaps = (matches[i - 1] ?? []).flatMap((a) =>
      (matches[i] ?? []).map((b) =>
        a.attribute === b.attribute
          ? Math.abs(b.position - a.position) + (b.position > a.position ? 0 : 1)
          : 8,
      ),
    )
    sum += Math.min(8, ...gaps)
  }
  return sum
}

function sortKey(sort: string): Key {
  const geo = /^_geoPoint\(([-\d.e]+),([-\d.e]+)\):asc$/.exec(sort)
  if (geo) {
    const point = { lat: Number(geo[1]), lng: Number(geo[2]) }
    return ({ read }) => {
      const [lat, lng] = [valuesOf(read.document, '_geo.lat')[0], valuesOf(read.document, '_geo.lng')[0]]
      return typeof lat === 'number' && typeof lng === 'number'
        ? metresBetween(point, { lat, lng })
        : Infinity
    }
  }
  const attribute = sort.replace(/:(?:asc|desc)$/, '')
  const sign = sort.endsWith(':desc') ? -1 : 1
  return ({ read }) => {
    const [value] = valuesOf(read.document, attribute)
    return typeof value === 'number' ? sign * value : String(value).toLowerCase()
  }
}
