import { dayNumber, weekdayIndex } from '../day-number.ts'
import { SessionRule, weekdays } from '../schema.ts'
import type { Clause } from './clauses.ts'
import type { ClockRange } from './clock-range.ts'
import type { NamedDays } from './read-days.ts'

/** The rules that clauses come to, each once, and the doubts that come of setting them side by side. */
export function rulesOfClauses(clauses: readonly Clause[]): { sessions: SessionRule[]; doubts: string[] } {
  const doubts: string[] = []
  const spans = clauses.flatMap((clause) => clause.dates.filter(({ role }) => role !== 'on'))
  if (clauses.length > 1 && spans.length > 0) doubts.push('It is not clear which days the dates are about.')
  const sessions = clauses.flatMap((clause) => rulesOf(clause, doubts))
  const distinct = [...new Map(sessions.map((session) => [JSON.stringify(session), session])).values()]
  if (hasOverlap(distinct)) doubts.push('Times on the same day overlap.')
  return { sessions: distinct, doubts }
}

function rulesOf(clause: Clause, doubts: string[]): SessionRule[] {
  const dates = clause.dates.filter(({ role }) => role === 'on').map(({ on }) => on)
  if (clause.isClosed) return []
  if (clause.ranges.length === 0) doubts.push('Some days have no times.')
  if (clause.named.length === 0 && !hasDays(clause)) doubts.push('Some times have no days.')
  const open = clause.ranges.flatMap((range) => without(range, clause.shut))
  const common = {
    every: clause.every,
    season: clause.season,
    onBankHolidays: clause.onBankHolidays,
    startsOn: clause.dates.find(({ role }) => role === 'from')?.on ?? null,
    endsOn: clause.dates.find(({ role }) => role === 'until')?.on ?? null,
  }
  if (clause.every > 1 && !isAnchored(clause, common.startsOn))
    doubts.push('It does not say which weeks of every two.')
  const whens = dates.length > 0 ? dates.map((on) => onDate(on, clause.named, doubts)) : daysOf(clause)
  return whens.flatMap((when) =>
    open.map((range) =>
      SessionRule.parse({ ...common, ...when, opensAt: clock(range.from), closesAt: clock(range.to) }),
    ),
  )
}

/** Whether its dates alone say when: one date, or a first and a last. */
function hasDays({ dates }: Clause): boolean {
  const roles = dates.map(({ role }) => role)
  return roles.includes('on') || (roles.includes('from') && roles.includes('until'))
}

/** Every other week can be counted from a first day that is one of its days. */
function isAnchored(clause: Clause, startsOn: string | null): boolean {
  return (
    startsOn !== null && clause.named.some(({ days }) => days.includes(weekdayIndex(dayNumber(startsOn))))
  )
}

function daysOf(clause: Clause): Partial<SessionRule>[] {
  if (clause.named.length === 0 && hasDays(clause)) return [{ repeats: 'once' }]
  return clause.named.filter(({ days }) => days.length > 0).map(onDays)
}

function onDays({ days, weeks }: NamedDays): Partial<SessionRule> {
  const names = weekdays.filter((_, index) => days.includes(index))
  if (!weeks) return { repeats: 'weekly', weekdays: names }
  const weeksOfMonth = ([1, 2, 3, 4, 5, -1] as const).filter((week) => weeks.includes(week))
  return { repeats: 'monthly-by-weekday', weekdays: names, weeksOfMonth }
}

function onDate(on: string, named: readonly NamedDays[], doubts: string[]): Partial<SessionRule> {
  const isThatDay = named.every(
    ({ days, weeks }) => !weeks && days.length === 1 && days[0] === weekdayIndex(dayNumber(on)),
  )
  if (!isThatDay) doubts.push('A date and its day of the week do not agree.')
  return { repeats: 'once', startsOn: on, endsOn: null, season: 'all-year' }
}

/** What is left of a time when it is shut for a while in the middle. */
function without(range: ClockRange, shut: readonly ClockRange[]): ClockRange[] {
  return shut.reduce<ClockRange[]>(
    (left, { from, to }) =>
      left.flatMap((part) =>
        [
          { from: part.from, to: Math.min(part.to, from) },
          { from: Math.max(part.from, to), to: part.to },
        ].filter((piece) => piece.from < piece.to),
      ),
    [range],
  )
}

function clock(minutes: number): string {
  if (minutes === 1440) return '24:00'
  const ofDay = minutes % 1440
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

function hasOverlap(sessions: readonly SessionRule[]): boolean {
  return sessions.some((a, index) =>
    sessions.slice(index + 1).some((b) => {
      const isSameDay =
        a.repeats === 'once' ? a.startsOn === b.startsOn : a.weekdays.some((day) => b.weekdays.includes(day))
      const areOtherWeeks =
        a.weeksOfMonth.length > 0 && b.weeksOfMonth.length > 0 && !mayMeet(a.weeksOfMonth, b.weeksOfMonth)
      const areOtherSeasons = a.season !== 'all-year' && b.season !== 'all-year' && a.season !== b.season
      return isSameDay && !areOtherWeeks && !areOtherSeasons && a.opensAt < endOf(b) && b.opensAt < endOf(a)
    }),
  )
}

/** The last week of a month is its fourth or fifth. */
function mayMeet(a: readonly number[], b: readonly number[]): boolean {
  const weeks = (of: readonly number[]) => of.flatMap((week) => (week === -1 ? [4, 5] : [week]))
  return weeks(a).some((week) => weeks(b).includes(week))
}

function endOf({ opensAt, closesAt }: SessionRule): string {
  return closesAt > opensAt ? closesAt : '24:00'
}
