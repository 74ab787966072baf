import type { FC } from 'hono/jsx'
import { count } from '../../widget/words/count.ts'
import { en } from '../../widget/words/en.ts'
import type { AreaNode } from '../places/schema.ts'
import type { SearchReply, SearchResult } from '../search/schema.ts'
import type { TermNode } from '../vocabulary/term-tree.ts'
import { SearchForm } from './search-form.tsx'
import { Page, type Site } from './page.tsx'
import { searchHref } from './kept-search.ts'
import { pageWords } from './words.ts'

const words = pageWords.area

interface AreaProps {
  site: Site
  area: AreaNode
  /** The areas that it lies in, from the widest. */
  above: readonly AreaNode[]
  /** The first listings that serve it, and the counts over all of them. */
  reply: SearchReply
  categories: readonly TermNode[]
}

/** What serves an area, by kind of help: a few of each by name, and all of them behind a link. */
export const AreaPage: FC<AreaProps> = ({ site, area, above, reply, categories }) => {
  const title = words.title(area.name)
  return (
    <Page
      site={site}
      title={title}
      canonical={`/areas/${area.slug}`}
      description={words.description(area.name)}
    >
      <div class="frame">
        {above.length > 0 && (
          <p class="back">
            {above.map((node) => (
              <a href={`/areas/${node.slug}`}>{node.name}</a>
            ))}
          </p>
        )}
        <h1>{title}</h1>
        <p class="lead">
          {reply.total === 0 ? words.nothing(area.name) : words.total(count(en, en.results, reply.total))}
        </p>
        <SearchForm kept={{ area: [area.slug] }} facets={null} fields={{}} applied={null} />
        <div class="kinds">
          {categories.map((category) => (
            <Kind area={area} category={category} reply={reply} />
          ))}
        </div>
        {area.children.length > 0 && (
          <section class="part" aria-labelledby="inside">
            <h2 id="inside">{words.inside(area.name)}</h2>
            <ul class="across-list">
              {area.children.map((child) => (
                <li>
                  <a href={`/areas/${child.slug}`}>{child.name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  )
}

const named = 4

const Kind: FC<{ area: AreaNode; category: TermNode; reply: SearchReply }> = ({ area, category, reply }) => {
  const total = reply.facets.category.find((facet) => facet.value === category.slug)?.count ?? 0
  if (total === 0) return null
  const slugs = new Set([category.slug, ...category.children.map((child) => child.slug)])
  const some = reply.results
    .filter((result) => result.categories.some((slug) => slugs.has(slug)))
    .slice(0, named)
  return (
    <section class="kind" aria-labelledby={`kind-${category.slug}`}>
      <h2 id={`kind-${category.slug}`}>{category.label}</h2>
      <ul class="plain">
        {some.map((result: SearchResult) => (
          <li>
            <a href={result.url} lang={result.lang}>
              {result.name}
            </a>
          </li>
        ))}
      </ul>
      {total > some.length && (
        <p>
          <a href={searchHref({ area: [area.slug], category: [category.slug] })}>
            {words.all(total, category.label.toLowerCase())}
          </a>
        </p>
      )}
    </section>
  )
}

/** The area of that slug in the trees, with what it lies in from the widest; null when there is none. */
export function findArea(
  trees: readonly AreaNode[],
  slug: string,
  above: readonly AreaNode[] = [],
): { area: AreaNode; above: readonly AreaNode[] } | null {
  for (const area of trees) {
    if (area.slug === slug) return { area, above }
    const found = findArea(area.children, slug, [...above, area])
    if (found) return found
  }
  return null
}
