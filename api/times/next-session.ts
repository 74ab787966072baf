import { dayMs } from './day-number.ts'
import { eachOccurrence } from './each-occurrence.ts'
import type { Calendar, Occurrence, Timetable } from './schema.ts'

// A little over a year, so that what happens once a year is found.
const lookAheadDays = 400

/** The next occurrences at an instant, at most `count` of them and 400 days ahead; one going on now is the first. */
export function nextSessions(
  timetable: Timetable,
  calendar: Calendar,
  at: Date,
  count: number,
): Occurrence[] {
  const found: Occurrence[] = []
  if (count <= 0) return found
  const to = new Date(at.getTime() + lookAheadDays * dayMs)
  for (const occurrence of eachOccurrence(timetable, calendar, at, to)) {
    found.push(occurrence)
    if (found.length === count) break
  }
  return found
}
