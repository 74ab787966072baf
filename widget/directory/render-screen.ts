import { html, nothing, type TemplateResult } from 'lit'
import { renderIcon } from '../look/render-icon.ts'
import { renderFailed } from '../results/render-failed.ts'
import { renderResults } from '../results/render-results.ts'
import { renderSearchForm } from '../search-form/render-search-form.ts'
import { renderFirst } from './render-first.ts'
import type { WaymarkDirectory } from './waymark-directory.ts'

/** The screen of the moment, with the map beside it or in its place. */
export function renderScreen(element: WaymarkDirectory): TemplateResult {
  const { screen } = element.state
  if (screen.name === 'first') return renderFirst(element)
  const mapOn = element.mapOn
  return html`${screen.name === 'results' ? html`<div class="above">${renderSearchForm(element, false)}</div>` : nothing}
    <div class="split ${mapOn ? 'map-on' : ''}">
      <div class="main">${screen.name === 'listing' ? renderListing(element) : renderResults(element)}</div>
      ${mapOn ? renderMap(element) : nothing}
    </div>
    ${element.extras.drawFilters?.(element) ?? nothing}`
}

function renderListing(element: WaymarkDirectory): TemplateResult {
  const { state } = element.state.listing
  if (state.is === 'failed') return renderFailed(element, state.failure)
  const draw = element.extras.drawDetail
  if (state.is === 'ready' && draw) return draw(element, state.value)
  const isSlow = state.is === 'loading' && state.slow
  return html`<div class="card skeleton ${isSlow ? '' : 'blank'}" aria-hidden="true">
      <i></i><i></i><i></i>
    </div>
    <p class="unseen">${element.words.loading}</p>`
}

function renderMap(element: WaymarkDirectory): TemplateResult {
  const { words, extras } = element
  return html`<section part="map" class="map" aria-label=${words.map.name}>
    <div class="map-bar ${extras.mapFailed ? 'must' : ''}">
      <button type="button" class="secondary swap-back" @click=${() => element.toggleMap()}>
        ${renderIcon('list')} ${words.showList}
      </button>
      <p class="soft">${extras.mapFailed ? words.map.failed : words.map.help}</p>
    </div>
    <div class="map-box"></div>
  </section>`
}
