import { html, nothing, type TemplateResult } from 'lit'
import type { SearchReply } from '../api.ts'
import type { View } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import { changed, countFilters, valueOf } from '../state/query.ts'
import { shown } from '../state/remote.ts'
import { count } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import { heading } from './heading.ts'
import { renderCard } from './render-card.ts'
import { renderChips } from './render-chips.ts'
import { renderCrisis } from './render-crisis.ts'
import { renderEmpty } from './render-empty.ts'
import { renderFailed } from './render-failed.ts'
import { renderPages } from './render-pages.ts'

const most = 3

/** The results: heading, what was chosen, how sorted, cards, pages. What was there stays, dimmed, while new ones come. */
export function renderResults(view: View): TemplateResult {
  const { state } = view.state.results
  const reply = shown(state)
  const isWaiting = state.is === 'loading'
  return html`${state.is === 'failed' ? renderFailed(view, state.failure) : nothing}
    <section
      part="results"
      class="results ${state.is === 'ready' ? '' : 'waiting'}"
      aria-busy=${isWaiting ? 'true' : 'false'}
    >
      ${reply ? renderReply(view, reply) : nothing}
      ${isWaiting && !reply && state.slow ? renderSkeleton(view.words) : nothing}
    </section>`
}

function renderReply(view: View, reply: SearchReply): TemplateResult {
  const { words, state } = view
  const near = valueOf(state.query, 'near')
  return html`${reply.crisis ? renderCrisis(view, reply.crisis) : nothing}
    <div class="head">
      <h2 id="results-title" tabindex="-1">${heading(words, state.query, reply)}</h2>
      ${reply.pages > 1 ? html`<p class="soft">${fill(words.pageOf, { page: reply.page, pages: reply.pages })}</p>` : nothing}
    </div>
    ${reply.placeUnknown ? html`<p class="notice">${renderIcon('info')} ${fill(words.placeUnknown, { place: near })}</p>` : nothing}
    ${reply.degraded ? html`<p class="notice">${renderIcon('info')} ${words.degraded}</p>` : nothing}
    ${renderTools(view, reply)} ${renderChips(view)}
    <div class="cards">${reply.results.map((result) => renderCard(view, result))}</div>
    ${reply.total < most ? renderEmpty(view, reply) : nothing} ${renderPages(view, reply)}`
}

function renderTools(view: View, reply: SearchReply): TemplateResult {
  const { words, state } = view
  const on = countFilters(state.query)
  if (reply.total === 0 && !on) return html``
  return html`<div class="tools">
    <button type="button" class="secondary" aria-haspopup="dialog" @click=${() => view.openFilters()}>
      ${renderIcon('filter')} ${words.filter}
      ${on ? html`<span class="badge">${count(words, words.filtersOn, on)}</span>` : nothing}
    </button>
    ${
      reply.total
        ? html`<button
            type="button"
            class="secondary swap"
            aria-pressed="false"
            @click=${() => view.toggleMap()}
          >
            ${renderIcon('map')} ${words.showMap}
          </button>`
        : nothing
    }
    ${reply.total > 1 ? renderSort(view, reply) : nothing}
  </div>`
}

/** Sorting as words: one is said, the others are buttons. */
function renderSort(view: View, reply: SearchReply): TemplateResult {
  const { words, state } = view
  const hasWords = valueOf(state.query, 'q') !== ''
  const sorts = (['relevance', 'distance', 'name', 'checked'] as const).filter(
    (sort) => (sort !== 'distance' || reply.place) && (sort !== 'relevance' || hasWords),
  )
  const now = valueOf(state.query, 'sort') || (hasWords ? 'relevance' : reply.place ? 'distance' : '')
  return html`<p class="sort">
    <span>${words.sort}</span>
    ${sorts.map(
      (sort) =>
        html`<button
          type="button"
          class="plain"
          aria-pressed=${sort === now ? 'true' : 'false'}
          @click=${() => view.search(changed(state.query, { sort }))}
        >
          ${words.sorts[sort]}
        </button>`,
    )}
  </p>`
}

const renderSkeleton = (words: Words): TemplateResult =>
  html`<p class="unseen">${words.loading}</p>
    <div class="cards" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<div class="card skeleton"><i></i><i></i><i></i></div>`)}
    </div>`
