import type { FC } from 'hono/jsx'
import { count } from '../../widget/words/count.ts'
import { en } from '../../widget/words/en.ts'
import type { AreaNode } from '../places/schema.ts'
import type { AreaKind } from './area-kinds.ts'
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
  total: number
  kinds: readonly AreaKind[]
}

/** What serves an area, by kind of help: a few of each by name, and all of them behind a link. */
export const AreaPage: FC<AreaProps> = ({ site, area, above, total, kinds }) => {
  const title = words.title(area.name)
  return (
    <Page
      site={site}
      title={title}
      canonical={`/areas/${area.slug}`}
      description={words.description(area.name)}
    >
      <div class="frame area">
        {above.length > 0 && (
          <p class="back">
            {above.map((node) => (
              <a href={`/areas/${node.slug}`}>{node.name}</a>
            ))}
          </p>
        )}
        <h1>{title}</h1>
        <p class="lead">
          {total === 0 ? words.nothing(area.name) : words.total(count(en, en.results, total))}
        </p>
        <SearchForm kept={{ area: [area.slug] }} facets={null} fields={{}} applied={null} />
        <div class="kinds">
          {kinds.map((kind) => (
            <Kind area={area} kind={kind} />
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

const Kind: FC<{ area: AreaNode; kind: AreaKind }> = ({ area, kind: { category, total, some } }) => (
  <section class="kind" aria-labelledby={`kind-${category.slug}`}>
    <h2 id={`kind-${category.slug}`}>{category.label}</h2>
    <ul class="plain">
      {some.map((result) => (
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
