import type { SessionRule } from '../schema.ts'
import { type Cursor, kindAt, take, takeJoiner } from './cursor.ts'

/** Days that a text names together: days of the week from 0 for Monday, and which of the month, or null for every week. */
export interface NamedDays {
  days: number[]
  weeks: SessionRule['weeksOfMonth'] | null
}

/** A list of days as read, and what is in doubt about it. */
export interface DayList {
  named: NamedDays[]
  doubts: string[]
}

/** Reads "Mon, Weds & Fri", "Monday to Friday", "1st and 3rd Tuesday of the month"; null when no day comes next. */
export function readDays(cursor: Cursor): DayList | null {
  const first = readTerm(cursor)
  if (!first) return null
  const list: DayList = { named: [first], doubts: [] }
  while (takeJoiner(cursor, (ahead) => startsTerm(cursor, ahead))) {
    const next = readTerm(cursor)
    if (!next) break
    if (list.named.at(-1)?.weeks && !next.weeks)
      list.doubts.push('It is not clear which days “first” or “last” goes with.')
    addTerm(list.named, next)
  }
  const isOfMonth = take(cursor, 'of-month') ?? take(cursor, 'monthly')
  const ofMonth = list.named.filter((term) => term.weeks)
  if (isOfMonth && ofMonth.length === 0) list.doubts.push('It does not say which day of the month.')
  // "Every second Wednesday" may be every other one; "first and third" can only be of the month.
  if (!isOfMonth && ofMonth.some((term) => term.weeks?.length === 1))
    list.doubts.push('“First” or “last” of what is not said.')
  return list
}

function startsTerm(cursor: Cursor, ahead: number): boolean {
  let at = ahead
  while (kindAt(cursor, at) === 'ordinal') {
    at += 1
    while (kindAt(cursor, at) !== 'ordinal' && ['comma', 'and', 'slash'].includes(kindAt(cursor, at))) at += 1
  }
  return kindAt(cursor, at) === 'days'
}

function readTerm(cursor: Cursor): NamedDays | null {
  if (!startsTerm(cursor, 0)) return null
  const weeks: SessionRule['weeksOfMonth'] = []
  for (let ordinal = take(cursor, 'ordinal'); ordinal; ordinal = take(cursor, 'ordinal')) {
    weeks.push(ordinal.week)
    takeJoiner(cursor, (ahead) => kindAt(cursor, ahead) === 'ordinal')
  }
  const first = take(cursor, 'days')?.days ?? []
  const isRange = ['dash', 'to'].includes(kindAt(cursor)) && kindAt(cursor, 1) === 'days'
  const last = isRange && first.length === 1 ? cursor.tokens[cursor.at + 1] : undefined
  if (last?.kind !== 'days' || last.days.length !== 1)
    return { days: [...first], weeks: weeks.length > 0 ? weeks : null }
  cursor.at += 2
  return { days: daysFromTo(first[0] ?? 0, last.days[0] ?? 0), weeks: weeks.length > 0 ? weeks : null }
}

function daysFromTo(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7)
}

function addTerm(named: NamedDays[], next: NamedDays): void {
  const weekly = named.find((term) => !term.weeks)
  if (weekly && !next.weeks) weekly.days = [...new Set([...weekly.days, ...next.days])]
  else named.push(next)
}
