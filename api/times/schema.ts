import { z } from 'zod'

/** The days of a week, Monday first, as in a search's `day`. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const Day = z.iso.date({ error: 'Write the day as YYYY-MM-DD.' })

/** A time on the wall clock, `HH:MM` from 00:00 to 23:59. */
export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM, 00:00 to 23:59.')

const ClosingTime = z.union([ClockTime, z.literal('24:00')])

/**
 * One rule of a timetable, in Europe/London wall time. `closesAt` at or before `opensAt` means the next day;
 * `24:00` is midnight at the end of the day. `every` counts weeks (Monday first) or months from that of `startsOn`; above 1 without a
 * `startsOn` nobody knows which, so the rule never happens. `once` is `startsOn`, or each day from it to `endsOn`, of `weekdays` if any.
 * `weekly` without `weekdays` is the weekday of `startsOn`. Months without a fifth Tuesday, or a 31st, are passed over.
 * In a school year (September to August) with no known terms, `term-time` happens all year and `school-holidays` never.
 */
export const SessionRule = z.object({
  repeats: z.enum(['once', 'weekly', 'monthly-by-weekday', 'monthly-by-date']),
  every: z.int().min(1).max(52).default(1),
  weekdays: z.array(z.enum(weekdays)).default([]),
  weeksOfMonth: z.array(z.union([z.int().min(1).max(5), z.literal(-1)])).default([]),
  daysOfMonth: z.array(z.union([z.int().min(1).max(31), z.literal(-1)])).default([]),
  startsOn: Day.nullable().default(null),
  endsOn: Day.nullable().default(null),
  opensAt: ClockTime,
  closesAt: ClosingTime,
  season: z.enum(['all-year', 'term-time', 'school-holidays']).default('all-year'),
  onBankHolidays: z.boolean().default(true),
  note: z.string().max(300).default(''),
  /** Which of the listing's places, by position from 0; null for all of them. */
  place: z.int().min(0).nullable().default(null),
})
export type SessionRule = z.infer<typeof SessionRule>

/** Days when nothing happens, both ends included. */
export const Closure = z.object({ fromOn: Day, toOn: Day, reason: z.string().max(300).default('') })
export type Closure = z.infer<typeof Closure>

/** When something happens: its rules and the days it does not. */
export interface Timetable {
  sessions: readonly SessionRule[]
  closures: readonly Closure[]
}

/** What rules need to know about the year: bank holidays as `YYYY-MM-DD`, and school terms, both ends included. */
export interface Calendar {
  bankHolidays: ReadonlySet<string>
  schoolTerms: readonly { fromOn: string; toOn: string }[]
}

/** One time that it happens. */
export interface Occurrence {
  startsAt: Date
  endsAt: Date
  rule: SessionRule
}
