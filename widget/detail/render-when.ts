import { html, nothing, type TemplateResult } from 'lit'
import type { PublicListing } from '../api.ts'
import type { FullView } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import { describeSession } from '../words/describe-session.ts'
import { fill } from '../words/fill.ts'
import { sentence } from '../words/list-text.ts'
import { dayText, london } from '../words/london.ts'
import { whenNext, whenSession } from '../words/when-next.ts'

/** When: the next three dates, the usual times, and days when it is closed. */
export function renderWhen(view: FullView, listing: PublicListing): TemplateResult {
  const { words, now } = view
  const next = listing.nextSessions.slice(0, 3)
  const [first] = next
  return html`<section class="when">
    <h3>${renderIcon('clock')} ${words.listing.when}</h3>
    <p class="big">${whenNext(words, { ...listing, nextSession: first ?? null }, now)}</p>
    ${
      next.length > 1
        ? html`<h4>${words.listing.nextDates}</h4>
            <ul class="dates">
              ${next.slice(1).map((session) => html`<li>${whenSession(words, session, now)}</li>`)}
            </ul>`
        : nothing
    }
    ${renderUsual(view, listing)} ${renderClosures(view, listing)}
  </section>`
}

function renderUsual(
  { words, now }: FullView,
  { sessions, timesText }: PublicListing,
): TemplateResult | typeof nothing {
  const rules = sessions.filter((rule) => rule.repeats !== 'once')
  if (rules.length === 0) return timesText ? html`<p>${timesText}</p>` : nothing
  return html`<h4>${words.listing.usualTimes}</h4>
    <ul>
      ${rules.map((rule) => html`<li>${describeSession(words, rule, now)}</li>`)}
    </ul>
    ${timesText ? html`<p class="soft">${timesText}</p>` : nothing}`
}

/** Closures that are not over, so that nobody goes in vain. */
function renderClosures(
  { words, now }: FullView,
  { closures }: PublicListing,
): TemplateResult | typeof nothing {
  const today = london(now).day
  const coming = closures.filter((closure) => closure.toOn >= today)
  if (coming.length === 0) return nothing
  return html`<h4>${words.listing.closures}</h4>
    <ul>
      ${coming.map(({ fromOn, toOn, reason }) => {
        const days =
          fromOn === toOn
            ? dayText(words, fromOn, today)
            : fill(words.listing.closure, {
                from: dayText(words, fromOn, today),
                to: dayText(words, toOn, today),
              })
        return html`<li>${sentence(days)}${reason ? ` (${reason})` : nothing}</li>`
      })}
    </ul>`
}
