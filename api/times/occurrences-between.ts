import { eachOccurrence } from './each-occurrence.ts'
import type { Calendar, Occurrence, Timetable } from './schema.ts'

/** Every occurrence that overlaps the time from `from` up to, and not at, `to`, in order of start and then end. */
export function occurrencesBetween(
  timetable: Timetable,
  calendar: Calendar,
  from: Date,
  to: Date,
): Occurrence[] {
  return [...eachOccurrence(timetable, calendar, from, to)]
}
