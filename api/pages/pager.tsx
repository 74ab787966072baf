import type { FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import { type KeptSearch, searchHref } from './kept-search.ts'

/** Which pages to name: the first, the last, and those beside this one; null stands for those left out. */
export function pagesToName(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const named = [...new Set(near)].sort((a, b) => a - b)
  return named.flatMap((n, at) => {
    const gap = at === 0 ? 0 : n - (named[at - 1] ?? n)
    return gap > 2 ? [null, n] : gap === 2 ? [n - 1, n] : [n]
  })
}

/** Numbered pages, as links. */
export const Pager: FC<{ kept: KeptSearch; page: number; pages: number }> = ({ kept, page, pages }) =>
  pages < 2 ? null : (
    <nav class="pager" aria-label={en.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={searchHref(kept, { page: page - 1 })}>
              {en.previous}
            </a>
          </li>
        )}
        {pagesToName(page, pages).map((n) => (
          <li>
            {n === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={searchHref(kept, { page: n })}
                aria-label={fill(en.page, { page: n })}
                aria-current={n === page ? 'page' : undefined}
              >
                {n}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a rel="next" href={searchHref(kept, { page: page + 1 })}>
              {en.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
