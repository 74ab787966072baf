import { describe, expect, test } from 'vitest'
import type { SessionRule } from '../../api/times/schema.ts'
import { ages } from './ages.ts'
import { checked } from './checked.ts'
import { clockRange } from './clock-text.ts'
import { cost } from './cost.ts'
import { count } from './count.ts'
import { cy } from './cy.ts'
import { describeSession } from './describe-session.ts'
import { distance } from './distance.ts'
import { en } from './en.ts'
import { join } from './join.ts'
import { whenNext } from './when-next.ts'

const now = new Date('2026-11-22T09:00:00Z')
const when = (change: Partial<Parameters<typeof whenNext>[1]>) =>
  whenNext(en, { nextSession: null, openNow: false, mode: ['in-person'], timesText: '', ...change }, now)
const session = (startsAt: string, endsAt: string) => ({ nextSession: { startsAt, endsAt } })
const rule = (change: Partial<SessionRule>): SessionRule => ({
  repeats: 'weekly',
  every: 1,
  weekdays: ['thu'],
  weeksOfMonth: [],
  daysOfMonth: [],
  startsOn: null,
  endsOn: null,
  opensAt: '14:00',
  closesAt: '16:00',
  season: 'all-year',
  onBankHolidays: true,
  note: '',
  place: null,
  ...change,
})

describe('when it happens next', () => {
  test.each([
    [session('2026-11-22T14:00:00Z', '2026-11-22T16:00:00Z'), 'Today, 2 pm to 4 pm'],
    [session('2026-11-23T10:00:00Z', '2026-11-23T12:00:00Z'), 'Tomorrow, 10 am to midday'],
    [session('2026-11-26T10:30:00Z', '2026-11-26T11:00:00Z'), 'Thursday 26 November, 10:30 am to 11 am'],
    [session('2027-06-01T09:00:00Z', '2027-06-01T10:00:00Z'), 'Tuesday 1 June 2027, 10 am to 11 am'],
    [{ ...session('2026-11-22T08:00:00Z', '2026-11-22T16:00:00Z'), openNow: true }, 'Open now, until 4 pm'],
    [
      { ...session('2026-11-22T00:00:00Z', '2026-11-23T00:00:00Z'), openNow: true, mode: ['phone'] },
      'Any time, by phone',
    ],
    [{ timesText: 'Most mornings' }, 'Most mornings'],
    [{}, 'Ask for times'],
    [{ mode: ['online'] }, 'Any time, online'],
    [{ mode: ['phone'] }, 'By phone, ask for times'],
  ])('%j is said as “%s”', (change, said) => expect(when(change)).toBe(said))

  test('the day is the day in London, also just after midnight in summer', () => {
    const night = new Date('2026-07-01T23:30:00Z')
    const input = {
      ...session('2026-07-02T09:00:00Z', '2026-07-02T10:00:00Z'),
      openNow: false,
      mode: [],
      timesText: '',
    }
    expect(whenNext(en, input, night)).toBe('Today, 10 am to 11 am')
  })
})

describe('a rule of a timetable', () => {
  const table: [Partial<SessionRule>, string][] = [
    [{ season: 'term-time' }, 'Every Thursday, 2 pm to 4 pm, in term time'],
    [
      { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], onBankHolidays: false },
      'Monday to Friday, 2 pm to 4 pm, not on bank holidays',
    ],
    [{ weekdays: ['mon', 'wed'], every: 2 }, 'Every other Monday and Wednesday, 2 pm to 4 pm'],
    [
      { repeats: 'monthly-by-weekday', weeksOfMonth: [1, 3] },
      'First and third Thursday of the month, 2 pm to 4 pm',
    ],
    [
      { repeats: 'monthly-by-weekday', weeksOfMonth: [-1], every: 2 },
      'Last Thursday of the month, 2 pm to 4 pm, every 2 months',
    ],
    [
      { repeats: 'monthly-by-date', daysOfMonth: [1, 22, -1] },
      'The 1st, 22nd and last day of the month, 2 pm to 4 pm',
    ],
    [
      { repeats: 'once', startsOn: '2026-11-26', note: 'bring a mug' },
      'Thursday 26 November, 2 pm to 4 pm (bring a mug)',
    ],
    [{ opensAt: '00:00', closesAt: '24:00' }, 'Every Thursday, all day'],
    [
      { startsOn: '2026-12-03', endsOn: '2027-01-28' },
      'Every Thursday, 2 pm to 4 pm, from Thursday 3 December, until Thursday 28 January 2027',
    ],
  ]
  test.each(table)('%j is said as “%s”', (change, said) =>
    expect(describeSession(en, rule(change), now)).toBe(said),
  )
})

describe('small things in words', () => {
  test.each([
    [0.04, 'under 100 m'],
    [0.42, '400 m'],
    [1.24, '1.2 km'],
    [14.4, '14 km'],
  ])('%d km is “%s”', (km, said) => expect(distance(en, km)).toBe(said))

  test.each([
    [null, 'Not checked yet'],
    ['2026-11-22', 'Checked today'],
    ['2026-11-21', 'Checked yesterday'],
    ['2026-11-01', 'Checked 3 weeks ago'],
    ['2026-05-01', 'Checked 6 months ago'],
    ['2023-05-01', 'Checked 3 years ago'],
  ])('checked on %s is “%s”', (day, said) => expect(checked(en, day, now)).toBe(said))

  test.each([
    [{ fromMonths: null, toMonths: null, pregnancy: false }, 'All ages'],
    [{ fromMonths: 60, toMonths: 143, pregnancy: false }, 'Ages 5 to 11'],
    [{ fromMonths: 216, toMonths: null, pregnancy: false }, 'Age 18 and over'],
    [{ fromMonths: 0, toMonths: 18, pregnancy: true }, 'Birth to 18 months and in pregnancy'],
  ])('ages %j are “%s”', (input, said) => expect(ages(en, input)).toBe(said))

  test('a cost is free, as written, the prices, or to be asked about', () => {
    expect(cost(en, { free: true, text: '' })).toBe('Free')
    expect(cost(en, { free: false, text: '£2, first time free' })).toBe('£2, first time free')
    expect(
      cost(en, { free: null, text: '', options: [{ option: 'Adults', amountPence: 250, note: '' }] }),
    ).toBe('Adults: £2.50')
    expect(cost(en, { free: null, text: '' })).toBe('Ask about the cost')
  })

  test('how to join starts with what is easiest', () => {
    expect(join(en, ['none-needed', 'professional'])).toBe('Just turn up')
    expect(join(en, ['self'])).toBe('Get in touch first')
    expect(join(en, ['professional'])).toBe('A professional refers you')
  })

  test('the same time twice is one time, and past midnight is said', () => {
    expect(clockRange(en, '10:00', '10:00')).toBe('10 am')
    expect(clockRange(en, '22:00', '02:00')).toBe('10 pm to 2 am')
  })

  test('numbers take their plural form, in Welsh too', () => {
    expect(count(en, en.results, 1)).toBe('1 result')
    expect(count(en, en.results, 1200)).toBe('1,200 results')
    expect(count(cy, cy.results, 2)).toBe('2 ganlyniad')
  })
})

describe('the Welsh dictionary', () => {
  test('asks for the same values as the English one, sentence by sentence', () => {
    const differ = [...holes(en)].filter(([path, names]) => {
      const other = holes(cy).get(path)
      return other !== undefined && other !== names
    })
    expect(differ).toEqual([])
  })

  test('says that nobody has reviewed it yet', () => {
    expect([en.reviewed, cy.reviewed]).toEqual([true, false])
  })
})

/** The `{names}` in every sentence, by its path. */
function holes(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'string') found.set(path, [...new Set(value.match(/\{\w+\}/g) ?? [])].sort().join())
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) holes(inner, `${path}.${name}`, found)
  return found
}
