import { labelScore } from '../label-score.ts'
import type { Part } from '../embedded/typed-query.ts'
import { takeApart } from '../phrases/take-apart.ts'
import type { Suggested } from '../port.ts'
import { foldWords } from '../words/fold-words.ts'
import { type Asking, todayOf } from './asking.ts'
import { type MeiliHit, type MeiliResult, multiSearch } from './meili-reply.ts'
import { metWords } from './met-words.ts'

const tried = 48
const meantScore = 3
const worthOfCapacity = [0.55, 0.92, 1]

/**
 * What somebody may be about to type: names of listings that have every word so far, needs and categories whose label has them, and what an everyday
 * phrase means. The last word counts as a beginning.
 */
export async function suggest(asking: Asking, text: string, limit: number): Promise<Suggested[]> {
  const words = foldWords(text)
  if (words.length === 0) return []
  const filter = [`staleDay > ${todayOf(asking)}`]
  const [named, used] = await multiSearch(asking.client, asking.uid, [
    {
      q: words.join(' '),
      filter,
      matchingStrategy: 'all',
      attributesToSearchOn: ['name'],
      showMatchesPosition: true,
      offset: 0,
      limit: tried,
    },
    { q: '', facets: ['tags.category', 'tags.need'], page: 0, hitsPerPage: 1 },
  ])
  const scored = [
    ...terms(asking, text, words).filter(({ kind, value = '' }) => isUsed(used, kind, value)),
    ...(named?.hits ?? []).flatMap((hit) => listing(hit, words)),
  ]
  scored.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
  const seen = new Map<string, Suggested>()
  for (const suggestion of scored) {
    const key = `${suggestion.kind === 'listing' ? 'listing' : 'term'}:${suggestion.text.toLowerCase()}`
    if (!seen.has(key)) seen.set(key, suggestion)
  }
  return [...seen.values()].slice(0, limit)
}

function terms({ atlas, book }: Asking, text: string, words: readonly string[]): Suggested[] {
  const meant = takeApart(text, book).parts.flatMap((part) =>
    part.meanings.map(({ kind, slug }) => ({ kind, slug, score: meantScore })),
  )
  const labelled = atlas.terms.flatMap((term) => {
    const { kind, slug } = term
    if (kind !== 'need' && kind !== 'category') return []
    const score = labelScore(atlas.labelWords(term), words)
    return score > 0 ? [{ kind, slug, score: score * 2 }] : []
  })
  return [...meant, ...labelled].map(({ kind, slug, score }) => ({
    text: atlas.label(kind, slug),
    kind,
    value: slug,
    score,
  }))
}

const isUsed = (used: MeiliResult | undefined, kind: string, slug: string) =>
  used?.facetDistribution[`tags.${kind}`]?.[slug] !== undefined

/** Better from the beginning of the name, and the more of it was typed. */
function listing(hit: MeiliHit, words: readonly string[]): Suggested[] {
  const name = hit.name.split(' ')
  const met = metWords(hit, words.map(partOf))
  const fits = [...met.values()].map((word, i) => {
    if (!word) return 0
    return word.weight * (name.indexOf(word.matched) === i ? 1.3 : 1)
  })
  if (fits.includes(0)) return []
  const fit =
    fits.reduce((sum, one) => sum + one, 0) / Math.max(words.length, Math.sqrt(name.length * words.length))
  return [{ kind: 'listing', text: hit.title, id: hit.id, score: fit * (worthOfCapacity[hit.capacity] ?? 1) }]
}

const partOf = (word: string, i: number, words: readonly string[]): Part => ({
  typed: word,
  words: [word],
  meanings: [],
  said: [],
  synonyms: [],
  isMended: false,
  isOptional: false,
  isUnfinished: i === words.length - 1,
})
