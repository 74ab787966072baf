import type { Child, FC } from 'hono/jsx'
import { isIconName } from '../../widget/look/icons.ts'
import { ages } from '../../widget/words/ages.ts'
import { checked } from '../../widget/words/checked.ts'
import { cost, costOption } from '../../widget/words/cost.ts'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import { dayText, london } from '../../widget/words/london.ts'
import type { PublicListing } from '../listings/schema.ts'
import { Icon } from './icon.tsx'
import { languageName } from './language-name.ts'
import { safeHref, SafeText } from './safe-text.tsx'
import { pageWords } from './words.ts'

const Part: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="part" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** What happens there, the first time above all, and who it is for and not for. */
export const What: FC<{ listing: PublicListing }> = ({ listing }) => {
  const { fromMonths, toMonths, pregnancy } = listing.ages
  const hasAges = fromMonths !== null || toMonths !== null || pregnancy
  const audience = listing.terms.audience.map((term) => term.label)
  const isForSomeone = listing.whoFor !== '' || hasAges || audience.length > 0
  return (
    <>
      {listing.firstVisit && (
        <Part id="first" title={en.listing.firstVisit}>
          <SafeText text={listing.firstVisit} lang={listing.lang} />
        </Part>
      )}
      {listing.description && (
        <Part id="about" title={en.listing.about}>
          <SafeText text={listing.description} lang={listing.lang} />
        </Part>
      )}
      {isForSomeone && (
        <Part id="who-for" title={en.listing.whoFor}>
          {listing.whoFor && <SafeText text={listing.whoFor} lang={listing.lang} />}
          {hasAges && <p>{ages(en, listing.ages)}</p>}
          {audience.length > 0 && <p>{audience.join(' · ')}</p>}
        </Part>
      )}
      {listing.whoNotFor && (
        <Part id="who-not-for" title={en.listing.whoNotFor}>
          <SafeText text={listing.whoNotFor} lang={listing.lang} />
        </Part>
      )}
    </>
  )
}

/** Cost, access and languages. */
export const Practical: FC<{ listing: PublicListing }> = ({ listing }) => (
  <>
    <Part id="cost" title={en.listing.cost}>
      <p>{cost(en, listing.cost)}</p>
      {listing.cost.options.length > 1 && (
        <ul class="plain">
          {listing.cost.options.map((option) => (
            <li>{costOption(en, option)}</li>
          ))}
        </ul>
      )}
    </Part>
    <Part id="access" title={en.listing.access}>
      {listing.terms.access.length > 0 && (
        <ul class="access-list">
          {listing.terms.access.map(({ slug, label }) => (
            <li>
              <Icon name={isIconName(slug) ? slug : 'check'} /> {label}
            </li>
          ))}
        </ul>
      )}
      {listing.accessText && <SafeText text={listing.accessText} lang={listing.lang} />}
      {listing.terms.access.length === 0 && !listing.accessText && <p>{pageWords.listing.askAccess}</p>}
    </Part>
    {listing.languages.length > 0 && (
      <Part id="languages" title={en.listing.languages}>
        <p>{listing.languages.map(languageName).join(', ')}</p>
      </Part>
    )}
  </>
)

/** Who runs it, when somebody last made sure that this is true, and how to say that it is not. */
export const Behind: FC<{ listing: PublicListing; now: Date }> = ({ listing, now }) => {
  const { organisation } = listing
  const website = organisation.website && safeHref(organisation.website)
  const today = london(now).day
  return (
    <>
      <Part id="runs" title={en.listing.whoRuns}>
        <p>
          <strong>{organisation.name}</strong>
          {organisation.charityNumber &&
            `. ${fill(en.listing.charity, { number: organisation.charityNumber })}`}
        </p>
        {organisation.description && <SafeText text={organisation.description} lang={listing.lang} />}
        {website && (
          <p>
            <a href={website}>{pageWords.listing.runsMore}</a>
          </p>
        )}
      </Part>
      <Part id="checked" title={en.listing.checked}>
        <p>
          {checked(en, listing.checkedOn, now)}
          {listing.checkedOn && listing.checkedBy && ` ${en.checkedBy[listing.checkedBy]}`}.{' '}
          {listing.checkDueOn &&
            listing.checkDueOn > today &&
            fill(en.listing.dueAgain, { day: dayText(en, listing.checkDueOn, today) })}
        </p>
        <p>
          {en.listing.wrong}{' '}
          <a href={`/suggest?listing=${encodeURIComponent(listing.slug)}`}>{en.listing.wrongLink}</a>
        </p>
      </Part>
    </>
  )
}
