import { html, nothing, type TemplateResult } from 'lit'
import type { PublicListing } from '../api.ts'
import type { FullView } from '../directory/view.ts'
import { moreIcons } from '../look/more-icons.ts'
import { renderPath } from '../look/render-icon.ts'
import { checked } from '../words/checked.ts'
import { fill } from '../words/fill.ts'
import { dayText, london } from '../words/london.ts'
import { safe } from './render-join.ts'
import { renderSafeText } from './render-safe-text.ts'

/** Who runs it. */
export function renderAbout({ words }: FullView, { organisation }: PublicListing): TemplateResult {
  return html`<section>
    <h3>${words.listing.whoRuns}</h3>
    <p class="big">${organisation.name}</p>
    ${organisation.description ? renderSafeText(organisation.description) : nothing}
    ${organisation.charityNumber ? html`<p>${fill(words.listing.charity, { number: organisation.charityNumber })}</p>` : nothing}
    ${safe(organisation.website) ? html`<p><a href=${organisation.website} rel="noreferrer">${words.listing.website}</a></p>` : nothing}
  </section>`
}

/** Who made sure and when, when that is due again, and how to say that something is wrong. */
export function renderChecked(view: FullView, listing: PublicListing): TemplateResult {
  const { words, now, base } = view
  const today = london(now).day
  const by = listing.checkedBy ? words.checkedBy[listing.checkedBy] : ''
  return html`<section class="checked">
    <h3>${words.listing.checked}</h3>
    <p>
      ${checked(words, listing.checkedOn, now)}${by ? ` ${by}` : nothing}.
      ${
        listing.checkDueOn && listing.checkDueOn >= today
          ? fill(words.listing.dueAgain, { day: dayText(words, listing.checkDueOn, today) })
          : nothing
      }
    </p>
    <p>
      ${words.listing.wrong} <a href="${base}/suggest?listing=${listing.slug}">${words.listing.wrongLink}</a>
    </p>
  </section>`
}

/** What can be taken away: the page of its own, which prints well. */
export function renderTakeAway({ words, base }: FullView, listing: PublicListing): TemplateResult {
  const page = `${base}/listings/${encodeURIComponent(listing.slug)}`
  return html`<section class="take">
    <h3>${words.listing.takeAway}</h3>
    <ul class="ways">
      <li>
        <a href=${page}>${renderPath(moreIcons.print)} <span>${words.listing.fullPage}</span></a>
      </li>
    </ul>
  </section>`
}
