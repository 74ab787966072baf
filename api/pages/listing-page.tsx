import type { FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import type { PublicListing } from '../listings/schema.ts'
import { Icon } from './icon.tsx'
import { jsonLd } from './json-ld.ts'
import { Behind, Practical, What } from './listing-more.tsx'
import { Join, When } from './listing-when.tsx'
import { Where } from './listing-where.tsx'
import { Page, type Site } from './page.tsx'
import { pageWords } from './words.ts'

interface ListingProps {
  site: Site
  listing: PublicListing
  now: Date
}

/** A listing in full, in the order in which people decide: when and how to join, where, the first time, who for, and the rest. */
export const ListingPage: FC<ListingProps> = ({ site, listing, now }) => (
  <Page
    site={site}
    title={listing.name}
    description={listing.summary}
    canonical={listing.url}
    sensitive={listing.sensitive}
    data={jsonLd(listing, site.baseUrl)}
  >
    <article class="frame listing">
      <p class="back">
        <a href="/directory">
          <Icon name="back" /> {pageWords.listing.back}
        </a>
      </p>
      <header>
        <h1 lang={listing.lang}>{listing.name}</h1>
        <p class="by">{fill(en.by, { name: listing.organisation.name })}</p>
        {listing.summary && (
          <p class="lead" lang={listing.lang}>
            {listing.summary}
          </p>
        )}
        {listing.freshness !== 'fresh' && listing.freshness !== 'due' && (
          <p class="notice caution">
            <Icon name="warning" /> {en.freshness[listing.freshness]}
          </p>
        )}
      </header>
      <div class="decide">
        <When listing={listing} now={now} />
        <Join listing={listing} />
        <Where listing={listing} />
      </div>
      <div class="tell">
        <div>
          <What listing={listing} />
          <Practical listing={listing} />
        </div>
        <div>
          <Behind listing={listing} now={now} />
          <TakeAway listing={listing} site={site} />
        </div>
      </div>
    </article>
  </Page>
)

const TakeAway: FC<{ listing: PublicListing; site: Site }> = ({ listing, site }) => (
  <section class="part take-away" aria-labelledby="take">
    <h2 id="take">{en.listing.takeAway}</h2>
    <p class="on-screen">
      <Icon name="print" /> {pageWords.listing.printHow}
    </p>
    <dl>
      {listing.phone && (
        <div>
          <dt>{pageWords.listing.phone}</dt>
          <dd>{listing.phone}</dd>
        </div>
      )}
      <div>
        <dt>{pageWords.listing.address}</dt>
        <dd>
          {site.baseUrl}/<wbr />
          listings/
          <wbr />
          {listing.slug}
        </dd>
      </div>
    </dl>
  </section>
)
