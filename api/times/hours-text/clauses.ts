import { type ClockRange, isInPart, type PartOfDay } from './clock-range.ts'
import type { DayList, NamedDays } from './read-days.ts'
import type { TimeList } from './read-times.ts'

/** Days with their times, and what was said of both. */
export interface Clause {
  named: NamedDays[]
  ranges: ClockRange[]
  /** Times of those days when it is shut again, as for lunch. */
  shut: ClockRange[]
  isClosed: boolean
  every: 1 | 2
  season: 'all-year' | 'term-time' | 'school-holidays'
  onBankHolidays: boolean
  dates: { on: string; role: 'on' | 'from' | 'until' }[]
}

/** What is known of a text so far, as it is read from left to right. */
export interface Reading {
  clauses: Clause[]
  current: Clause
  /** Whether the text says its days or its times first; it keeps to that. */
  order: 'days-first' | 'times-first' | null
  part: PartOfDay | null
  /** A season that is of every clause. */
  season: Clause['season'] | null
  isAfterColon: boolean
  doubts: string[]
}

/** A reading of nothing yet. */
export function newReading(): Reading {
  const common = { order: null, part: null, season: null, isAfterColon: false }
  return { ...common, clauses: [], current: newClause(), doubts: [] }
}

function newClause(): Clause {
  const said = { named: [], ranges: [], shut: [], dates: [], isClosed: false }
  return { ...said, every: 1, season: 'all-year', onBankHolidays: true }
}

/** Ends the clause that is being read, unless nothing was said in it. */
export function endClause(reading: Reading): void {
  const { current, part } = reading
  if (part && !(current.ranges.length > 0 && current.ranges.every((range) => isInPart(range, part)))) {
    reading.doubts.push('A part of the day is named, and its times are not.')
  }
  if (current.named.length > 0 || current.ranges.length > 0 || current.dates.length > 0) {
    reading.clauses.push(current)
    reading.current = newClause()
  }
  reading.part = null
}

/** Takes in days: they begin a clause where days come first, and complete it where times do. */
export function addDays(reading: Reading, list: DayList): void {
  reading.doubts.push(...list.doubts)
  reading.order ??= reading.current.ranges.length > 0 ? 'times-first' : 'days-first'
  const isComplete = reading.current.ranges.length > 0 || reading.current.isClosed
  if (reading.order === 'days-first' && isComplete) endClause(reading)
  const { current } = reading
  if (current.named.length === 0) current.named = list.named
  else if (reading.isAfterColon && isHeading(current.named, list.named)) current.named = list.named
  else reading.doubts.push('Days follow days, and it is not clear which times are theirs.')
  reading.isAfterColon = false
}

/** "Friday: the last Friday of each month": a day as a heading, said again in full. */
function isHeading(heading: readonly NamedDays[], named: readonly NamedDays[]): boolean {
  const days = new Set(heading.flatMap((term) => term.days))
  return named.every((term) => term.days.every((day) => days.has(day)))
}

/** Takes in times: they belong to the days said last, or wait for days where times come first. */
export function addTimes(reading: Reading, list: TimeList): void {
  reading.doubts.push(...list.doubts)
  const isForDate = reading.current.dates.length > 0
  reading.order ??= reading.current.named.length > 0 || isForDate ? 'days-first' : 'times-first'
  if (reading.order === 'times-first' && reading.current.named.length > 0) endClause(reading)
  if (reading.current.isClosed) reading.doubts.push('It is both closed and open on the same days.')
  reading.current.ranges.push(...list.ranges)
  reading.part = null
  reading.isAfterColon = false
}
