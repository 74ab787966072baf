import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, jsonList, yesNo } from '../columns.ts'
import { listings } from './listings.ts'
import { places } from './places.ts'

/** A day of the week, as in a search's `day`. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** When a listing happens: one row for each rule. Times are wall-clock times in Europe/London. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    placeId: text('place_id').references(() => places.id),
    repeats: text('repeats', { enum: ['once', 'weekly', 'monthly-by-weekday', 'monthly-by-date'] }).notNull(),
    /** Every how many weeks or months; counted from the week or month of `startsOn`. */
    every: integer('every').notNull().default(1),
    weekdays: jsonList<Weekday>('weekdays'),
    /** For `monthly-by-weekday`: 1 to 5, and -1 for the last. */
    weeksOfMonth: jsonList<number>('weeks_of_month'),
    /** For `monthly-by-date`: 1 to 31, and -1 for the last day. */
    daysOfMonth: jsonList<number>('days_of_month'),
    startsOn: day('starts_on'),
    endsOn: day('ends_on'),
    /** `HH:MM`. */
    opensAt: text('opens_at').notNull(),
    /** `HH:MM`; at or before `opensAt` means the next day; `24:00` means midnight at the end of the day. */
    closesAt: text('closes_at').notNull(),
    season: text('season', { enum: ['all-year', 'term-time', 'school-holidays'] })
      .notNull()
      .default('all-year'),
    onBankHolidays: yesNo('on_bank_holidays').notNull().default(true),
    note: text('note').notNull().default(''),
  },
  (table) => [index('sessions_listing').on(table.listingId)],
)

/** Days when a listing does not happen, both ends included. */
export const closures = sqliteTable(
  'closures',
  {
    id: id(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    fromOn: day('from_on').notNull(),
    toOn: day('to_on').notNull(),
    reason: text('reason').notNull().default(''),
  },
  (table) => [index('closures_listing').on(table.listingId)],
)

/** School terms, which a council publishes years ahead; both ends included. */
export const schoolTerms = sqliteTable('school_terms', {
  id: id(),
  name: text('name').notNull(),
  fromOn: day('from_on').notNull(),
  toOn: day('to_on').notNull(),
})
