import { modes, referrals } from '../../listings/schema.ts'
import { weekdays } from '../../times/schema.ts'
import type { Atlas, IndexTerm } from '../embedded/atlas.ts'
import type { Question } from '../port.ts'
import { anyPoint } from './any-filters.ts'
import { benchAreas } from './bench-atlas.ts'
import type { Random } from './random.ts'
import { wholeQuestion } from '../whole-question.ts'

const languages = ['en', 'cy', 'pl', 'EN-gb', 'x']
const areas = [...benchAreas().map(({ slug }) => slug), 'no-such-area']
const farAway = [
  { lat: 90, lng: 0 },
  { lat: -90, lng: 180 },
  { lat: 0, lng: -180 },
  { lat: 53.4, lng: -1.3 },
]

/** Any question that the border lets in: every filter, known and unknown values, the ends of the Earth, pages that are not there. */
export function fuzzQuestion(random: Random, atlas: Atlas, q: string): Question {
  // None, few or many filters: with many of them nearly nothing is found, and little is tried.
  const density = random.pick([0, 0.3, 0.3, 1], 1)
  const few = <T>(values: readonly T[], fallback: T, share = 0.12): T[] =>
    random.chance(share * density)
      ? Array.from({ length: 1 + random.below(random.chance(0.05) ? 50 : 3) }, () =>
          random.pick(values, fallback),
        )
      : []
  const maybe = <T>(share: number, make: () => T) => (random.chance(share * density) ? make() : undefined)
  const slugs = (kind: IndexTerm['kind']) => [
    ...atlas.terms.filter((term) => term.kind === kind).map(({ slug }) => slug),
    'no-such-slug',
  ]
  const point = maybe(0.6, () =>
    random.chance(0.9) ? anyPoint(random) : random.pick(farAway, { lat: 0, lng: 0 }),
  )
  return wholeQuestion({
    q,
    category: few(slugs('category'), ''),
    need: few(slugs('need'), ''),
    audience: few(slugs('audience'), ''),
    access: few(slugs('access'), ''),
    language: few(languages, 'en'),
    day: few(weekdays, 'mon'),
    mode: few(modes, 'online'),
    referral: few(referrals, 'self'),
    cost: maybe(0.1, () => 'free'),
    accepting: maybe(0.1, () => 'true'),
    age: maybe(0.1, () => random.below(121)),
    area: maybe(0.08, () => random.pick(areas, '')),
    openAt: maybe(0.1, () => new Date(Date.UTC(2025, random.below(24), 1, random.below(24 * 60), 7))) ?? null,
    point: point ?? null,
    withinKm: maybe(0.5, () => 0.1 + random.below(1000) / 10),
    sort: random.pick(['relevance', 'distance', 'name', 'checked'], 'relevance'),
    offset: random.chance(0.8) ? 0 : random.pick([1, 20, 1000, 1_000_000], 0),
    limit: random.pick([1, 20, 20, 20, 100], 20),
    only: {
      area: maybe(0.04, () => random.pick(areas, '')) ?? null,
      categories: few(slugs('category'), '', 0.04),
      needs: few(slugs('need'), '', 0.04),
    },
  })
}

/** What a question asks for, without saying what: the names of its filters. */
export function shapeOf(question: Question): string {
  const filters = Object.entries(question).flatMap(([name, value]) => {
    if (['q', 'sort', 'offset', 'limit', 'only', 'point'].includes(name)) return []
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? [] : [name]
  })
  const words = question.q.split(/\s+/).filter(Boolean)
  const longest = Math.max(0, ...words.map((word) => word.length))
  const text = `${question.q.length} characters, ${words.length} words, the longest of ${longest}`
  const place = question.point ? ['a place'] : []
  return `${text}; ${[...filters, ...place, `by ${question.sort}`].join(', ')}`
}
