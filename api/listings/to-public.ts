import type { Vocabulary } from '../../db/tables/terms.ts'
import { isOpenAt } from '../times/is-open-at.ts'
import { nextSessions } from '../times/next-session.ts'
import type { Calendar, SessionRule, Timetable } from '../times/schema.ts'
import { checkDueOn, type Checks, freshness, staleOn } from './freshness.ts'
import type { ListingRecord } from './load-listings.ts'
import { publicPlaces } from './public-places.ts'
import type { PublicListing, PublicTerm } from './schema.ts'

/** When a listing is looked at: it decides what is open, next and fresh. */
export interface Moment {
  now: Date
  calendar: Calendar
}

const sessionsShown = 3

/**
 * The one way that a listing leaves the house, whatever the format. Takes out what the public may not know: hidden places,
 * staff contacts, safeguarding names, where fields came from. The caller has made sure that the listing is published.
 */
export function toPublic(record: ListingRecord, moment: Moment): PublicListing {
  const { listing, organisation } = record
  const timetable = timetableOf(record)
  const checks = checksOf(listing)
  return {
    id: listing.id,
    slug: listing.slug,
    url: `/listings/${listing.slug}`,
    kind: listing.kind,
    name: listing.name,
    lang: listing.lang,
    organisation: {
      id: organisation.id,
      slug: organisation.slug,
      name: organisation.name,
      kind: organisation.kind,
      description: organisation.description,
      website: organisation.website,
      charityNumber: organisation.charityNumber,
    },
    ...texts(record),
    ...vocabularies(record),
    ...joining(record),
    sessions: [...timetable.sessions],
    closures: [...timetable.closures],
    ...timesOf(timetable, checks, moment, sessionsShown),
    ...whereabouts(record),
    sensitive: listing.sensitive,
    checkedOn: listing.checkedOn,
    checkedBy: listing.checkedBy,
    checkDueOn: checkDueOn(listing.checkedOn, listing.checkEveryDays),
    staleOn: staleOn(checks),
    updatedAt: listing.updatedAt.toISOString(),
  }
}

/** What the clock alone changes of a listing: whether it is open, its next sessions, how fresh it is. The same all through a minute. */
export function timesOf(
  timetable: Timetable,
  checks: Checks,
  { now, calendar }: Moment,
  sessions: number,
): Pick<PublicListing, 'openNow' | 'nextSessions' | 'freshness'> {
  return {
    openNow: isOpenAt(timetable, calendar, now),
    nextSessions: nextSessions(timetable, calendar, now, sessions).map(({ startsAt, endsAt }) => ({
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    freshness: freshness(checks, now),
  }
}

function texts({ listing }: ListingRecord) {
  const { summary, description, firstVisit, whoFor, whoNotFor, howToJoin, timesText, accessText } = listing
  return { summary, description, firstVisit, whoFor, whoNotFor, howToJoin, timesText, accessText }
}

/** What a listing's freshness is worked out from. */
export function checksOf({
  checkedOn,
  checkEveryDays,
  publishedAt,
  createdAt,
}: ListingRecord['listing']): Checks {
  return {
    checkedOn,
    everyDays: checkEveryDays,
    listedOn: (publishedAt ?? createdAt).toISOString().slice(0, 10),
  }
}

/** Directions give away a hidden place, or one known only by its area, as surely as its address, so they go with it. */
function whereabouts(record: ListingRecord) {
  const known = publicPlaces(record)
  return known.placesHidden || known.places.some(({ approximate }) => approximate)
    ? { ...known, travelText: '' }
    : { ...known, travelText: record.listing.travelText }
}

function vocabularies(record: ListingRecord) {
  const of = (vocabulary: Vocabulary): PublicTerm[] =>
    record.terms.filter((term) => term.vocabulary === vocabulary).map(({ slug, label }) => ({ slug, label }))
  const terms = { category: of('category'), need: of('need'), audience: of('audience'), access: of('access') }
  return {
    terms,
    categories: terms.category.map((term) => term.slug),
    needs: terms.need.map((term) => term.slug),
  }
}

function joining({ listing, areas, costs, contacts }: ListingRecord) {
  return {
    ages: {
      fromMonths: listing.ageFromMonths,
      toMonths: listing.ageToMonths,
      pregnancy: listing.includesPregnancy,
    },
    mode: listing.modes,
    areaWide: listing.areaWide,
    areas,
    languages: listing.languages,
    cost: {
      free: listing.free,
      text: listing.costText,
      options: costs.map(({ option, amountPence, note }) => ({ option, amountPence, note })),
    },
    joining: listing.joining,
    bookingUrl: listing.bookingUrl,
    website: listing.website,
    email: listing.email,
    phone: listing.phone,
    contacts: contacts
      .filter((contact) => contact.visibility === 'public')
      .map(({ name, role, phone, email }) => ({ name, role, phone, email })),
    accepting: listing.accepting,
    waitDays: listing.waitDays,
  }
}

/** A listing's timetable; sessions at a place keep its position among the listing's places. */
export function timetableOf({
  sessions,
  closures,
  places,
}: Pick<ListingRecord, 'sessions' | 'closures' | 'places'>): Timetable {
  const position = new Map(places.map((place, index) => [place.id, index]))
  return {
    sessions: sessions.map(({ id: _id, listingId: _listingId, placeId, ...rule }): SessionRule => ({
      ...rule,
      place: placeId === null ? null : (position.get(placeId) ?? null),
    })),
    closures: closures.map(({ fromOn, toOn, reason }) => ({ fromOn, toOn, reason })),
  }
}
