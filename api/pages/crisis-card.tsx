import type { FC } from 'hono/jsx'
import type { CrisisCard as Card } from '../search/schema.ts'
import { Icon } from './icon.tsx'
import { safeHref } from './safe-text.tsx'

/** Who to ring now; above the results and never instead of them. */
export const CrisisCard: FC<{ card: Card }> = ({ card }) => (
  <section class="crisis" aria-labelledby="crisis-title">
    <h2 id="crisis-title">{card.title}</h2>
    <p>{card.text}</p>
    <CrisisLines lines={card.lines} />
  </section>
)

/** Lines to ring or to open, the number as a large link. */
export const CrisisLines: FC<{ lines: Card['lines'] }> = ({ lines }) => (
  <ul class="crisis-lines">
    {lines.map(({ name, phone, text, url }) => (
      <li>
        <strong>{name}</strong>
        {phone && (
          <a class="ring-link" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            <Icon name="phone" /> {phone}
          </a>
        )}
        {text && <span>{text}</span>}
        {url && safeHref(url) && <a href={url}>{new URL(url).hostname.replace(/^www\./, '')}</a>}
      </li>
    ))}
  </ul>
)
