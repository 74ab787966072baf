import type { Context } from 'hono'
import { chooseSoon } from '../../widget/state/choose-soon.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { parseInput } from '../http/parse.ts'
import { SearchQuery, type SearchResult } from '../search/schema.ts'
import { search } from '../search/search.ts'
import { DirectoryPage } from './directory-page.tsx'
import { filterLabels } from './filter-labels.ts'
import { FirstPage } from './first-page.tsx'
import { keepSearch, plainSearch } from './kept-search.ts'
import { render, siteOf } from './render.ts'
import { someoneToAsk } from './someone-to-ask.ts'
import { UnreadSearchPage } from './unread-search-page.tsx'

/** `/directory`: the first screen when nothing is asked, else what was found; a search that cannot be read is a 400 with the form kept. */
export async function showDirectory(c: Context<Env>): Promise<Response> {
  const { ctx } = c.var
  const site = siteOf(c)
  const kept = keepSearch(new URL(c.req.url).searchParams)
  const now = ctx.clock.now()
  if (Object.keys(kept).every((name) => name === 'embed')) {
    return render(
      c,
      <FirstPage site={site} kept={kept} soon={await happeningSoon(ctx, plainSearch(kept))} now={now} />,
    )
  }
  if (['q', 'near', 'lat', 'lng'].some((name) => name in kept)) c.header('Cache-Control', 'private, no-store')
  try {
    const query = parseInput(SearchQuery, plainSearch(kept))
    const reply = await search(ctx, query)
    const labelOf = await filterLabels(ctx, kept, reply.facets)
    const ask = reply.total < 3 ? await someoneToAsk(ctx, query) : []
    return render(
      c,
      <DirectoryPage
        site={site}
        kept={kept}
        query={query}
        reply={reply}
        ask={ask}
        labelOf={labelOf}
        now={now}
      />,
    )
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'bad-request') throw error
    const labelOf = await filterLabels(ctx, kept, null)
    return render(
      c,
      <UnreadSearchPage
        site={site}
        kept={kept}
        labelOf={labelOf}
        fields={error.fields ?? { q: error.message }}
      />,
      400,
    )
  }
}

/** What meets next, as the embed chooses it. */
const happeningSoon = (ctx: Ctx, kept: Record<string, unknown>): Promise<SearchResult[]> =>
  chooseSoon(
    (params) => search(ctx, SearchQuery.parse(plainSearch(keepSearch(params)))),
    new URLSearchParams(typeof kept['embed'] === 'string' ? { embed: kept['embed'] } : {}),
    ctx.clock.now(),
  )
