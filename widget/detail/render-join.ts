import { html, nothing, type TemplateResult } from 'lit'
import type { PublicListing } from '../api.ts'
import type { FullView } from '../directory/view.ts'
import { renderIcon, renderPath } from '../look/render-icon.ts'
import { moreIcons } from '../look/more-icons.ts'
import { signIcons } from '../look/sign-icons.ts'
import { fill } from '../words/fill.ts'
import { join, saysSame } from '../words/join.ts'
import { renderSafeText } from './render-safe-text.ts'

/** How to join: what it takes, and every way to get in touch, the telephone first and large. */
export function renderJoin({ words }: FullView, listing: PublicListing): TemplateResult {
  const { phone, email, website, bookingUrl, contacts, howToJoin } = listing
  return html`<section class="join">
    <h3>${renderIcon('join')} ${words.listing.join}</h3>
    <p class="big">${join(words, listing.joining)}</p>
    ${howToJoin && !saysSame(howToJoin, join(words, listing.joining)) ? renderSafeText(howToJoin) : nothing}
    <ul class="ways">
      ${phone ? way(signIcons.phone, `tel:${phone.replaceAll(/[^\d+]/g, '')}`, fill(words.listing.call, { phone }), 'call') : nothing}
      ${safe(bookingUrl) ? way(moreIcons.calendar, bookingUrl, words.listing.book) : nothing}
      ${email ? way(moreIcons.mail, `mailto:${email}`, fill(words.listing.email, { email })) : nothing}
      ${safe(website) ? way(moreIcons.external, website, words.listing.website) : nothing}
    </ul>
    ${contacts.map(
      (contact) =>
        html`<p class="contact">
          ${[contact.name, contact.role].filter(Boolean).join(', ')}
          ${contact.phone ? html`<a href="tel:${contact.phone.replaceAll(/[^\d+]/g, '')}">${contact.phone}</a>` : nothing}
          ${contact.email ? html`<a href="mailto:${contact.email}">${contact.email}</a>` : nothing}
        </p>`,
    )}
  </section>`
}

const way = (icon: string, href: string, text: string, kind = ''): TemplateResult =>
  html`<li>
    <a class=${kind} href=${href} rel="noreferrer">${renderPath(icon)} <span>${text}</span></a>
  </li>`

/** Whether an address may stand in a link: only the web, nothing that runs. */
export const safe = (href: string | null): href is string => href !== null && /^https?:\/\//i.test(href)
