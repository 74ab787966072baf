import { describe, expect, it } from 'vitest'
import { bankHolidays } from './bank-holidays.ts'
import { isOpenAt } from './is-open-at.ts'
import { nextSessions } from './next-session.ts'
import { occurrencesBetween } from './occurrences-between.ts'
import { type Calendar, type Closure, SessionRule } from './schema.ts'

const calendar: Calendar = {
  bankHolidays: new Set([2025, 2026, 2027].flatMap((year) => bankHolidays(year, 'england-and-wales'))),
  schoolTerms: [
    { fromOn: '2026-09-02', toOn: '2026-10-23' },
    { fromOn: '2026-11-02', toOn: '2026-12-18' },
  ],
}

type RuleIn = Partial<SessionRule> & Pick<SessionRule, 'repeats'>
const timetable = (rules: RuleIn[], closures: Closure[] = []) => ({
  sessions: rules.map((rule) => SessionRule.parse({ opensAt: '10:00', closesAt: '12:00', ...rule })),
  closures,
})
const days = (rule: RuleIn, from: string, count: number, closures: Closure[] = []) =>
  nextSessions(timetable([rule], closures), calendar, new Date(from), count).map((next) =>
    next.startsAt.toISOString().slice(0, 10),
  )
const spans = (rule: RuleIn, from: string, to: string) =>
  occurrencesBetween(timetable([rule]), calendar, new Date(from), new Date(to)).map(
    ({ startsAt, endsAt }) => `${startsAt.toISOString().slice(0, 16)} ${endsAt.toISOString().slice(0, 16)}`,
  )

describe('the next sessions', () => {
  it('come every week, in London time on both sides of the clock change', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['thu'] }
    expect(spans(rule, '2026-10-22T00:00Z', '2026-10-30T00:00Z')).toEqual([
      '2026-10-22T09:00 2026-10-22T11:00',
      '2026-10-29T10:00 2026-10-29T12:00',
    ])
  })

  it('begin with the one going on now, and not with one that has just ended', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['thu'] }
    expect(days(rule, '2026-11-05T11:59Z', 2)).toEqual(['2026-11-05', '2026-11-12'])
    expect(days(rule, '2026-11-05T12:00Z', 2)).toEqual(['2026-11-12', '2026-11-19'])
  })

  it('come every other week from the week of the first day, whichever weekdays they are on', () => {
    const rule: RuleIn = { repeats: 'weekly', every: 2, weekdays: ['mon', 'fri'], startsOn: '2026-11-04' }
    expect(days(rule, '2026-11-01T00:00Z', 4)).toEqual([
      '2026-11-06',
      '2026-11-16',
      '2026-11-20',
      '2026-11-30',
    ])
  })

  it('are not made up for every other week when no first day says which', () => {
    expect(days({ repeats: 'weekly', every: 2, weekdays: ['mon'] }, '2026-11-01T00:00Z', 2)).toEqual([])
  })

  it('take the weekday of the first day when none is named', () => {
    expect(days({ repeats: 'weekly', startsOn: '2026-11-04' }, '2026-11-01T00:00Z', 2)).toEqual([
      '2026-11-04',
      '2026-11-11',
    ])
  })

  it('come on the first and last Tuesday of the month, and on a fifth only where there is one', () => {
    const rule: RuleIn = { repeats: 'monthly-by-weekday', weekdays: ['tue'], weeksOfMonth: [1, -1] }
    expect(days(rule, '2026-11-01T00:00Z', 4)).toEqual([
      '2026-11-03',
      '2026-11-24',
      '2026-12-01',
      '2026-12-29',
    ])
    expect(days({ ...rule, weeksOfMonth: [5] }, '2026-11-01T00:00Z', 2)).toEqual(['2026-12-29', '2027-03-30'])
    expect(days({ ...rule, weeksOfMonth: [5, -1] }, '2026-12-28T00:00Z', 2)).toEqual([
      '2026-12-29',
      '2027-01-26',
    ])
  })

  it('come on the 31st only of months that have one, and on the last day of every month', () => {
    const rule: RuleIn = { repeats: 'monthly-by-date', daysOfMonth: [31] }
    expect(days(rule, '2026-11-01T00:00Z', 3)).toEqual(['2026-12-31', '2027-01-31', '2027-03-31'])
    expect(days({ ...rule, daysOfMonth: [-1] }, '2027-02-01T00:00Z', 2)).toEqual(['2027-02-28', '2027-03-31'])
  })

  it('come every third month, counted from the month of the first day', () => {
    const rule: RuleIn = { repeats: 'monthly-by-date', daysOfMonth: [5], every: 3, startsOn: '2026-11-20' }
    expect(days(rule, '2026-11-01T00:00Z', 3)).toEqual(['2027-02-05', '2027-05-05', '2027-08-05'])
  })

  it('come once on a day, or on each day from the first to the last', () => {
    expect(days({ repeats: 'once', startsOn: '2026-11-20' }, '2026-11-01T00:00Z', 3)).toEqual(['2026-11-20'])
    expect(
      days({ repeats: 'once', startsOn: '2026-11-20', endsOn: '2026-11-22' }, '2026-11-01T00:00Z', 9),
    ).toEqual(['2026-11-20', '2026-11-21', '2026-11-22'])
    expect(days({ repeats: 'once' }, '2026-11-01T00:00Z', 3)).toEqual([])
  })

  it('leave out bank holidays where the rule says so, and closures with both their ends', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['mon'] }
    expect(days({ ...rule, onBankHolidays: false }, '2026-12-21T00:00Z', 2)).toEqual([
      '2026-12-21',
      '2027-01-04',
    ])
    const closure = { fromOn: '2026-12-14', toOn: '2026-12-28', reason: '' }
    expect(days(rule, '2026-12-07T00:00Z', 2, [closure])).toEqual(['2026-12-07', '2027-01-04'])
  })

  it('keep to term, or to the holidays outside every known term', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['wed'], season: 'term-time' }
    expect(days(rule, '2026-10-21T00:00Z', 2)).toEqual(['2026-10-21', '2026-11-04'])
    expect(days({ ...rule, season: 'school-holidays' }, '2026-10-21T00:00Z', 2)).toEqual([
      '2026-10-28',
      '2026-12-23',
    ])
  })

  it('count every day as term in a school year with no known term', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['wed'], season: 'term-time' }
    expect(days(rule, '2027-08-20T00:00Z', 2)).toEqual(['2027-09-01', '2027-09-08'])
    expect(days({ ...rule, season: 'school-holidays' }, '2027-09-01T00:00Z', 2)).toEqual([])
  })

  it('are found up to 400 days ahead and no further', () => {
    const rule: RuleIn = { repeats: 'once', startsOn: '2027-12-06' }
    expect(days(rule, '2026-11-02T00:00Z', 1)).toEqual(['2027-12-06'])
    expect(days({ ...rule, startsOn: '2027-12-08' }, '2026-11-02T00:00Z', 1)).toEqual([])
  })

  it('of several rules come in order of time, and none are asked for where the count is 0', () => {
    const both = timetable([
      { repeats: 'weekly', weekdays: ['mon'], opensAt: '14:00', closesAt: '15:00' },
      { repeats: 'weekly', weekdays: ['mon', 'tue'] },
    ])
    const next = nextSessions(both, calendar, new Date('2026-11-02T00:00Z'), 3)
    expect(next.map(({ startsAt }) => startsAt.toISOString().slice(8, 13))).toEqual([
      '02T10',
      '02T14',
      '03T10',
    ])
    expect(nextSessions(both, calendar, new Date('2026-11-02T00:00Z'), 0)).toEqual([])
    expect(nextSessions(timetable([]), calendar, new Date('2026-11-02T00:00Z'), 3)).toEqual([])
  })
})

describe('what is open', () => {
  const nights = timetable([{ repeats: 'weekly', weekdays: ['sat'], opensAt: '22:00', closesAt: '02:00' }])
  const opens = (at: string) => isOpenAt(nights, calendar, new Date(at))

  it('past midnight belongs to the day it began', () => {
    expect(opens('2026-11-07T22:00Z')).toBe(true)
    expect(opens('2026-11-08T01:59Z')).toBe(true)
    expect(opens('2026-11-08T02:00Z')).toBe(false)
    expect(opens('2026-11-07T01:00Z')).toBe(false)
  })

  it('across a clock change lasts as long as the clock on the wall says', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['sat'], opensAt: '22:00', closesAt: '06:00' }
    expect(spans(rule, '2026-03-28T12:00Z', '2026-03-29T12:00Z')).toEqual([
      '2026-03-28T22:00 2026-03-29T05:00',
    ])
    expect(spans(rule, '2026-10-24T12:00Z', '2026-10-25T12:00Z')).toEqual([
      '2026-10-24T21:00 2026-10-25T06:00',
    ])
  })

  it('from 01:30 to 02:30 on the night the clocks go forward lasts half an hour', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['sun'], opensAt: '01:30', closesAt: '02:30' }
    expect(spans(rule, '2026-03-29T00:00Z', '2026-03-30T00:00Z')).toEqual([
      '2026-03-29T01:00 2026-03-29T01:30',
    ])
    expect(spans(rule, '2026-10-25T00:00Z', '2026-10-26T00:00Z')).toEqual([
      '2026-10-25T00:30 2026-10-25T02:30',
    ])
  })

  it('wholly inside the hour that is skipped does not happen', () => {
    const rule: RuleIn = { repeats: 'weekly', weekdays: ['sun'], opensAt: '01:15', closesAt: '01:45' }
    expect(spans(rule, '2026-03-29T00:00Z', '2026-04-05T12:00Z')).toEqual([
      '2026-04-05T00:15 2026-04-05T00:45',
    ])
  })

  it('all day and every day has no gap at midnight', () => {
    const always = timetable([
      {
        repeats: 'weekly',
        weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        opensAt: '00:00',
        closesAt: '24:00',
      },
    ])
    for (const at of [
      '2026-03-29T00:00Z',
      '2026-03-28T23:59:59Z',
      '2026-10-25T00:30Z',
      '2026-11-08T00:00Z',
    ]) {
      expect(isOpenAt(always, calendar, new Date(at))).toBe(true)
    }
  })
})
