import { html, nothing, type TemplateResult } from 'lit'
import type { View } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import { shown } from '../state/remote.ts'
import { countFilters, filterNames, toggled, withoutFilters } from '../state/query.ts'
import { fill } from '../words/fill.ts'
import { labelOf } from './label-of.ts'

/** What the person has chosen, each with a button that takes it away again. */
export function renderChips(view: View): TemplateResult | typeof nothing {
  const { words, state } = view
  const facets = shown(state.results.state)?.facets ?? null
  const chosen = filterNames.flatMap((name) => (state.query[name] ?? []).map((value) => ({ name, value })))
  if (chosen.length === 0) return nothing
  return html`<ul class="chips" aria-label=${words.chips}>
    ${chosen.map(({ name, value }) => {
      const label = labelOf(words, name, value, facets)
      return html`<li>
        <button
          type="button"
          class="chip"
          aria-label=${fill(words.remove, { what: label })}
          @click=${() => view.search(toggled(state.query, name, value))}
        >
          ${label} ${renderIcon('close')}
        </button>
      </li>`
    })}
    ${
      countFilters(state.query) > 1
        ? html`<li>
            <button type="button" class="plain" @click=${() => view.search(withoutFilters(state.query))}>
              ${words.clearAll}
            </button>
          </li>`
        : nothing
    }
  </ul>`
}
