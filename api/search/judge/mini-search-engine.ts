import type MiniSearch from 'minisearch'
import type { Ctx } from '../../context.ts'
import { Fault } from '../../fault.ts'
import type { PublicListing } from '../../listings/schema.ts'
import { locate } from '../locate.ts'
import { SearchQuery } from '../schema.ts'
import { toQuestion } from '../to-question.ts'
import { findVisible } from './find-visible.ts'
import type { Ask } from './judgement.ts'
import type { Engine } from './score-search.ts'

const boost = { name: 6, organisation: 3, categories: 2.5, needs: 2.5, summary: 2, description: 1 }
const fields = Object.keys(boost)

/**
 * MiniSearch over the same public listings, for comparison: all words, failing that any; the last word may be unfinished; typing errors up to a fifth of
 * a word. Only words are compared, so filters and distances are the house's own. A development dependency, loaded when asked for.
 */
export async function miniSearchEngine(ctx: Ctx): Promise<Engine> {
  const { default: Index } = await import('minisearch').catch(() => {
    throw new Fault('unavailable', 'MiniSearch is missing: install the development dependencies too.')
  })
  const visible = await findVisible(ctx)
  const slugs = new Map(visible.map(({ id, slug }) => [id, slug]))
  const index = new Index({ fields, processTerm: fold })
  index.addAll(visible.map(toEntry))
  return async (ask) => {
    const { q, nearness } = await readAsk(ctx, ask)
    const found = q.trim() === '' ? byNearness(nearness) : find(index, q, nearness)
    return found.slice(0, 10).flatMap((id) => slugs.get(id) ?? [])
  }
}

function find(index: MiniSearch, q: string, nearness: ReadonlyMap<string, number>): string[] {
  const among = (combineWith: 'AND' | 'OR') =>
    index.search(q, {
      boost,
      combineWith,
      fuzzy: 0.2,
      prefix: (_term, i, terms) => i === terms.length - 1,
      filter: ({ id }) => nearness.has(id),
      boostDocument: (id) => nearness.get(id) ?? 1,
    })
  const all = among('AND')
  return (all.length > 0 ? all : among('OR')).map(({ id }) => id)
}

/** The words left when a place is taken out, and the listings that pass the filters: 1 at the door, less far away. */
async function readAsk(ctx: Ctx, ask: Ask): Promise<{ q: string; nearness: Map<string, number> }> {
  const query = SearchQuery.parse(ask)
  const located = await locate(ctx, query)
  const question = await toQuestion(ctx, query, located)
  const { hits } = await ctx.search.find({ ...question, q: '', offset: 0, limit: 100_000 })
  return { q: located.q, nearness: new Map(hits.map(({ id, distanceKm }) => [id, nearnessOf(distanceKm)])) }
}

/** Loses two fifths of its worth within some kilometres. What comes to people from afar stands between. */
const nearnessOf = (km: number | null) => (km === null ? 0.8 : 0.6 + 0.4 * Math.exp(-km / 2))

const byNearness = (nearness: ReadonlyMap<string, number>) =>
  [...nearness].sort(([, a], [, b]) => b - a).map(([id]) => id)

const fold = (term: string) =>
  term
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()

function toEntry(listing: PublicListing) {
  const { id, name, organisation, summary, description, whoFor, firstVisit, terms, places, phone } = listing
  const labels = (of: { label: string }[]) => of.map(({ label }) => label).join(' ')
  return {
    id,
    name,
    organisation: organisation.name,
    categories: labels(terms.category),
    needs: labels(terms.need),
    summary,
    description: [
      description,
      whoFor,
      firstVisit,
      labels(terms.audience),
      labels(terms.access),
      ...places.map((place) => `${place.name} ${place.address} ${place.locality} ${place.postcode ?? ''}`),
      phone ?? '',
    ].join('\n'),
  }
}
