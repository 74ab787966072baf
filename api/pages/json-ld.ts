import { raw } from 'hono/html'
import type { PublicListing, PublicPlace } from '../listings/schema.ts'
import type { SessionRule } from '../times/schema.ts'
import { safeHref } from './safe-text.tsx'

type Json = { [key: string]: unknown }

/**
 * A listing in schema.org's words, safe inside a `<script type="application/ld+json">`: every `<` is escaped, so no text of a
 * listing can end the element. Says only what `toPublic` let through, so a hidden place is nowhere in it.
 */
export function jsonLd(listing: PublicListing, baseUrl: string) {
  return raw(JSON.stringify(describe(listing, baseUrl)).replaceAll('<', '\\u003c'))
}

function describe(listing: PublicListing, baseUrl: string): Json {
  const repeats = listing.sessions.length > 0
  const place = listing.places[0]
  const common = withoutEmpty({
    '@context': 'https://schema.org',
    '@id': `${baseUrl}${listing.url}`,
    url: `${baseUrl}${listing.url}`,
    name: listing.name,
    description: listing.summary || listing.description,
    inLanguage: listing.lang,
  })
  if ((listing.kind === 'group' || listing.kind === 'event') && repeats)
    return { ...common, ...asEvents(listing, place) }
  if (listing.kind === 'place' && place?.address) return { ...common, ...asPlace(listing, place) }
  return { ...common, ...asService(listing, place) }
}

function asEvents(listing: PublicListing, place: PublicPlace | undefined): Json {
  const location = place
    ? asLocation(place)
    : listing.mode.includes('online')
      ? { '@type': 'VirtualLocation' }
      : undefined
  const next = listing.nextSessions.map(({ startsAt, endsAt }) =>
    withoutEmpty({ '@type': 'Event', name: listing.name, startDate: startsAt, endDate: endsAt, location }),
  )
  return withoutEmpty({
    '@type': 'EventSeries',
    location,
    organizer: asOrganisation(listing),
    isAccessibleForFree: listing.cost.free ?? undefined,
    eventSchedule: listing.sessions.map(asSchedule),
    subEvent: next,
  })
}

function asPlace(listing: PublicListing, place: PublicPlace): Json {
  return withoutEmpty({
    '@type': 'LocalBusiness',
    address: asAddress(place),
    geo: asGeo(place),
    telephone: listing.phone,
    sameAs: web(listing.website),
    parentOrganization: asOrganisation(listing),
    openingHoursSpecification: listing.sessions.filter((rule) => rule.weekdays.length > 0).map(asOpening),
  })
}

function asService(listing: PublicListing, place: PublicPlace | undefined): Json {
  return withoutEmpty({
    '@type': 'Service',
    serviceType: listing.terms.category.map((term) => term.label),
    provider: asOrganisation(listing),
    areaServed: listing.areas.map((area) => area.name),
    offers: listing.cost.free ? { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } : undefined,
    availableChannel: withoutEmpty({
      '@type': 'ServiceChannel',
      serviceUrl: web(listing.bookingUrl) ?? web(listing.website),
      servicePhone: listing.phone ? { '@type': 'ContactPoint', telephone: listing.phone } : undefined,
      serviceLocation: place ? asLocation(place) : undefined,
      availableLanguage: listing.languages,
    }),
  })
}

const asOrganisation = ({ organisation }: PublicListing): Json =>
  withoutEmpty({ '@type': 'Organization', name: organisation.name, url: web(organisation.website) })

const asLocation = (place: PublicPlace): Json =>
  withoutEmpty({
    '@type': 'Place',
    name: place.name || place.locality,
    address: asAddress(place),
    geo: asGeo(place),
  })

const asAddress = (place: PublicPlace): Json =>
  withoutEmpty({
    '@type': 'PostalAddress',
    streetAddress: place.address,
    addressLocality: place.locality,
    postalCode: place.postcode,
    addressCountry: 'GB',
  })

const asGeo = ({ lat, lng, approximate }: PublicPlace): Json | undefined =>
  lat === null || lng === null || approximate
    ? undefined
    : { '@type': 'GeoCoordinates', latitude: lat, longitude: lng }

const dayNames: Record<SessionRule['weekdays'][number], string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** ISO 8601 durations between two times that it happens; term time and bank holidays have no word in schema.org. */
const frequency = { once: undefined, weekly: 'W', 'monthly-by-weekday': 'M', 'monthly-by-date': 'M' } as const

const asSchedule = (rule: SessionRule): Json =>
  withoutEmpty({
    '@type': 'Schedule',
    repeatFrequency: frequency[rule.repeats] && `P${rule.every}${frequency[rule.repeats]}`,
    byDay: rule.weekdays.map((day) => `https://schema.org/${dayNames[day]}`),
    byMonthWeek: rule.repeats === 'monthly-by-weekday' ? rule.weeksOfMonth : [],
    byMonthDay: rule.repeats === 'monthly-by-date' ? rule.daysOfMonth : [],
    startDate: rule.startsOn,
    endDate: rule.endsOn,
    startTime: rule.opensAt,
    endTime: rule.closesAt,
    scheduleTimezone: 'Europe/London',
  })

const asOpening = (rule: SessionRule): Json =>
  withoutEmpty({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: rule.weekdays.map((day) => `https://schema.org/${dayNames[day]}`),
    opens: rule.opensAt,
    closes: rule.closesAt === '24:00' ? '23:59' : rule.closesAt,
    validFrom: rule.startsOn,
    validThrough: rule.endsOn,
  })

const web = (href: string | null) => (href === null ? null : safeHref(href))

/** Leaves out what nobody has said: null, nothing, empty text and empty lists. */
function withoutEmpty(json: Json): Json {
  return Object.fromEntries(
    Object.entries(json).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )
}
