import type { FC } from 'hono/jsx'
import { count } from '../../widget/words/count.ts'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import type { SearchQuery, SearchReply } from '../search/schema.ts'
import { AskSomeone } from './ask-someone.tsx'
import { Card } from './card.tsx'
import type { Chip } from './chips.tsx'
import { type KeptSearch, searchHref } from './kept-search.ts'
import { Pager } from './pager.tsx'
import type { SomeoneToAsk } from './someone-to-ask.ts'
import { pageWords } from './words.ts'

interface ResultsProps {
  kept: KeptSearch
  query: SearchQuery
  reply: SearchReply
  chips: Chip[]
  /** Who to ring when there is little or nothing. */
  ask: readonly SomeoneToAsk[]
  now: Date
}

/** How many, of what, and near where: "14 for “gardening” near AM1 2AB". */
export function resultsHeading(query: SearchQuery, reply: SearchReply): string {
  const q = query.q.trim()
  const place = placeText(query, reply)
  const form = q && place ? en.resultsForNear : q ? en.resultsFor : place ? en.resultsNear : en.results
  return count(en, form, reply.total, { q, place })
}

/** The place of the search; "Where you are" goes on in the middle of a sentence. */
function placeText(query: SearchQuery, reply: SearchReply): string {
  const label = reply.place?.label ?? ''
  return query.near === undefined && query.lat !== undefined
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label
}

/** What was found, or what to do when nothing was. */
export const Results: FC<ResultsProps> = (props) => {
  const { kept, query, reply, now } = props
  const labels = new Map(reply.facets.access.map(({ value, label }) => [value, label]))
  return (
    <section class="results" aria-labelledby="results-title" part="results">
      {reply.degraded && <p class="notice">{en.degraded}</p>}
      {reply.placeUnknown && (
        <p class="notice caution">{fill(en.placeUnknown, { place: query.near ?? '' })}</p>
      )}
      <div class="results-top">
        <h2 id="results-title" class="unseen">
          {pageWords.directory.found}
        </h2>
        {reply.total > 1 && <SortLinks kept={kept} query={query} reply={reply} />}
      </div>
      {reply.total === 0 && <Understood query={query} chips={props.chips} />}
      {reply.results.length > 0 && (
        <ol class="cards" start={(reply.page - 1) * reply.perPage + 1}>
          {reply.results.map((result) => (
            <li>
              <Card result={result} now={now} access={{ asked: query.access, labels }} />
            </li>
          ))}
        </ol>
      )}
      <Pager kept={kept} page={reply.page} pages={reply.pages} />
      {reply.total < 3 && <WayOn kept={kept} reply={reply} ask={props.ask} />}
    </section>
  )
}

const SortLinks: FC<Pick<ResultsProps, 'kept' | 'query' | 'reply'>> = ({ kept, query, reply }) => {
  const hasPlace = reply.place !== null
  const hasWords = query.q.trim() !== ''
  const current = query.sort ?? (hasWords ? 'relevance' : hasPlace ? 'distance' : 'name')
  const offered = [
    ...(hasWords ? ['relevance' as const] : []),
    ...(hasPlace ? ['distance' as const] : []),
    'name' as const,
    'checked' as const,
  ]
  return (
    <nav class="sort" aria-label={pageWords.directory.sortBy}>
      <span aria-hidden="true">{en.sort}</span>
      <ul>
        {offered.map((sort) => (
          <li>
            {sort === current ? (
              <strong aria-current="true">{en.sorts[sort]}</strong>
            ) : (
              <a href={searchHref(kept, { sort })}>{en.sorts[sort]}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Says back what was asked, so that a mistake is seen. */
const Understood: FC<{ query: SearchQuery; chips: Chip[] }> = ({ query, chips }) => {
  const parts = [
    query.q.trim() && `“${query.q.trim()}”`,
    query.near && pageWords.filters.near(query.near),
    ...chips.map((chip) => chip.label),
  ]
  const what = parts.filter(Boolean).join(', ')
  return what === '' ? null : <p class="lead">{fill(en.understood, { what })}</p>
}

/** What to try when there is little or nothing: each change with what it would give, and someone to ring. */
const WayOn: FC<Pick<ResultsProps, 'kept' | 'reply' | 'ask'>> = ({ kept, reply, ask }) => (
  <div class="way-on">
    {reply.relaxations.length > 0 && (
      <>
        <h3>{reply.total === 0 ? en.tryThese : pageWords.directory.few}</h3>
        <ul class="relaxations">
          {reply.relaxations.map(({ change, label, total }) => (
            <li>
              <a class="button quiet" href={searchHref(kept, change)}>
                {count(en, en.relaxation, total, { label })}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    {reply.total === 0 && reply.relaxations.length === 0 && (
      <p>
        <a href="/directory">{pageWords.directory.allOf}</a>
      </p>
    )}
    {ask.length > 0 && (
      <>
        <h3>{en.askSomeone}</h3>
        <AskSomeone lines={ask} />
      </>
    )}
  </div>
)
