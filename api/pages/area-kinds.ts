import type { Ctx } from '../context.ts'
import { SearchQuery, type SearchResult } from '../search/schema.ts'
import { search } from '../search/search.ts'
import { type TermNode, termTree } from '../vocabulary/term-tree.ts'

/** A kind of help in an area: how many listings, and the first few by name. */
export interface AreaKind {
  category: TermNode
  total: number
  some: SearchResult[]
}

const named = 4

/** What serves an area, by the broad kinds of help that it has; a listing of several kinds is under each. */
export async function areaKinds(ctx: Ctx, area: string): Promise<{ total: number; kinds: AreaKind[] }> {
  const all = await search(ctx, SearchQuery.parse({ area, sort: 'name', perPage: 100 }))
  const kinds: AreaKind[] = []
  for (const category of await termTree(ctx, 'category')) {
    const total = all.facets.category.find((facet) => facet.value === category.slug)?.count ?? 0
    if (total === 0) continue
    const slugs = new Set([category.slug, ...category.children.map((child) => child.slug)])
    const seen = all.results
      .filter((result) => result.categories.some((slug) => slugs.has(slug)))
      .slice(0, named)
    const some = seen.length < Math.min(named, total) ? await firstOf(ctx, area, category.slug) : seen
    kinds.push({ category, total, some })
  }
  return { total: all.total, kinds }
}

/** For a kind whose listings come late in the alphabet. */
async function firstOf(ctx: Ctx, area: string, category: string): Promise<SearchResult[]> {
  return (await search(ctx, SearchQuery.parse({ area, category: [category], sort: 'name', perPage: named })))
    .results
}
