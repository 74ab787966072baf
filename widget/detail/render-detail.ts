import { html, nothing, type TemplateResult } from 'lit'
import type { PublicListing } from '../api.ts'
import type { FullView } from '../directory/view.ts'
import { exitAddress, leave } from '../directory/exit-keys.ts'
import { accessIcons } from '../look/access-icons.ts'
import { moreIcons } from '../look/more-icons.ts'
import { signIcons } from '../look/sign-icons.ts'
import { iconFor } from '../look/icon-for.ts'
import { renderIcon, renderPath } from '../look/render-icon.ts'
import { isOther, renderAccepting } from '../results/render-card.ts'
import { languageName } from '../results/label-of.ts'
import { ages } from '../words/ages.ts'
import { listText } from '../words/list-text.ts'
import { cost, costOption } from '../words/cost.ts'
import css from './detail.css?inline'
import { renderAbout, renderChecked, renderTakeAway } from './render-about.ts'
import { renderSafeText } from './render-safe-text.ts'
import { renderJoin } from './render-join.ts'
import { renderWhen } from './render-when.ts'
import { renderWhere } from './render-where.ts'

/** The looks of a listing in full. */
export const detailCss: string = css

/** One listing in full, in the order in which people ask; nothing that decides whether to go is far down. */
export function renderDetail(view: FullView, listing: PublicListing): TemplateResult {
  const { words } = view
  return html`<article
    part="detail"
    class="detail"
    lang=${isOther(words, listing.lang) ? listing.lang : nothing}
  >
    <p class="over">${renderBack(view)} ${listing.sensitive ? renderExit(words.exitPage) : nothing}</p>
    <header>
      <h2 tabindex="-1">${listing.name}</h2>
      ${listing.summary ? html`<p class="lead">${listing.summary}</p>` : nothing}
      ${renderAccepting(words, listing)} ${renderDoubt(view, listing)}
    </header>
    <div class="first-facts">${renderWhen(view, listing)} ${renderJoin(view, listing)}</div>
    ${renderWhere(view, listing)}
    ${section(words.listing.firstVisit, listing.firstVisit && renderSafeText(listing.firstVisit), 'visit')}
    ${section(words.listing.about, listing.description && renderSafeText(listing.description))}
    ${section(words.listing.whoFor, renderWhoFor(view, listing))}
    ${section(words.listing.whoNotFor, listing.whoNotFor && renderSafeText(listing.whoNotFor))}
    ${section(words.listing.cost, renderCost(view, listing))}
    ${section(words.listing.access, renderAccess(view, listing))}
    ${section(words.listing.languages, renderLanguages(view, listing))} ${renderAbout(view, listing)}
    ${renderChecked(view, listing)} ${renderTakeAway(view, listing)}
  </article>`
}

/** A heading with what is under it, or nothing at all. */
export const section = (
  title: string,
  content: TemplateResult | string | null | typeof nothing,
  kind = '',
): TemplateResult | typeof nothing =>
  content && content !== nothing
    ? html`<section class=${kind}>
        <h3>${title}</h3>
        ${content}
      </section>`
    : nothing

function renderBack(view: FullView): TemplateResult {
  const href = view.hrefOf({ name: 'results', query: view.state.query })
  return html`<a
    class="back"
    href=${href}
    @click=${(event: MouseEvent) => view.follow(event, () => view.state.back())}
    >${renderIcon('back')} ${view.words.back}</a
  >`
}

const renderExit = (text: string): TemplateResult =>
  html`<a
    class="exit"
    href=${exitAddress}
    rel="noreferrer nofollow"
    @click=${(event: MouseEvent) => {
      event.preventDefault()
      leave()
    }}
    >${renderPath(moreIcons.exit)} ${text}</a
  >`

function renderDoubt({ words }: FullView, { freshness }: PublicListing): TemplateResult | typeof nothing {
  if (freshness !== 'overdue' && freshness !== 'stale') return nothing
  return html`<p class="notice">${renderIcon('warning')} ${words.freshness[freshness]}</p>`
}

function renderWhoFor({ words }: FullView, listing: PublicListing): TemplateResult {
  const { fromMonths, toMonths, pregnancy } = listing.ages
  const hasAges = fromMonths !== null || toMonths !== null || pregnancy
  const labels = [
    ...listing.terms.audience.map((term) => term.label),
    ...(hasAges ? [ages(words, listing.ages)] : []),
  ]
  const line = labels.length ? labels : [ages(words, listing.ages)]
  return html`${listing.whoFor ? renderSafeText(listing.whoFor) : nothing}
    <ul class="tags">
      ${line.map((label) => html`<li>${label}</li>`)}
    </ul>`
}

function renderCost({ words }: FullView, { cost: known }: PublicListing): TemplateResult {
  return html`<p>${cost(words, { free: known.free, text: known.text, options: [] })}</p>
    ${
      known.options.length
        ? html`<ul>
            ${known.options.map((option) => html`<li>${costOption(words, option)}</li>`)}
          </ul>`
        : nothing
    }`
}

function renderAccess({ words }: FullView, listing: PublicListing): TemplateResult | null {
  if (listing.terms.access.length === 0 && !listing.accessText) return null
  return html`<ul class="features">
      ${listing.terms.access.map(
        ({ slug, label }) =>
          html`<li>
            ${renderPath(iconFor(accessIcons, slug, signIcons.check))} ${words.accessFeatures[slug] ?? label}
          </li>`,
      )}
    </ul>
    ${listing.accessText ? renderSafeText(listing.accessText) : nothing}`
}

function renderLanguages({ words }: FullView, { languages }: PublicListing): TemplateResult | null {
  if (languages.length === 0) return null
  return html`<p>
    ${listText(
      words,
      languages.map((tag) => languageName(words, tag)),
    )}
  </p>`
}
