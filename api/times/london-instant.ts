import { dayMs, dayNumberOf, weekdayIndex, yearOf } from './day-number.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/**
 * The instant, in UTC milliseconds, of a wall-clock time in London: a day number and minutes from its midnight (1440 and more run
 * into the next day). A time that the clocks skip in spring is the moment they jump; a time that comes twice in autumn is its first.
 */
export function londonInstant(day: number, minutes: number): number {
  const wall = day * dayMs + minutes * minuteMs
  const summer = summerTime(yearOf(day))
  if (wall < summer.from) return wall
  if (wall < summer.from + hourMs) return summer.from
  return wall < summer.to + hourMs ? wall - hourMs : wall
}

/** The day number on London's calendars at an instant in UTC milliseconds. */
export function londonDay(instant: number): number {
  const summer = summerTime(yearOf(Math.floor(instant / dayMs)))
  const isSummer = instant >= summer.from && instant < summer.to
  return Math.floor((isSummer ? instant + hourMs : instant) / dayMs)
}

/**
 * When the clocks are an hour ahead: 01:00 UTC on the last Sundays of March and October (Summer Time Order 2002; so since 1996).
 * Worked out, not looked up, because thousands of listings are asked at once; the tests hold it to the time zone database.
 */
function summerTime(year: number): { from: number; to: number } {
  return { from: lastSunday(year, 3) * dayMs + hourMs, to: lastSunday(year, 10) * dayMs + hourMs }
}

/** Of March or October, which have 31 days. */
function lastSunday(year: number, month: number): number {
  const lastDay = dayNumberOf(year, month, 31)
  return lastDay - ((weekdayIndex(lastDay) + 1) % 7)
}
