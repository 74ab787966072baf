import type { FC } from 'hono/jsx'
import { count } from '../../widget/words/count.ts'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import { nothingFound } from '../../widget/words/nothing-found.ts'
import type { SearchQuery, SearchReply } from '../search/schema.ts'
import { Chips, chipsOf } from './chips.tsx'
import { CrisisCard } from './crisis-card.tsx'
import type { LabelOf } from './filter-labels.ts'
import { Icon } from './icon.tsx'
import { type KeptSearch, keptValue, searchHref } from './kept-search.ts'
import { Page, type Site } from './page.tsx'
import { Results, resultsHeading } from './results.tsx'
import { SearchForm } from './search-form.tsx'
import type { SomeoneToAsk } from './someone-to-ask.ts'
import { pageWords } from './words.ts'

const words = pageWords.directory

interface DirectoryProps {
  site: Site
  kept: KeptSearch
  query: SearchQuery
  reply: SearchReply
  ask: readonly SomeoneToAsk[]
  labelOf: LabelOf
  now: Date
}

/** The answer to a search: the form as it was sent, what narrows it, what was found, and who else can help. */
export const DirectoryPage: FC<DirectoryProps> = ({ site, kept, query, reply, ask, labelOf, now }) => {
  const chips = chipsOf(kept, labelOf)
  const isAll = chips.length === 0 && reply.place === null
  return (
    <Page site={site} title={titleOf(query, reply, isAll)} canonical="/directory" noindex embed>
      <div class="frame">
        <h1 class="compact">
          <span class="eyebrow">{en.heading}</span>{' '}
          <span class="found">{foundText(query, reply, isAll)}</span>
        </h1>
        <Enhanced kept={kept}>
          <SearchForm
            labelOf={labelOf}
            kept={kept}
            facets={reply.facets}
            fields={{}}
            applied={chips.length}
          />
          <Chips kept={kept} chips={chips} />
          {reply.crisis && <CrisisCard card={reply.crisis} />}
          <div class="with-aside">
            <Results kept={kept} query={query} reply={reply} chips={chips} ask={ask} now={now} />
            <Aside kept={kept} reply={reply} />
          </div>
        </Enhanced>
      </div>
    </Page>
  )
}

/** What the embed cannot carry on: those searches stay as they are. */
const serverOnly = ['lat', 'lng', 'perPage']

/** What the embed takes over where it can run; without it, this is the directory. The addresses are the same in both. */
export const Enhanced: FC<{ kept: KeptSearch; children?: unknown }> = ({ kept, children }) =>
  serverOnly.some((name) => name in kept) ? (
    <div class="directory">{children}</div>
  ) : (
    <waymark-directory
      class="directory"
      address="*"
      embed={keptValue(kept, 'embed') || undefined}
      area={keptValue(kept, 'area') || undefined}
    >
      {children}
    </waymark-directory>
  )

const foundText = (query: SearchQuery, reply: SearchReply, isAll: boolean): string =>
  reply.total === 0 ? nothingFound(en, query.q, isAll) : resultsHeading(query, reply)

function titleOf(query: SearchQuery, reply: SearchReply, isAll: boolean): string {
  // Words of risk stay out of the title, which histories and shared screens show; the embed does the same.
  if (reply.crisis) return en.heading
  const found = foundText(query, reply, isAll)
  return reply.pages > 1 ? `${found} – ${fill(en.pageOf, { page: reply.page, pages: reply.pages })}` : found
}

/** Beside the results on a wide screen, after them on a narrow one. */
const Aside: FC<{ kept: KeptSearch; reply: SearchReply }> = ({ kept, reply }) => {
  const categories = reply.facets.category
    .filter((facet) => facet.count > 0 && !kept['category']?.includes(facet.value))
    .slice(0, 8)
  return (
    <div class="aside">
      <UrgentBox />
      {categories.length > 0 && keptValue(kept, 'category') === '' && (
        <section aria-labelledby="browse-title">
          <h2 id="browse-title">{words.browse}</h2>
          <ul class="plain">
            {categories.map(({ value, label, count: n }) => (
              <li>
                <a href={searchHref(kept, { category: [value] })}>{label}</a>{' '}
                <span class="soft">
                  <span aria-hidden="true">{n}</span>
                  <span class="unseen">{count(en, en.countBeside, n)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="missing-title">
        <h2 id="missing-title">{words.missing}</h2>
        <p>
          <a href="/suggest">{words.missingLink}</a>
        </p>
      </section>
    </div>
  )
}

/** That there is help at once, on every page of the directory. */
export const UrgentBox: FC = () => (
  <section class="urgent-box" aria-labelledby="urgent-title">
    <h2 id="urgent-title">
      <Icon name="warning" /> {words.urgentTitle}
    </h2>
    <p>{words.urgentText}</p>
    <p>
      <a href="/urgent-help">{words.urgentLink}</a>
    </p>
  </section>
)
