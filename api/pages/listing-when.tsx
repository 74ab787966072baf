import type { FC } from 'hono/jsx'
import { describeSession } from '../../widget/words/describe-session.ts'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import { join, saysSame } from '../../widget/words/join.ts'
import { dayText, london } from '../../widget/words/london.ts'
import { waitText } from '../../widget/words/wait-text.ts'
import { whenNext, whenSession } from '../../widget/words/when-next.ts'
import type { PublicListing } from '../listings/schema.ts'
import { Icon } from './icon.tsx'
import { safeHref, SafeText } from './safe-text.tsx'
import { telHref } from './tel-href.ts'
import { pageWords } from './words.ts'

interface PartProps {
  listing: PublicListing
  now: Date
}

/** When it happens: the next time first and large, then those after it, then the usual times and the closures. */
export const When: FC<PartProps> = ({ listing, now }) => {
  const [first = null, ...later] = listing.nextSessions
  return (
    <section class="part" aria-labelledby="when">
      <h2 id="when">
        <Icon name="clock" /> {en.listing.when}
      </h2>
      <p class="big">{whenNext(en, { ...listing, nextSession: first }, now)}</p>
      {later.length > 0 && (
        <>
          <h3>{en.listing.nextDates}</h3>
          <ul class="plain">
            {later.map((session) => (
              <li>{whenSession(en, session, now)}</li>
            ))}
          </ul>
        </>
      )}
      <UsualTimes listing={listing} now={now} />
    </section>
  )
}

const UsualTimes: FC<PartProps> = ({ listing, now }) => {
  const today = london(now).day
  const closures = listing.closures.filter((closure) => closure.toOn >= today)
  const written = listing.timesText.trim()
  const isFirstLine =
    written !== '' && listing.nextSessions.length === 0 && !written.includes('\n') && written.length <= 90
  return (
    <>
      {listing.sessions.length > 0 && (
        <>
          <h3>{en.listing.usualTimes}</h3>
          <ul class="plain">
            {[...new Set(listing.sessions.map((rule) => describeSession(en, rule, now)))].map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
      {written !== '' && !isFirstLine && <SafeText text={written} lang={listing.lang} />}
      {closures.length > 0 && (
        <>
          <h3>{en.listing.closures}</h3>
          <ul class="plain">
            {closures.map(({ fromOn, toOn, reason }) => (
              <li>
                {fromOn === toOn
                  ? dayText(en, fromOn, today)
                  : fill(en.listing.closure, {
                      from: dayText(en, fromOn, today),
                      to: dayText(en, toOn, today),
                    })}
                {reason && ` (${reason})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** How to get through the door: whether it takes people now, in a few words how, and the number to ring as a large link. */
export const Join: FC<{ listing: PublicListing }> = ({ listing }) => {
  const book = listing.bookingUrl && safeHref(listing.bookingUrl)
  const website = listing.website && safeHref(listing.website)
  return (
    <section class="part" aria-labelledby="join">
      <h2 id="join">
        <Icon name="join" /> {en.listing.join}
      </h2>
      <p class="big">{join(en, listing.joining)}</p>
      {listing.accepting !== 'yes' && <Paused listing={listing} />}
      {listing.howToJoin && !saysSame(listing.howToJoin, join(en, listing.joining)) && (
        <SafeText text={listing.howToJoin} lang={listing.lang} />
      )}
      <ul class="reach">
        {listing.phone && <Phone phone={listing.phone} />}
        {book && (
          <li>
            <a class="button" href={book}>
              {en.listing.book}
            </a>
          </li>
        )}
        {listing.email && (
          <li>
            <Icon name="mail" /> <a href={`mailto:${listing.email}`}>{listing.email}</a>
          </li>
        )}
        {website && (
          <li>
            <Icon name="external" /> <a href={website}>{en.listing.website}</a>
          </li>
        )}
      </ul>
      <Contacts listing={listing} />
    </section>
  )
}

const Paused: FC<{ listing: PublicListing }> = ({ listing }) => (
  <p class="notice caution">
    <Icon name="warning" /> {listing.accepting === 'paused' ? en.paused : waitText(en, listing.waitDays)}
  </p>
)

const Phone: FC<{ phone: string }> = ({ phone }) => {
  const href = telHref(phone)
  return (
    <li class="ring">
      <Icon name="phone" />{' '}
      {href ? (
        <a class="ring-link" href={href}>
          {phone}
        </a>
      ) : (
        <span>{phone}</span>
      )}
    </li>
  )
}

const Contacts: FC<{ listing: PublicListing }> = ({ listing }) =>
  listing.contacts.length === 0 ? null : (
    <>
      <h3>{pageWords.listing.contacts}</h3>
      <ul class="plain">
        {listing.contacts.map(({ name, role, phone, email }) => (
          <li>
            {[name, role].filter(Boolean).join(', ')}
            {phone && (
              <>
                {' '}
                <a href={telHref(phone) ?? undefined}>{phone}</a>
              </>
            )}
            {email && (
              <>
                {' '}
                <a href={`mailto:${email}`}>{email}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
