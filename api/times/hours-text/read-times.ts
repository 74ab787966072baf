import { clockRange, type ClockRange, type PartOfDay } from './clock-range.ts'
import { type Cursor, kindAt, take, takeJoiner } from './cursor.ts'
import type { Token, WrittenTime } from './read-tokens.ts'

/** Times as read, and what is in doubt about them. */
export interface TimeList {
  ranges: ClockRange[]
  doubts: string[]
}

/** Reads "10-12", "9am to 5pm", "10-12 and 2-4", "between 1 and 3pm"; null when no time comes next. */
export function readTimes(cursor: Cursor, is24hText: boolean, part: PartOfDay | null): TimeList | null {
  if (!startsTime(cursor, 0)) return null
  const list: TimeList = { ranges: [], doubts: [] }
  do {
    readRange(cursor, is24hText, part, list)
  } while (takeJoiner(cursor, (ahead) => startsTime(cursor, ahead)))
  return list
}

/** Whether a text keeps a 24-hour clock throughout: some time is after 13:00 or midnight's 00, and none says am or pm. */
export function is24hText(tokens: readonly Token[]): boolean {
  const times = tokens.filter((token) => token.kind === 'time')
  return (
    times.some((time) => time.half === '24h' && (time.hour > 12 || time.hour === 0)) &&
    !times.some((time) => time.half === 'am' || time.half === 'pm')
  )
}

function startsTime(cursor: Cursor, ahead: number): boolean {
  return ['time', 'between', 'all-hours'].includes(kindAt(cursor, ahead))
}

function readRange(cursor: Cursor, is24hText: boolean, part: PartOfDay | null, list: TimeList): void {
  if (take(cursor, 'all-hours')) {
    list.ranges.push({ from: 0, to: 1440 })
    return
  }
  const isBetween = take(cursor, 'between') !== null
  const start = take(cursor, 'time')
  const isRange = (isBetween && take(cursor, 'and')) || take(cursor, 'dash') || take(cursor, 'to')
  const end = isRange ? take(cursor, 'time') : null
  if (!start || !end) {
    list.doubts.push('A time stands alone, with no start or no end.')
    return
  }
  const partAfter = kindAt(cursor) === 'part-of-day' ? take(cursor, 'part-of-day') : null
  const range = clockRange(start, end, { is24hText, part: partAfter?.part ?? part })
  if (range) list.ranges.push(range)
  else doubtRange(start, end, list)
}

function doubtRange(start: WrittenTime, end: WrittenTime, list: TimeList): void {
  const written = ({ hour, minute, half }: WrittenTime) =>
    `${hour}:${String(minute).padStart(2, '0')}${half === 'am' || half === 'pm' ? half : ''}`
  list.doubts.push(
    `It is not clear whether ${written(start)} to ${written(end)} is morning, afternoon or night.`,
  )
}
