import { html, nothing, type TemplateResult } from 'lit'
import type { PublicListing } from '../api.ts'
import type { View } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import type { SignName } from '../look/sign-icons.ts'
import { fill } from '../words/fill.ts'
import { join } from '../words/join.ts'
import { renderSafeText } from './render-safe-text.ts'

/** How to join: what it takes, and every way to get in touch, the telephone first and large. */
export function renderJoin({ words }: View, listing: PublicListing): TemplateResult {
  const { phone, email, website, bookingUrl, contacts, howToJoin } = listing
  return html`<section class="join">
    <h3>${renderIcon('join')} ${words.listing.join}</h3>
    <p class="big">${join(words, listing.joining)}</p>
    ${howToJoin ? renderSafeText(howToJoin) : nothing}
    <ul class="ways">
      ${phone ? way('phone', `tel:${phone.replaceAll(/[^\d+]/g, '')}`, fill(words.listing.call, { phone }), 'call') : nothing}
      ${safe(bookingUrl) ? way('calendar', bookingUrl, words.listing.book) : nothing}
      ${email ? way('mail', `mailto:${email}`, fill(words.listing.email, { email })) : nothing}
      ${safe(website) ? way('external', website, words.listing.website) : nothing}
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

const way = (icon: SignName, href: string, text: string, kind = ''): TemplateResult =>
  html`<li>
    <a class=${kind} href=${href} rel="noreferrer">${renderIcon(icon)} <span>${text}</span></a>
  </li>`

/** Whether an address may stand in a link: only the web, nothing that runs. */
export const safe = (href: string | null): href is string => href !== null && /^https?:\/\//i.test(href)
