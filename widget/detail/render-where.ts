import { html, nothing, type TemplateResult } from 'lit'
import type { PublicListing, PublicPlace } from '../api.ts'
import type { FullView } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import type { SignName } from '../look/sign-icons.ts'
import { fill } from '../words/fill.ts'
import { listText } from '../words/list-text.ts'

/** Where: each place with how to find it, and the ways that need no place. */
export function renderWhere(view: FullView, listing: PublicListing): TemplateResult {
  const { words } = view
  const hasPoint = listing.places.some((place) => place.lat !== null)
  return html`<section class="where">
    <h3>${renderIcon('pin')} ${words.listing.where}</h3>
    ${listing.places.map((place) => renderPlace(view, place))}
    ${listing.placesHidden ? html`<p class="notice">${renderIcon('info')} ${words.listing.placeHidden}</p>` : nothing}
    <ul class="features">
      ${listing.mode.filter((mode) => mode !== 'in-person').map((mode) => html`<li>${renderIcon(modeIcons[mode])} ${words.modes[mode]}</li>`)}
      ${
        listing.areaWide && listing.areas.length
          ? html`<li>
              ${renderIcon('map')}
              ${fill(words.listing.areaWide, {
                areas: listText(
                  words,
                  listing.areas.map((area) => area.name),
                ),
              })}
            </li>`
          : nothing
      }
    </ul>
    ${listing.travelText ? html`<p>${listing.travelText}</p>` : nothing}
    ${
      hasPoint && !view.mapOn
        ? html`<button type="button" class="secondary" @click=${() => view.toggleMap()}>
            ${renderIcon('map')} ${words.listing.getThere}
          </button>`
        : nothing
    }
  </section>`
}

const modeIcons: Readonly<Record<'online' | 'phone' | 'home-visit', SignName>> = {
  online: 'online',
  phone: 'phone',
  'home-visit': 'home-visit',
}

function renderPlace({ words }: FullView, place: PublicPlace): TemplateResult {
  const lines = [place.address, place.locality, place.postcode ?? ''].filter(Boolean)
  return html`<div class="place">
    ${place.name ? html`<p class="big">${place.name}</p>` : nothing}
    ${lines.length ? html`<p>${lines.join(', ')}</p>` : nothing}
    ${place.approximate ? html`<p class="soft">${words.listing.approximate}</p>` : nothing}
    ${place.directions ? html`<p><b>${words.listing.directions}:</b> ${place.directions}</p>` : nothing}
    ${place.transport ? html`<p><b>${words.listing.transport}:</b> ${place.transport}</p>` : nothing}
  </div>`
}
