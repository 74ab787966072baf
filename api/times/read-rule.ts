import { dayNumber, twoDigits, weekdayIndex } from './day-number.ts'
import { type SessionRule, weekdays } from './schema.ts'

/** A rule made ready to be asked about many days. */
export interface Plan {
  rule: SessionRule
  /** The first and last day numbers it may happen on: infinite where open, first after last where it never happens. */
  firstDay: number
  lastDay: number
  /** One bit for each day of the week it may happen on, Monday lowest. */
  weekdayBits: number
  /** Minutes from midnight; `closes` is past 1440 when it closes the next day. */
  opens: number
  closes: number
}

const everyWeekday = 0b1111111

/**
 * Makes a rule ready. A rule that cannot say when it happens never does: once without a day, weekly without days of the week or a
 * first day, or every several weeks or months without the first day they are counted from.
 */
export function readRule(rule: SessionRule): Plan {
  const first = rule.startsOn === null ? -Infinity : dayNumber(rule.startsOn)
  const last = rule.endsOn === null ? Infinity : dayNumber(rule.endsOn)
  const weekdayBits = isUnanchored(rule) ? 0 : weekdayBitsOf(rule, first)
  const opens = minutesOf(rule.opensAt)
  const closes = minutesOf(rule.closesAt)
  return {
    rule,
    firstDay: weekdayBits === 0 ? Infinity : first,
    // Once with a last day is every day from the first to the last: a fair, an exhibition.
    lastDay: rule.repeats === 'once' && rule.endsOn === null ? first : last,
    weekdayBits,
    opens,
    closes: closes <= opens ? closes + 1440 : closes,
  }
}

function isUnanchored(rule: SessionRule): boolean {
  return rule.startsOn === null && (rule.repeats === 'once' || rule.every > 1)
}

function weekdayBitsOf(rule: SessionRule, firstDay: number): number {
  if (rule.repeats === 'monthly-by-date') return everyWeekday
  if (rule.weekdays.length > 0)
    return rule.weekdays.reduce((bits, day) => bits | (1 << weekdays.indexOf(day)), 0)
  if (rule.repeats === 'once') return everyWeekday
  return rule.repeats === 'weekly' && firstDay > -Infinity ? 1 << weekdayIndex(firstDay) : 0
}

function minutesOf(time: string): number {
  return twoDigits(time, 0) * 60 + twoDigits(time, 3)
}
