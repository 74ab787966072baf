import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, day, id, instant, jsonList, updatedAt, yesNo } from '../columns.ts'
import { areas } from './areas.ts'
import { organisations } from './organisations.ts'
import { places } from './places.ts'
import { terms } from './terms.ts'

/** How a person takes part. */
export type Mode = 'in-person' | 'online' | 'phone' | 'home-visit'
/** How a person joins: by themselves, through a professional, or with no referral at all. */
export type Referral = 'self' | 'professional' | 'none-needed'

/** What is on offer. Everything that `docs/listings.md` says a listing says, less the lists that have tables of their own. */
export const listings = sqliteTable(
  'listings',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: ['service', 'group', 'event', 'place', 'advice', 'equipment'] })
      .notNull()
      .default('service'),
    assetSense: text('asset_sense', { enum: ['people', 'community', 'environment', 'physical'] }),
    name: text('name').notNull(),
    /** One plain line, at most 200 characters. */
    summary: text('summary').notNull().default(''),
    /** Safe text: paragraphs, lists and links. */
    description: text('description').notNull().default(''),
    /** What happens the first time. */
    firstVisit: text('first_visit').notNull().default(''),
    whoFor: text('who_for').notNull().default(''),
    whoNotFor: text('who_not_for').notNull().default(''),
    /** Ages in months; `ageToMonths` is the last month included (65 and under = 791). */
    ageFromMonths: integer('age_from_months'),
    ageToMonths: integer('age_to_months'),
    includesPregnancy: yesNo('includes_pregnancy').notNull().default(false),
    modes: jsonList<Mode>('modes'),
    /** True when it serves the whole of its areas, wherever in them a person lives. */
    areaWide: yesNo('area_wide').notNull().default(false),
    /** BCP 47 language of the text; the languages spoken are in `languages`. */
    lang: text('lang').notNull().default('en'),
    /** BCP 47 languages in which it is offered, English included when it is. */
    languages: jsonList<string>('languages'),
    /** null: nobody has said what it costs. */
    free: yesNo('free'),
    costText: text('cost_text').notNull().default(''),
    joining: jsonList<Referral>('joining'),
    /** How to join, in words. */
    howToJoin: text('how_to_join').notNull().default(''),
    bookingUrl: text('booking_url'),
    website: text('website'),
    email: text('email'),
    phone: text('phone'),
    accepting: text('accepting', { enum: ['yes', 'waiting-list', 'paused'] })
      .notNull()
      .default('yes'),
    waitDays: integer('wait_days'),
    /** Times as the organisation wrote them, kept when they could not be read with confidence. */
    timesText: text('times_text').notNull().default(''),
    accessText: text('access_text').notNull().default(''),
    travelText: text('travel_text').notNull().default(''),
    /** For people under 18: not published until policy, lead and DBS statement are there. */
    safeguarding: text('safeguarding', { mode: 'json' }).$type<{
      policyUrl: string
      lead: string
      dbs: string
    }>(),
    sensitive: yesNo('sensitive').notNull().default(false),
    status: text('status', { enum: ['draft', 'published', 'closed', 'removed', 'merged'] })
      .notNull()
      .default('draft'),
    statusReason: text('status_reason').notNull().default(''),
    mergedIntoId: text('merged_into_id'),
    checkedOn: day('checked_on'),
    checkedBy: text('checked_by', { enum: ['provider', 'curator', 'feed'] }),
    /** Days between checks: 90, 180 or 365 by the kind of help. */
    checkEveryDays: integer('check_every_days').notNull().default(365),
    publishedAt: instant('published_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('listings_organisation').on(table.organisationId),
    index('listings_status').on(table.status),
    index('listings_updated').on(table.updatedAt),
  ],
)

/** Categories, needs, audiences and access features of a listing. */
export const listingTerms = sqliteTable(
  'listing_terms',
  {
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    termId: text('term_id')
      .notNull()
      .references(() => terms.id),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.termId] }),
    index('listing_terms_term').on(table.termId),
  ],
)

/** Where a listing happens, in the order to show. */
export const listingPlaces = sqliteTable(
  'listing_places',
  {
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    placeId: text('place_id')
      .notNull()
      .references(() => places.id),
    position: integer('position').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.placeId] }),
    index('listing_places_place').on(table.placeId),
  ],
)

/** The areas a listing serves. */
export const listingAreas = sqliteTable(
  'listing_areas',
  {
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    areaId: text('area_id')
      .notNull()
      .references(() => areas.id),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.areaId] }),
    index('listing_areas_area').on(table.areaId),
  ],
)

/** What it costs, line by line; `amountPence` null when only words are known. */
export const costs = sqliteTable(
  'costs',
  {
    id: id(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    position: integer('position').notNull().default(0),
    option: text('option').notNull(),
    amountPence: integer('amount_pence'),
    note: text('note').notNull().default(''),
  },
  (table) => [index('costs_listing').on(table.listingId)],
)

/** People and desks to speak to. Personal ones are never public. */
export const contacts = sqliteTable(
  'contacts',
  {
    id: id(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    position: integer('position').notNull().default(0),
    name: text('name').notNull().default(''),
    role: text('role').notNull().default(''),
    phone: text('phone'),
    email: text('email'),
    visibility: text('visibility', { enum: ['public', 'staff'] })
      .notNull()
      .default('staff'),
  },
  (table) => [index('contacts_listing').on(table.listingId)],
)
