/** Milliseconds in a day of UTC. */
export const dayMs = 86_400_000

/** The days from 1970-01-01 to a day written `YYYY-MM-DD`, so that days can be counted and compared as numbers. */
export function dayNumber(day: string): number {
  return dayNumberOf(twoDigits(day, 0) * 100 + twoDigits(day, 2), twoDigits(day, 5), twoDigits(day, 8))
}

/**
 * The day number of a year, a month from 1 and a day of the month; days past the month's end run into the next. Sums on a year
 * that begins in March, so that its odd day is its last; many times as quick as making a date.
 */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + ofYear - 719_468
}

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The day of the week of a day number, 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Which week a day is in, Monday first, counted from the week of 1970-01-01. */
export function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7)
}

/** The year that a day number is in. */
export function yearOf(day: number): number {
  const guess = 1970 + Math.floor(day / 365.2425)
  if (day < dayNumberOf(guess, 1, 1)) return guess - 1
  return day < dayNumberOf(guess + 1, 1, 1) ? guess : guess + 1
}

/** A day number's month (counted on from year to year), its day of the month, and how many days that month has. */
export function monthParts(day: number): { month: number; dayOfMonth: number; monthLength: number } {
  const year = yearOf(day)
  let month = 1 + Math.floor((day - dayNumberOf(year, 1, 1)) / 31)
  let next = startOfNext(year, month)
  if (day >= next) next = startOfNext(year, (month += 1))
  const first = dayNumberOf(year, month, 1)
  return { month: year * 12 + month, dayOfMonth: day - first + 1, monthLength: next - first }
}

function startOfNext(year: number, month: number): number {
  return month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1)
}

/** The number that two digits of a text make, from a position on. */
export function twoDigits(text: string, from: number): number {
  return (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48
}
