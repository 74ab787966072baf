import { readHoursText } from '../../times/hours-text/read-hours-text.ts'
import { weekdays } from '../../times/schema.ts'
import type { ImportRecord } from '../record.ts'
import { lineIn, numberIn, objectsIn, type RawObject, textIn } from './raw-object.ts'
import { readClockTime } from './read-clock-time.ts'
import { readDay } from './read-day.ts'

type Session = ImportRecord['sessions'][number]
type Weekday = (typeof weekdays)[number]
type Times = Pick<ImportRecord, 'sessions' | 'closures' | 'timesText'>

/** Schedules and the place they are about; `place` null for the service as a whole. */
export interface ScheduleSource {
  from: RawObject
  place: number | null
}

/**
 * When it happens: `schedules` (3.0), `regular_schedules` and `regular_schedule` (1.0, HSDS 1.1) as rules, `holiday_schedules` as
 * closures. What cannot be a rule for certain is kept in words.
 */
export function readSchedules(sources: readonly ScheduleSource[]): Times {
  const times: Times = { sessions: [], closures: [], timesText: '' }
  const words: string[] = []
  for (const { from, place } of sources) {
    for (const schedule of objectsIn(from, 'schedules', 'regular_schedules', 'regular_schedule')) {
      const sessions = readSchedule(schedule, place)
      if (sessions) times.sessions.push(...sessions)
      else words.push(lineIn(schedule, 500, 'description', 'notes', 'byday'))
    }
    for (const holiday of objectsIn(from, 'holiday_schedules', 'holiday_schedule'))
      readHoliday(holiday, times, words)
  }
  times.sessions = distinct(times.sessions).slice(0, 200)
  times.closures = distinct(times.closures)
  times.timesText = [...new Set(words.filter((line) => line !== ''))].join('\n').slice(0, 2000)
  return times
}

/** One schedule as rules; none when it names no time (a day that is closed), null when only words can keep it. */
function readSchedule(schedule: RawObject, place: number | null): Session[] | null {
  const opensAt = readClockTime(textIn(schedule, 'opens_at', 'start_time', 'opens'))
  const closing = readClockTime(textIn(schedule, 'closes_at', 'end_time', 'closes'))
  const hasDays = textIn(schedule, 'byday', 'weekday', 'day') !== ''
  if (opensAt === null && closing === null)
    return hasDays && textIn(schedule, 'freq') === '' ? [] : inWords(schedule, place)
  if (opensAt === null || closing === null) return null
  const closesAt = opensAt === '00:00' && (closing === '23:59' || closing === '00:00') ? '24:00' : closing
  const when = recurrence(schedule)
  if (when === null) return null
  const note = lineIn(schedule, 300, 'notes')
  const rest = { season: 'all-year', onBankHolidays: true, note, place } as const
  return when.map((rule) => ({ ...rule, opensAt, closesAt, ...rest }))
}

function inWords(schedule: RawObject, place: number | null): Session[] | null {
  const read = readHoursText(lineIn(schedule, 500, 'description'))
  return read.sure ? read.sessions.map((session) => ({ ...session, place })) : null
}

type Rule = Pick<
  Session,
  'repeats' | 'every' | 'weekdays' | 'weeksOfMonth' | 'daysOfMonth' | 'startsOn' | 'endsOn'
>

/** The recurring part, after RFC 5545 as Open Referral uses it; null when it is beyond what a rule can say. */
function recurrence(schedule: RawObject): Rule[] | null {
  const startsOn = readDay(textIn(schedule, 'valid_from')) ?? readDay(textIn(schedule, 'dtstart'))
  const endsOn = readDay(textIn(schedule, 'valid_to')) ?? readDay(textIn(schedule, 'until'))
  const freq = textIn(schedule, 'freq').toUpperCase()
  const days = readDays(textIn(schedule, 'byday', 'weekday', 'day'))
  const every = numberIn(schedule, 'interval') ?? 1
  const count = numberIn(schedule, 'count')
  if (
    days === null ||
    !Number.isInteger(every) ||
    every < 1 ||
    every > 52 ||
    (every > 1 && startsOn === null)
  )
    return null
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return null
  const base = { every, weekdays: [], weeksOfMonth: [], daysOfMonth: [], startsOn, endsOn }
  const single = startsOn !== null && (startsOn === endsOn || (freq === '' && days.length === 0))
  if (single) return [{ ...base, every: 1, repeats: 'once', endsOn: startsOn }]
  if (count !== null && endsOn === null) return null
  if (freq === 'DAILY') return every === 1 ? [{ ...base, repeats: 'weekly', weekdays: [...weekdays] }] : null
  if (freq === 'MONTHLY') return monthly(base, days, textIn(schedule, 'bymonthday'))
  if (freq !== 'WEEKLY' && freq !== '') return null
  if (days.some(({ week }) => week !== null)) return freq === '' ? monthly(base, days, '') : null
  const on = days.length > 0 ? days.map(({ day }) => day) : startsOn === null ? [] : [dayOf(startsOn)]
  return on.length > 0 ? [{ ...base, repeats: 'weekly', weekdays: inOrder(on) }] : null
}

function monthly(base: Omit<Rule, 'repeats'>, days: readonly NamedDay[], byMonthDay: string): Rule[] | null {
  if (days.length > 0) {
    if (days.every(({ week }) => week === null)) {
      return base.every === 1
        ? [{ ...base, repeats: 'weekly', weekdays: inOrder(days.map(({ day }) => day)) }]
        : null
    }
    const weeks = [...new Set(days.map(({ week }) => week))]
    return weeks.flatMap((week): Rule[] => {
      const on = inOrder(days.filter((day) => day.week === week).map(({ day }) => day))
      return week === null
        ? []
        : [{ ...base, repeats: 'monthly-by-weekday', weekdays: on, weeksOfMonth: [week] }]
    })
  }
  const dates = byMonthDay
    .split(/[,\s]+/)
    .filter(Boolean)
    .map(Number)
  const daysOfMonth =
    dates.length > 0 ? dates : base.startsOn === null ? [] : [Number(base.startsOn.slice(8))]
  const fits =
    daysOfMonth.length > 0 &&
    daysOfMonth.every((date) => Number.isInteger(date) && (date === -1 || (date >= 1 && date <= 31)))
  return fits ? [{ ...base, repeats: 'monthly-by-date', daysOfMonth }] : null
}

interface NamedDay {
  day: Weekday
  /** Which of the month, 1 to 5 or -1; null for every one. */
  week: number | null
}

/** `MO,TU`, `1SA`, `-1FR`, `Monday`, or 1 to 7 from Monday; null when a part is none of these. */
function readDays(text: string): NamedDay[] | null {
  const days: NamedDay[] = []
  for (const part of text
    .split(/[,;|]+/)
    .map((word) => word.trim())
    .filter(Boolean)) {
    const match = /^([+-]?\d)?\s*([a-z]{2})[a-z]*$/i.exec(part)
    const number = /^[1-7]$/.test(part) ? weekdays[Number(part) - 1] : undefined
    const day = number ?? weekdays.find((name) => name.startsWith(match?.[2]?.toLowerCase() ?? '-'))
    const week = match?.[1] === undefined ? null : Number(match[1])
    if (!day || (week !== null && week !== -1 && (week < 1 || week > 5))) return null
    days.push({ day, week })
  }
  return days
}

function readHoliday(holiday: RawObject, times: Times, words: string[]): void {
  const fromOn = readDay(textIn(holiday, 'start_date'))
  const toOn = readDay(textIn(holiday, 'end_date')) ?? fromOn
  const closed = /^(?:true|yes|y|1|t)$/i.test(textIn(holiday, 'closed'))
  if (fromOn === null || toOn === null || toOn < fromOn) return
  if (closed) times.closures.push({ fromOn, toOn, reason: lineIn(holiday, 300, 'description') })
  else
    words.push(
      `${fromOn}${toOn === fromOn ? '' : ` to ${toOn}`}: ${textIn(holiday, 'opens_at')}–${textIn(holiday, 'closes_at')}`,
    )
}

const dayOf = (on: string): Weekday => weekdays[(new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'
const inOrder = (days: readonly Weekday[]): Weekday[] => weekdays.filter((day) => days.includes(day))

function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()]
}
