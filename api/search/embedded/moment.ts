import type { Calendar } from '../../times/schema.ts'

/** When a question is asked: it decides what is open, overdue and stale. */
export interface IndexMoment {
  now: Date
  calendar: Calendar
}
