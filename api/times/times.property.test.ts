import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isOpenAt } from './is-open-at.ts'
import { nextSessions } from './next-session.ts'
import { occurrencesBetween } from './occurrences-between.ts'
import { type Calendar, type SessionRule, type Timetable, weekdays } from './schema.ts'

// The slow, plain version: every day is asked, with the calendar and time zone of Temporal.

function instantOf(day: Temporal.PlainDate, minutes: number): number {
  const wall = day
    .toPlainDateTime()
    .add({ days: Math.floor(minutes / 1440) })
    .add({ minutes: minutes % 1440 })
  const zoned = wall.toZonedDateTime('Europe/London')
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds
  // A moment on, since the change before an instant is never that instant itself.
  return zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NaN
}

function monthsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.with({ day: 1 }).until(to.with({ day: 1 }), { largestUnit: 'months' }).months
}

function weeksBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 })
  return monday(from).until(monday(to), { largestUnit: 'days' }).days / 7
}

/** The days of `day`'s month that a monthly rule names. */
function namedDays(rule: SessionRule, day: Temporal.PlainDate): number[] {
  const all = Array.from({ length: day.daysInMonth }, (_, index) => index + 1)
  if (rule.repeats === 'monthly-by-date')
    return rule.daysOfMonth.map((wanted) => all.at(wanted > 0 ? wanted - 1 : -1) ?? 0)
  return rule.weekdays.flatMap((name) => {
    const those = all.filter(
      (dayOfMonth) => day.with({ day: dayOfMonth }).dayOfWeek === weekdays.indexOf(name) + 1,
    )
    return rule.weeksOfMonth.map((week) => those.at(week > 0 ? week - 1 : -1) ?? 0)
  })
}

function isInPattern(rule: SessionRule, day: Temporal.PlainDate): boolean {
  const name = weekdays[day.dayOfWeek - 1] ?? 'mon'
  const first = rule.startsOn === null ? null : Temporal.PlainDate.from(rule.startsOn)
  const isLate = rule.endsOn !== null && day.toString() > rule.endsOn
  if ((first && Temporal.PlainDate.compare(day, first) < 0) || isLate) return false
  if (rule.repeats === 'once') {
    const isDay = rule.endsOn === null ? day.toString() === rule.startsOn : first !== null
    return isDay && (rule.weekdays.length === 0 || rule.weekdays.includes(name))
  }
  if (rule.every > 1 && first === null) return false
  if (rule.repeats === 'weekly') {
    const isWeekday =
      rule.weekdays.length > 0 ? rule.weekdays.includes(name) : first?.dayOfWeek === day.dayOfWeek
    return isWeekday && (first === null || weeksBetween(first, day) % rule.every === 0)
  }
  return (
    namedDays(rule, day).includes(day.day) && (first === null || monthsBetween(first, day) % rule.every === 0)
  )
}

function isCalledOff(
  rule: SessionRule,
  day: Temporal.PlainDate,
  timetable: Timetable,
  calendar: Calendar,
): boolean {
  const isWithin = (span: { fromOn: string; toOn: string }) =>
    Temporal.PlainDate.compare(span.fromOn, day) <= 0 && Temporal.PlainDate.compare(day, span.toOn) <= 0
  if (timetable.closures.some(isWithin)) return true
  if (!rule.onBankHolidays && calendar.bankHolidays.has(day.toString())) return true
  if (rule.season === 'all-year') return false
  const schoolYear = day.subtract({ months: 8 }).year
  const isKnown = calendar.schoolTerms.some((term) => {
    const months = [term.fromOn, term.toOn].map(
      (on) => Temporal.PlainDate.from(on).subtract({ months: 8 }).year,
    )
    return (months[0] ?? 0) <= schoolYear && schoolYear <= (months[1] ?? 0)
  })
  const isTerm = !isKnown || calendar.schoolTerms.some(isWithin)
  return rule.season === 'term-time' ? !isTerm : isTerm
}

function slowly(timetable: Timetable, calendar: Calendar, from: Date, to: Date) {
  const found: { startsAt: Date; endsAt: Date; rule: SessionRule }[] = []
  let day = Temporal.PlainDate.from(from.toISOString().slice(0, 10)).subtract({ days: 3 })
  while (day.toString() <= new Date(to.getTime() + 86_400_000).toISOString().slice(0, 10)) {
    for (const rule of timetable.sessions) {
      if (!isInPattern(rule, day) || isCalledOff(rule, day, timetable, calendar)) continue
      const [opens, closes] = [rule.opensAt, rule.closesAt].map((time) => {
        const [hours, minutes] = time.split(':').map(Number)
        return (hours ?? 0) * 60 + (minutes ?? 0)
      })
      const isNextDay = (closes ?? 0) <= (opens ?? 0)
      const startsAt = new Date(instantOf(day, opens ?? 0))
      const endsAt = new Date(instantOf(day, (closes ?? 0) + (isNextDay ? 1440 : 0)))
      if (startsAt < endsAt && endsAt > from && startsAt < to) found.push({ startsAt, endsAt, rule })
    }
    day = day.add({ days: 1 })
  }
  return found.sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.endsAt.getTime() - b.endsAt.getTime(),
  )
}

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => Temporal.PlainDate.from('2025-06-01').add({ days }).toString())
const clock = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 3 })),
    fc.constantFrom(0, 15, 30, 59),
  )
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
const span = fc
  .tuple(day, day)
  .map((both) => both.sort())
  .map(([fromOn, toOn]) => ({ fromOn: fromOn ?? '', toOn: toOn ?? '' }))

const aRule: fc.Arbitrary<SessionRule> = fc.record({
  repeats: fc.constantFrom('once', 'weekly', 'monthly-by-weekday', 'monthly-by-date'),
  every: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 6 })),
  weekdays: fc.subarray([...weekdays]),
  weeksOfMonth: fc.uniqueArray(fc.constantFrom<1 | 2 | 3 | 4 | 5 | -1>(1, 2, 3, 4, 5, -1), { minLength: 1 }),
  daysOfMonth: fc.uniqueArray(fc.constantFrom<number>(1, 15, 28, 29, 30, 31, -1), { minLength: 1 }),
  startsOn: fc.option(day),
  endsOn: fc.option(day),
  opensAt: clock,
  closesAt: fc.oneof(clock, fc.constant('24:00' as const)),
  season: fc.constantFrom('all-year', 'term-time', 'school-holidays'),
  onBankHolidays: fc.boolean(),
  note: fc.constant(''),
  place: fc.constant(null),
})
const timetable: fc.Arbitrary<Timetable> = fc.record({
  sessions: fc.array(aRule, { minLength: 1, maxLength: 3 }),
  closures: fc.array(
    span.map((days) => ({ ...days, reason: '' })),
    { maxLength: 1 },
  ),
})
const calendar: fc.Arbitrary<Calendar> = fc.record({
  bankHolidays: fc.array(day, { maxLength: 80 }).map((days) => new Set(days)),
  schoolTerms: fc.array(
    span.map(({ fromOn }) => ({
      fromOn,
      toOn: Temporal.PlainDate.from(fromOn).add({ days: 80 }).toString(),
    })),
    { maxLength: 4 },
  ),
})
const clockChanges = ['2026-03-29', '2026-10-25', '2027-03-28'].map((on) => Date.parse(`${on}T01:00Z`))
const instant = fc.oneof(
  fc.integer({ min: Date.parse('2025-10-01'), max: Date.parse('2027-06-01') }),
  fc
    .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -180, max: 180 }))
    .map(([at, by]) => at + by * 60_000),
)

describe('the quick engine and the slow, plain one', () => {
  it('find the same occurrences in any ten days, clock changes among them', () => {
    fc.assert(
      fc.property(
        timetable,
        calendar,
        instant,
        fc.integer({ min: 1, max: 240 }),
        (times, year, at, hours) => {
          const [from, to] = [new Date(at), new Date(at + hours * 3_600_000)]
          expect(occurrencesBetween(times, year, from, to)).toEqual(slowly(times, year, from, to))
        },
      ),
      { numRuns: 600 },
    )
  })

  it('agree on what is open, minute by minute through the night of a clock change', () => {
    fc.assert(
      fc.property(timetable, calendar, instant, (times, year, at) => {
        const slow = slowly(times, year, new Date(at - 3_600_000), new Date(at + 3_600_000))
        for (let minute = -45; minute <= 45; minute += 1) {
          const now = new Date(at + minute * 60_000)
          const isOpen = slow.some(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
          expect(isOpenAt(times, year, now)).toBe(isOpen)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('name the same next three sessions within 90 days', () => {
    fc.assert(
      fc.property(timetable, calendar, instant, (times, year, at) => {
        const to = new Date(at + 90 * 86_400_000)
        const quick = nextSessions(times, year, new Date(at), 3).filter(({ startsAt }) => startsAt < to)
        expect(quick).toEqual(slowly(times, year, new Date(at), to).slice(0, 3))
      }),
      { numRuns: 80 },
    )
  })
})
