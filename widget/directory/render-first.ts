import { html, nothing, type TemplateResult } from 'lit'
import type { SearchResult } from '../api.ts'
import { iconFor } from '../look/icon-for.ts'
import { renderPath } from '../look/render-icon.ts'
import { signIcons } from '../look/sign-icons.ts'
import { renderCard } from '../results/render-card.ts'
import { renderFailed } from '../results/render-failed.ts'
import { renderSearchForm } from '../search-form/render-search-form.ts'
import { changed, type Query } from '../state/query.ts'
import type { Remote } from '../state/remote.ts'
import { shown } from '../state/remote.ts'
import type { Words } from '../words/words.ts'
import type { View } from './view.ts'

/** The first screen: one sentence, one question, four ways in, and three things that happen soon. */
export function renderFirst(view: View): TemplateResult {
  const { words, state } = view
  const soon = state.soon.state
  return html`<div class="first">
    <slot name="intro"><p class="lead">${words.intro}</p></slot>
    ${renderSearchForm(view, true)} ${renderShortcuts(view)}
    ${soon.is === 'failed' ? renderFailed(view, soon.failure) : nothing} ${renderSoon(view, soon)}
  </div>`
}

function renderShortcuts(view: View): TemplateResult {
  const { words, state } = view
  return html`<nav class="shortcuts" aria-label=${words.shortcuts}>
    <ul>
      ${shortcuts(words, state.settings?.shortcuts).map(({ slug, label, kind }) => {
        const query: Query = changed(state.query, { [kind]: slug })
        return html`<li>
          <a
            href=${view.hrefOf({ name: 'results', query })}
            @click=${(event: MouseEvent) => view.follow(event, () => view.search(query))}
          >
            <span class="round">${renderPath(iconFor(view.icons, slug, signIcons.arrow))}</span>
            <span>${label}</span>
          </a>
        </li>`
      })}
    </ul>
  </nav>`
}

interface Shortcut {
  slug: string
  label: string
  kind: 'need' | 'category'
}

/** Those that an embed chose, else the four that people in a surgery ask for most. */
function shortcuts(words: Words, chosen: readonly Shortcut[] | undefined): readonly Shortcut[] {
  if (chosen?.length) return chosen
  const four = words.defaultShortcuts
  return [
    { slug: 'getting-active', label: four.active, kind: 'category' },
    { slug: 'someone-to-talk-to', label: four.talk, kind: 'need' },
    { slug: 'money', label: four.money, kind: 'category' },
    { slug: 'meeting-people', label: four.meet, kind: 'category' },
  ]
}

function renderSoon(view: View, soon: Remote<SearchResult[]>): TemplateResult | typeof nothing {
  const results = shown(soon)
  if (soon.is === 'failed' || (soon.is === 'ready' && soon.value.length === 0)) return nothing
  return html`<section class="soon" aria-labelledby="soon-title">
    <h2 id="soon-title">${view.words.soon}</h2>
    <div class="cards three">
      ${
        results?.length
          ? results.map((result) => renderCard(view, result))
          : [1, 2, 3].map(
              () =>
                html`<div
                  class="card skeleton ${soon.is === 'loading' && soon.slow ? '' : 'blank'}"
                  aria-hidden="true"
                >
                  <i></i><i></i><i></i>
                </div>`,
            )
      }
    </div>
  </section>`
}
