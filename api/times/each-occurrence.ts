import { weekdayIndex } from './day-number.ts'
import { happensOn } from './happens-on.ts'
import { londonDay, londonInstant } from './london-instant.ts'
import { type Plan, readRule } from './read-rule.ts'
import type { Calendar, Occurrence, Timetable } from './schema.ts'

/**
 * Every occurrence that is going on at `from` or starts after it and before `to`, in order of start and then end, worked out one day
 * at a time as they are asked for. One that a spring clock change swallows whole does not happen.
 */
export function* eachOccurrence(
  timetable: Timetable,
  calendar: Calendar,
  from: Date,
  to: Date,
): Generator<Occurrence> {
  const plans = timetable.sessions.map(readRule)
  const firstDay = Math.max(londonDay(from.getTime()) - 1, Math.min(...plans.map((plan) => plan.firstDay)))
  const lastDay = Math.min(londonDay(to.getTime()), Math.max(...plans.map((plan) => plan.lastDay)))
  const weekdayBits = plans.reduce((bits, plan) => bits | plan.weekdayBits, 0)
  for (let day = firstDay; day <= lastDay; day += 1) {
    if ((weekdayBits & (1 << weekdayIndex(day))) === 0) continue
    for (const occurrence of occurrencesOn(day, plans, timetable, calendar)) {
      if (occurrence.endsAt > from && occurrence.startsAt < to) yield occurrence
    }
  }
}

function occurrencesOn(
  day: number,
  plans: readonly Plan[],
  timetable: Timetable,
  calendar: Calendar,
): Occurrence[] {
  const occurrences: Occurrence[] = []
  for (const plan of plans) {
    if (!happensOn(plan, day, timetable.closures, calendar)) continue
    const startsAt = new Date(londonInstant(day, plan.opens))
    const endsAt = new Date(londonInstant(day, plan.closes))
    if (startsAt < endsAt) occurrences.push({ startsAt, endsAt, rule: plan.rule })
  }
  return occurrences.length < 2 ? occurrences : occurrences.sort(byStart)
}

function byStart(a: Occurrence, b: Occurrence): number {
  return a.startsAt.getTime() - b.startsAt.getTime() || a.endsAt.getTime() - b.endsAt.getTime()
}
