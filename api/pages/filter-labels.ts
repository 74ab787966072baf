import { en } from '../../widget/words/en.ts'
import type { Ctx } from '../context.ts'
import type { FacetName, SearchReply } from '../search/schema.ts'
import { type TermNode, termTree } from '../vocabulary/term-tree.ts'
import type { KeptSearch } from './kept-search.ts'
import { languageName } from './language-name.ts'

/** What a value of a filter is called. */
export type LabelOf = (name: FacetName, value: string) => string

const vocabularies = ['category', 'need', 'audience', 'access'] as const
type Facets = SearchReply['facets'] | null

/**
 * The names of filters as people read them: from the counts where a value is there, else from the vocabularies, which are read only then.
 * A value that nobody knows is called what it is.
 */
export async function filterLabels(ctx: Ctx, kept: KeptSearch, facets: Facets): Promise<LabelOf> {
  const counted = (name: FacetName, value: string) =>
    facets?.[name].find((facet) => facet.value === value)?.label
  const looked = new Map<string, string>()
  for (const vocabulary of vocabularies) {
    if ((kept[vocabulary] ?? []).every((value) => counted(vocabulary, value) !== undefined)) continue
    for (const { slug, label } of flat(await termTree(ctx, vocabulary)))
      looked.set(`${vocabulary} ${slug}`, label)
  }
  return (name, value) =>
    fixedLabel(name, value) ?? counted(name, value) ?? looked.get(`${name} ${value}`) ?? value
}

const flat = (tree: readonly TermNode[]): TermNode[] => tree.flatMap((term) => [term, ...flat(term.children)])

/** Values that our own words name; null for those that a vocabulary does. */
function fixedLabel(name: FacetName, value: string): string | null {
  if (name === 'day') return lookUp(en.days, value)
  if (name === 'mode') return lookUp(en.modes, value)
  if (name === 'referral') return lookUp(en.referralFilters, value)
  if (name === 'cost') return en.free
  if (name === 'accepting') return en.acceptingFilter
  return name === 'language' ? languageName(value) : null
}

const lookUp = (words: Readonly<Record<string, string>>, value: string): string | null =>
  Object.hasOwn(words, value) ? (words[value] ?? null) : null
