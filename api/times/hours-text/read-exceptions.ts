import type { Reading } from './clauses.ts'
import { type Cursor, kindAt, take, takeJoiner } from './cursor.ts'
import { type NamedDays, readDays } from './read-days.ts'
import { readTimes } from './read-times.ts'

/** Reads "except bank holidays", "closed Mondays", "closed for lunch 1-2pm", "PH off"; says whether there was any such thing. */
export function readExceptions(cursor: Cursor, reading: Reading, is24h: boolean): boolean {
  if (take(cursor, 'except')) return readLeftOut(cursor, reading, [reading.current.named])
  if (take(cursor, 'closed')) return readClosed(cursor, reading, is24h)
  if (take(cursor, 'including')) {
    const isKnown =
      take(cursor, 'bank-holidays') ?? take(cursor, 'school-holidays') ?? take(cursor, 'term-time')
    if (!isKnown) reading.doubts.push('What is included was not understood.')
    return true
  }
  if (!take(cursor, 'bank-holidays')) return false
  take(cursor, 'colon')
  if (take(cursor, 'closed')) leaveOutBankHolidays(reading)
  else reading.doubts.push('Bank holidays are named with hours of their own.')
  return true
}

/** What comes after "except" or "closed": bank holidays, school holidays, days of the week, or a list of them. */
function readLeftOut(cursor: Cursor, reading: Reading, from: NamedDays[][]): true {
  do {
    if (take(cursor, 'bank-holidays')) leaveOutBankHolidays(reading)
    else if (take(cursor, 'school-holidays')) leaveOutSeason(reading, 'term-time')
    else if (take(cursor, 'term-time')) leaveOutSeason(reading, 'school-holidays')
    else leaveOutDays(cursor, reading, from)
  } while (
    takeJoiner(cursor, (ahead) =>
      ['bank-holidays', 'school-holidays', 'term-time'].includes(kindAt(cursor, ahead)),
    )
  )
  return true
}

function readClosed(cursor: Cursor, reading: Reading, is24h: boolean): true {
  const { current } = reading
  const times = readTimes(cursor, is24h, null)
  if (times) {
    reading.doubts.push(...times.doubts)
    addShut(cursor, reading, times.ranges)
    return true
  }
  const isOfLast = current.named.length > 0 && current.ranges.length === 0
  if (isOfLast && kindAt(cursor) !== 'bank-holidays' && kindAt(cursor) !== 'school-holidays') {
    current.isClosed = true
    return true
  }
  return readLeftOut(
    cursor,
    reading,
    [...reading.clauses, current].map((clause) => clause.named),
  )
}

/** "Closed 1-2pm" is of the days said last; "closed 1-2pm every day" of all the days so far. */
function addShut(cursor: Cursor, reading: Reading, ranges: { from: number; to: number }[]): void {
  const days = readDays(cursor)
  const isEveryDay = days?.named.length === 1 && days.named[0]?.days.length === 7
  if (days && !isEveryDay) reading.doubts.push('It is not clear on which days it is closed for a while.')
  for (const clause of isEveryDay ? [...reading.clauses, reading.current] : [reading.current])
    clause.shut.push(...ranges)
  if (reading.current.ranges.length === 0)
    reading.doubts.push('It says when it is closed before it says when it is open.')
}

/** For the days so far; the end of a text speaks for all of it. */
function leaveOutBankHolidays(reading: Reading): void {
  for (const clause of [...reading.clauses, reading.current]) clause.onBankHolidays = false
}

function leaveOutSeason(reading: Reading, season: 'term-time' | 'school-holidays'): void {
  reading.current.season = season
  if (reading.clauses.length > 0)
    reading.doubts.push('It is not clear whether a remark is about all of the days.')
}

function leaveOutDays(cursor: Cursor, reading: Reading, from: NamedDays[][]): void {
  const left = readDays(cursor)
  const isPlain = left?.doubts.length === 0 && left.named.every((term) => !term.weeks)
  if (!left || !isPlain || kindAt(cursor) === 'time' || from.flat().length === 0) {
    reading.doubts.push('What is left out, or closed, was not understood.')
    return
  }
  const days = new Set(left.named.flatMap((term) => term.days))
  for (const term of from.flat()) {
    if (term.weeks) reading.doubts.push('What is left out, or closed, was not understood.')
    term.days = term.days.filter((day) => !days.has(day))
  }
}
