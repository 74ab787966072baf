import { html, nothing, type TemplateResult } from 'lit'
import type { Relaxation, SearchReply } from '../api.ts'
import type { View } from '../directory/view.ts'
import { shown } from '../state/remote.ts'
import { changed, filterNames, isQueryName, type Query, type QueryName, valueOf } from '../state/query.ts'
import { count } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import { listText, sentence } from '../words/list-text.ts'
import { labelOf } from './label-of.ts'
import { renderCard } from './render-card.ts'

/** Nothing, or little: what was understood, what to let go and how many that gives, and somebody to ring. */
export function renderEmpty(view: View, reply: SearchReply): TemplateResult {
  const { words } = view
  const ask = shown(view.state.ask.state) ?? []
  return html`<div class="empty">
    ${reply.total === 0 ? html`<p>${understood(view, reply)}</p>` : nothing}
    ${
      reply.relaxations.length
        ? html`<h3>${words.tryThese}</h3>
            <ul class="relax">
              ${reply.relaxations.map((one) => renderRelaxation(view, one))}
            </ul>`
        : nothing
    }
    <slot name="empty"></slot>
    ${
      ask.length
        ? html`<h3>${words.askSomeone}</h3>
            <div class="cards">${ask.map((result) => renderCard(view, result))}</div>`
        : nothing
    }
  </div>`
}

const renderRelaxation = (view: View, one: Relaxation): TemplateResult =>
  html`<li>
    <button
      type="button"
      class="secondary"
      @click=${() => view.search(relaxed(view.state.query, one.change))}
    >
      ${sentence(count(view.words, view.words.relaxation, one.total, { label: one.label }))}
    </button>
  </li>`

/** The search with a relaxation's change: `null` takes a parameter away. */
export function relaxed(query: Query, change: Relaxation['change']): Query {
  const next: Partial<Record<QueryName, string | null>> = {}
  for (const [name, value] of Object.entries(change)) {
    if (isQueryName(name)) next[name] = value === null ? null : String(value)
  }
  return changed(query, next)
}

function understood(view: View, reply: SearchReply): string {
  const { words, state } = view
  const q = valueOf(state.query, 'q')
  const labels = filterNames.flatMap((name) =>
    (state.query[name] ?? []).map((value) => labelOf(words, name, value, reply.facets).toLowerCase()),
  )
  const parts = [...(q ? [`“${q}”`] : []), ...labels]
  const what = listText(words, parts.length ? parts : [words.anything])
  return reply.place
    ? fill(words.understoodNear, { what, place: reply.place.label })
    : fill(words.understood, { what })
}
