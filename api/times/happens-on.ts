import { dayText, monthParts, weekdayIndex, weekNumber } from './day-number.ts'
import type { Plan } from './read-rule.ts'
import type { Calendar, Closure, SessionRule } from './schema.ts'

/**
 * Whether a rule happens on a day number: one that starts on that day. A closure, a bank holiday and a school term count for the day
 * it starts on, so a night that runs into a closed day is not cut short.
 */
export function happensOn(
  plan: Plan,
  day: number,
  closures: readonly Closure[],
  calendar: Calendar,
): boolean {
  if (day < plan.firstDay || day > plan.lastDay) return false
  if ((plan.weekdayBits & (1 << weekdayIndex(day))) === 0) return false
  return isInPattern(plan, day) && isNotCalledOff(plan.rule, day, closures, calendar)
}

function isInPattern({ rule, firstDay }: Plan, day: number): boolean {
  if (rule.repeats === 'once') return true
  if (rule.repeats === 'weekly')
    return rule.every === 1 || (weekNumber(day) - weekNumber(firstDay)) % rule.every === 0
  const { month, dayOfMonth, monthLength } = monthParts(day)
  if (rule.every > 1 && (month - monthParts(firstDay).month) % rule.every !== 0) return false
  if (rule.repeats === 'monthly-by-date') {
    return (
      rule.daysOfMonth.includes(dayOfMonth) || (dayOfMonth === monthLength && rule.daysOfMonth.includes(-1))
    )
  }
  const isLast = dayOfMonth + 7 > monthLength
  return rule.weeksOfMonth.some((week) => (week === -1 ? isLast : week === Math.ceil(dayOfMonth / 7)))
}

function isNotCalledOff(
  rule: SessionRule,
  day: number,
  closures: readonly Closure[],
  calendar: Calendar,
): boolean {
  if (rule.onBankHolidays && rule.season === 'all-year' && closures.length === 0) return true
  const text = dayText(day)
  if (!rule.onBankHolidays && calendar.bankHolidays.has(text)) return false
  if (closures.some((closure) => closure.fromOn <= text && text <= closure.toOn)) return false
  return rule.season === 'all-year' || isInSeason(rule.season, text, calendar)
}

/**
 * Outside every known term are the holidays. For a school year (September to August) no term of which is known, every day counts as
 * term, which is right three days in four.
 */
function isInSeason(
  season: 'term-time' | 'school-holidays',
  day: string,
  { schoolTerms }: Calendar,
): boolean {
  const isTerm =
    schoolTerms.some((term) => term.fromOn <= day && day <= term.toOn) || !isYearKnown(day, schoolTerms)
  return isTerm === (season === 'term-time')
}

function isYearKnown(day: string, terms: Calendar['schoolTerms']): boolean {
  const year = +day.slice(0, 4) - (day.slice(5) < '09-01' ? 1 : 0)
  return terms.some((term) => term.fromOn <= `${year + 1}-08-31` && term.toOn >= `${year}-09-01`)
}
