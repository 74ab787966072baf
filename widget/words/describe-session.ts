import type { SessionRule } from '../../api/times/schema.ts'
import { clockRange } from './clock-text.ts'
import { count } from './count.ts'
import { fill } from './fill.ts'
import { listText, sentence } from './list-text.ts'
import { dayText, london } from './london.ts'
import type { AllWords } from './words.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/**
 * A rule of a timetable in words: "Every Thursday, 2 pm to 4 pm, in term time", "First Tuesday of the month, 10 am to midday".
 * `now` decides whether a first or last day is still worth saying.
 */
export function describeSession(words: AllWords, rule: SessionRule, now: Date): string {
  const today = london(now).day
  const parts = [sentence(days(words, rule, today)), clockRange(words, rule.opensAt, rule.closesAt)]
  if (rule.repeats.startsWith('monthly') && rule.every > 1)
    parts.push(count(words, words.rules.everyNMonths, rule.every))
  if (rule.season !== 'all-year') parts.push(words.rules.seasons[rule.season])
  if (rule.repeats !== 'once') parts.push(...limits(words, rule, today))
  if (!rule.onBankHolidays && rule.repeats !== 'once') parts.push(words.rules.notBankHolidays)
  const text = parts.join(', ')
  return rule.note ? `${text} (${rule.note})` : text
}

function days(words: AllWords, rule: SessionRule, today: string): string {
  if (rule.repeats === 'once') return rule.startsOn ? dayText(words, rule.startsOn, today) : ''
  if (rule.repeats === 'weekly') return weekly(words, rule)
  const names = dayList(words, rule)
  if (rule.repeats === 'monthly-by-weekday') {
    const weeks = listText(
      words,
      rule.weeksOfMonth.map((week, at) =>
        at ? lower(words.rules.weekOrdinals[ordinalKey(week)]) : words.rules.weekOrdinals[ordinalKey(week)],
      ),
    )
    return fill(words.rules.monthlyByWeekday, { weeks, days: names })
  }
  const dates = rule.daysOfMonth.map((day) => (day === -1 ? words.rules.lastDay : ordinal(words, day)))
  return fill(words.rules.monthlyByDate, { dates: listText(words, dates) })
}

function weekly(words: AllWords, rule: SessionRule): string {
  const names = dayList(words, rule)
  if (rule.every === 2) return fill(words.rules.everyOther, { days: names })
  if (rule.every > 2) return count(words, words.rules.everyNWeeks, rule.every, { days: names })
  if (rule.weekdays.length === 7) return words.rules.everyDay
  const isWorkingWeek = weekdays.every(
    (day) => rule.weekdays.includes(day) === (day !== 'sat' && day !== 'sun'),
  )
  return isWorkingWeek ? words.rules.weekdays : fill(words.rules.everyWeekday, { days: names })
}

const dayList = (words: AllWords, rule: SessionRule): string =>
  listText(
    words,
    weekdays.filter((day) => rule.weekdays.includes(day)).map((day) => words.days[day]),
  )

function limits(words: AllWords, rule: SessionRule, today: string): string[] {
  const parts: string[] = []
  if (rule.startsOn && rule.startsOn > today)
    parts.push(fill(words.rules.from, { day: dayText(words, rule.startsOn, today) }))
  if (rule.endsOn) parts.push(fill(words.rules.until, { day: dayText(words, rule.endsOn, today) }))
  return parts
}

function ordinal(words: AllWords, day: number): string {
  const form = new Intl.PluralRules(words.lang, { type: 'ordinal' }).select(day)
  return fill(words.rules.ordinal[form] ?? words.rules.ordinal.other, { n: day })
}

const ordinalKey = (week: number) =>
  week === -1 ? '-1' : week === 1 ? 1 : week === 2 ? 2 : week === 3 ? 3 : week === 4 ? 4 : 5

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1)
