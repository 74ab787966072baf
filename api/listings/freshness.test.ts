import { expect, test } from 'vitest'
import { checkDueOn, checkEveryDays, freshness, staleOn } from './freshness.ts'

const on = (day: string) => new Date(`${day}T12:00:00Z`)

test.each([
  ['2026-11-01', 'fresh'],
  ['2026-06-10', 'due'],
  ['2026-05-20', 'overdue'],
  ['2025-05-20', 'stale'],
] as const)(
  'a listing checked on %s and due every 180 days is %s on 22 November 2026',
  (checkedOn, expected) => {
    expect(freshness({ checkedOn, everyDays: 180, listedOn: '2020-01-01' }, on('2026-11-22'))).toBe(expected)
  },
)

test('becomes due 30 days before its day, overdue on its day, and stale a year after it', () => {
  const due = '2026-06-30'
  const checked = { checkedOn: '2026-01-01', everyDays: 180, listedOn: '2025-01-01' }
  expect(checkDueOn('2026-01-01', 180)).toBe(due)
  expect(freshness(checked, new Date('2026-05-30T23:59:00Z'))).toBe('fresh')
  expect(freshness(checked, new Date('2026-05-31T00:00:00Z'))).toBe('due')
  expect(freshness(checked, new Date('2026-06-30T00:00:00Z'))).toBe('overdue')
  expect(freshness(checked, new Date('2027-06-30T00:00:00Z'))).toBe('stale')
})

test('a listing that nobody ever checked is overdue, and has no day', () => {
  expect(freshness({ checkedOn: null, everyDays: 365, listedOn: '2020-01-01' }, on('2026-11-22'))).toBe(
    'overdue',
  )
  expect(checkDueOn(null, 365)).toBeNull()
})

test('a feed that comes in with old dates is overdue for a year, in which somebody can be asked, and stale after it', () => {
  const checks = { checkedOn: '2021-04-01', everyDays: 365, listedOn: '2026-11-20' }
  expect(freshness(checks, on('2026-11-22'))).toBe('overdue')
  expect(staleOn(checks)).toBe('2027-11-20')
  expect(freshness(checks, on('2027-11-20'))).toBe('stale')
})

test('help in a crisis is checked most often', () => {
  expect(checkEveryDays(['food', 'homelessness'])).toBe(90)
  expect(checkEveryDays(['food-bank'])).toBe(180)
  expect(checkEveryDays(['craft'])).toBe(365)
})
