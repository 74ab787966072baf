import type { z } from 'zod'
import type { ImportRecordInput } from '../../api/exchange/record.ts'
import type { Closure, SessionRule } from '../../api/times/schema.ts'

type Session = z.input<typeof SessionRule>
type Weekday = NonNullable<Session['weekdays']>[number]
type WeekOfMonth = NonNullable<Session['weeksOfMonth']>[number]
type More = Partial<Session>
type Cost = NonNullable<ImportRecordInput['costs']>[number]

/**
 * A listing of the town as its topic file writes it. `toRecord` adds what nearly all have in common: the id (the slug),
 * in person, in English, checked by the provider. Each file of `listings/` exports one array named for its topic: `mental-health.ts` → `mentalHealth`.
 */
export type Listing = Omit<ImportRecordInput, 'sourceId' | 'slug' | 'checkedOn'> & {
  slug: string
  checkedOn: string
}

/** The record that the importer reads. */
export function toRecord(listing: Listing): ImportRecordInput {
  return {
    sourceId: listing.slug,
    modes: ['in-person'],
    languages: ['en'],
    checkedBy: 'provider',
    listedOn: listing.checkedOn,
    ...listing,
  }
}

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value])

/** Every week: `weekly('thu', '10:00', '12:00')`, `weekly(['mon', 'wed'], …)`. */
export function weekly(
  days: Weekday | Weekday[],
  opensAt: string,
  closesAt: string,
  more: More = {},
): Session {
  return { repeats: 'weekly', weekdays: list(days), opensAt, closesAt, ...more }
}

/** Every other week, counted from the day it starts on. */
export function fortnightly(
  day: Weekday,
  startsOn: string,
  opensAt: string,
  closesAt: string,
  more: More = {},
): Session {
  return { repeats: 'weekly', every: 2, weekdays: [day], startsOn, opensAt, closesAt, ...more }
}

/** The first and third Tuesday: `monthly('tue', [1, 3], …)`; -1 is the last of the month. */
export function monthly(
  day: Weekday,
  weeks: WeekOfMonth | WeekOfMonth[],
  opensAt: string,
  closesAt: string,
  more: More = {},
): Session {
  return {
    repeats: 'monthly-by-weekday',
    weekdays: [day],
    weeksOfMonth: list(weeks),
    opensAt,
    closesAt,
    ...more,
  }
}

/** The same date each month: `monthlyOn(15, …)`; -1 is the last day. */
export function monthlyOn(
  dates: number | number[],
  opensAt: string,
  closesAt: string,
  more: More = {},
): Session {
  return { repeats: 'monthly-by-date', daysOfMonth: list(dates), opensAt, closesAt, ...more }
}

/** One day only. */
export function once(on: string, opensAt: string, closesAt: string, more: More = {}): Session {
  return { repeats: 'once', startsOn: on, opensAt, closesAt, ...more }
}

/** Monday to Friday. */
export const workdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
/** Monday to Sunday. */
export const everyDay: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Round the clock, by default every day. */
export function allDay(days: Weekday[] = everyDay, more: More = {}): Session {
  return { repeats: 'weekly', weekdays: days, opensAt: '00:00', closesAt: '24:00', ...more }
}

/** Only in school terms: `weekly('mon', '09:30', '11:00', inTerm)`. */
export const inTerm: More = { season: 'term-time' }
/** Only in school holidays. */
export const inHolidays: More = { season: 'school-holidays' }
/** Not on bank holidays. */
export const notBankHolidays: More = { onBankHolidays: false }

/** Days when nothing happens, both included. */
export function closed(fromOn: string, toOn: string, reason = ''): z.input<typeof Closure> {
  return { fromOn, toOn, reason }
}

/** The two weeks around Christmas 2026 when most of the town is shut. */
export const christmasBreak = closed('2026-12-21', '2027-01-03', 'Christmas and New Year')

const threeDigits = (n: number) => String(n).padStart(3, '0')
/** A telephone number that is kept free for drama: `ukPhone(7)` is 01632 960007. From 0 to 999. */
export const ukPhone = (n: number) => `01632 960${threeDigits(n)}`
/** A mobile number that is kept free for drama: `mobile(7)` is 07700 900007. */
export const mobile = (n: number) => `07700 900${threeDigits(n)}`
/** An address of a site that can never exist: `site('kettle')` is https://kettle.example.org. */
export const site = (name: string) => `https://${name}.example.org`

/** A price line: `price('Each class', 4.5)`. Pounds in, pence out; null when only words are known. */
export function price(option: string, pounds: number | null, note = ''): Cost {
  return { option, amountPence: pounds === null ? null : Math.round(pounds * 100), note }
}

/** Whole years, both included; leave the second out for "and over": `ages(11, 17)`, `ages(60)`. */
export function ages(
  from: number | null,
  to: number | null = null,
): Pick<ImportRecordInput, 'ageFromMonths' | 'ageToMonths'> {
  return { ageFromMonths: from === null ? null : from * 12, ageToMonths: to === null ? null : to * 12 + 11 }
}

/** What a listing for under-18s must have: a policy, a named lead (a role, not a person) and a DBS statement. */
export function safeguarded(
  organisationSite: string,
  lead: string,
  dbs = 'Every adult who helps has an enhanced DBS check.',
) {
  return { policyUrl: `https://${organisationSite}.example.org/safeguarding`, lead, dbs }
}
