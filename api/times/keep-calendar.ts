import type { Db } from '../../db/open.ts'
import type { Clock } from '../clock.ts'
import { loadCalendar } from './load-calendar.ts'
import type { Calendar } from './schema.ts'

const keptMs = 60_000

/** Bank holidays and terms change once a year; a minute is soon enough to see it, and thousands of listings share one reading. */
export function keepCalendar(db: Db, clock: Clock): () => Promise<Calendar> {
  let kept: { calendar: Promise<Calendar>; at: number } | null = null
  return () => {
    const now = clock.now().getTime()
    if (!kept || Math.abs(now - kept.at) > keptMs) kept = { calendar: loadCalendar(db), at: now }
    return kept.calendar
  }
}
