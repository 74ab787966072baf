import { addDays, addTimes, type Clause, endClause, newReading, type Reading } from './clauses.ts'
import { type Cursor, kindAt, take, takeJoiner } from './cursor.ts'
import { readDays } from './read-days.ts'
import { readExceptions } from './read-exceptions.ts'
import { is24hText, readTimes } from './read-times.ts'
import type { Token } from './read-tokens.ts'

/** What a text says, clause by clause, and every doubt about it. */
export interface Clauses {
  clauses: Clause[]
  doubts: string[]
}

/** Reads tokens into clauses of days and times; whatever may change the meaning and is not understood becomes a doubt. */
export function readClauses(tokens: readonly Token[]): Clauses {
  const cursor: Cursor = { tokens, at: 0 }
  const reading = newReading()
  const is24h = is24hText(tokens)
  const unknown: string[] = []
  while (cursor.at < tokens.length) {
    const word = take(cursor, 'unknown')
    if (word) unknown.push(word.text)
    else readNext(cursor, reading, is24h)
  }
  endClause(reading)
  const { current, clauses, doubts } = reading
  for (const clause of clauses) clause.season = reading.season ?? clause.season
  if (unknown.length > 0) doubts.push(`Not understood: “${unknown.slice(0, 12).join(' ')}”.`)
  if (current.season !== 'all-year' || current.every !== 1)
    doubts.push('It is not clear which days a remark is about.')
  return { clauses, doubts }
}

function readNext(cursor: Cursor, reading: Reading, is24h: boolean): void {
  const days = readDays(cursor)
  if (days) return addDays(reading, days)
  const times = readTimes(cursor, is24h, reading.part)
  if (times) return addTimes(reading, times)
  if (readExceptions(cursor, reading, is24h)) return
  readRemark(cursor, reading)
}

function readRemark(cursor: Cursor, reading: Reading): void {
  const { current } = reading
  const token = cursor.tokens[cursor.at]
  cursor.at += 1
  switch (token?.kind) {
    case 'term-time':
    case 'school-holidays':
      return addSeason(cursor, reading, token.kind)
    case 'fortnightly':
      current.every = 2
      return
    case 'monthly':
    case 'of-month':
      if (!current.named.some((term) => term.weeks))
        reading.doubts.push('It does not say which day of the month.')
      return
    case 'always':
      return addAlways(reading)
    case 'part-of-day':
      if (reading.part) reading.doubts.push('It names more than one part of the day.')
      reading.part = token.part
      return
    case 'date':
      return addDate(cursor, reading, token)
    case 'ordinal':
    case 'to':
      reading.doubts.push('A “first”, “last”, “to” or “until” was not understood.')
      return
    default:
      reading.isAfterColon = token?.kind === 'colon'
  }
}

/** "Term time only": of the days it stands with, or of all where it comes first or is a sentence of its own at the end. */
function addSeason(cursor: Cursor, reading: Reading, season: 'term-time' | 'school-holidays'): void {
  const { current, clauses } = reading
  if (current.season !== 'all-year' || reading.season) reading.doubts.push('It names a season twice.')
  const isFirst = clauses.length === 0 && current.named.length === 0 && current.ranges.length === 0
  const isOwnSentence = cursor.tokens[cursor.at - 2]?.kind === 'stop' && isAtEnd(cursor)
  const isBeforeTimes = current.named.length > 0 && current.ranges.length === 0
  if (isFirst || isOwnSentence) reading.season = season
  else current.season = season
  if (!isOwnSentence && !isBeforeTimes && clauses.length > 0) {
    reading.doubts.push('It is not clear whether a remark is about all of the days.')
  }
}

function isAtEnd(cursor: Cursor): boolean {
  return cursor.tokens.slice(cursor.at).every((token) => token.kind === 'stop')
}

function addAlways(reading: Reading): void {
  addDays(reading, { named: [{ days: [0, 1, 2, 3, 4, 5, 6], weeks: null }], doubts: [] })
  addTimes(reading, { ranges: [{ from: 0, to: 1440 }], doubts: [] })
}

/** One date, or with a dash and another the days from the first to the second. */
function addDate(cursor: Cursor, reading: Reading, token: Extract<Token, { kind: 'date' }>): void {
  if (token.role === 'on' && reading.current.ranges.length > 0 && reading.order === 'days-first')
    endClause(reading)
  if (kindAt(cursor) === 'dash' && kindAt(cursor, 1) === 'date') cursor.at += 1
  const next = token.role === 'until' ? null : take(cursor, 'date')
  if (next && next.role !== 'from' && next.on > token.on) {
    reading.current.dates.push({ on: token.on, role: 'from' }, { on: next.on, role: 'until' })
    return
  }
  reading.current.dates.push({ on: token.on, role: token.role })
  if (next || takeJoiner(cursor, (ahead) => kindAt(cursor, ahead) === 'date'))
    reading.doubts.push('It lists dates.')
}
