import { html, nothing, type TemplateResult } from 'lit'
import type { CrisisCard } from '../api.ts'
import type { View } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import { fill } from '../words/fill.ts'

/** Who to ring now, above the results and never instead of them. The words come from people, by way of the server. */
export function renderCrisis(view: View, card: CrisisCard): TemplateResult {
  return html`<section class="crisis" aria-labelledby="crisis-title">
    <h2 id="crisis-title" tabindex="-1">${card.title}</h2>
    <p>${card.text}</p>
    <ul>
      ${card.lines.map(
        (line) =>
          html`<li>
            ${
              line.phone
                ? html`<a class="ring" href="tel:${line.phone.replaceAll(' ', '')}"
                    >${renderIcon('phone')}
                    <span><b>${fill(view.words.crisisRing, { phone: line.phone })}</b> ${line.name}</span></a
                  >`
                : html`<b>${line.name}</b>`
            }
            ${line.text ? html`<span class="line">${line.text}</span>` : nothing}
            ${line.url?.startsWith('https://') ? html`<a href=${line.url} rel="noreferrer">${fill(view.words.crisisMore, { name: line.name })}</a>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`
}
