import { clockRange, clockText } from './clock-text.ts'
import { fill } from './fill.ts'
import { sentence } from './list-text.ts'
import { dayText, daysBetween, london } from './london.ts'
import type { Words } from './words.ts'

/** What `whenNext` needs to know of a listing; a `SearchResult` has it, and so has a `PublicListing` with its first session. */
export interface WhenInput {
  nextSession: { startsAt: string; endsAt: string } | null
  openNow: boolean
  mode: readonly string[]
  timesText: string
}

const longestTimesText = 90
const nearlyDayMs = 86_400_000 - 60_000

/**
 * When it happens next, in words: "Today, 2 pm to 4 pm", "Tomorrow, 10 am to midday", "Thursday 26 November, 10 am",
 * "Open now, until 4 pm". Without a session it gives the times as the provider wrote them, or says how to find out.
 */
export function whenNext(words: Words, input: WhenInput, now: Date): string {
  if (input.nextSession) return sessionText(words, input.nextSession, input, now)
  if (input.openNow) return words.openNow
  const written = input.timesText.trim().split('\n')[0] ?? ''
  if (written)
    return written.length > longestTimesText ? `${written.slice(0, longestTimesText).trimEnd()}…` : written
  if (input.mode.includes('in-person') || input.mode.includes('home-visit')) return words.askTimes
  if (input.mode.includes('online')) return words.anyTimeOnline
  return input.mode.includes('phone') ? words.phoneAskTimes : words.askTimes
}

/** One session in words, on its day: "Thursday 26 November, 10 am to midday". Instants in, London time out. */
export function whenSession(words: Words, session: { startsAt: string; endsAt: string }, now: Date): string {
  const start = london(new Date(session.startsAt))
  const end = london(new Date(session.endsAt))
  return fill(words.atTime, {
    day: sentence(dayName(words, start.day, now)),
    time: clockRange(words, start.time, end.time),
  })
}

function sessionText(
  words: Words,
  session: { startsAt: string; endsAt: string },
  input: WhenInput,
  now: Date,
): string {
  const [start, end] = [new Date(session.startsAt), new Date(session.endsAt)]
  const underWay = start <= now && now < end
  if (underWay && end.getTime() - start.getTime() >= nearlyDayMs) return anyTime(words, input.mode)
  if (underWay) return fill(words.openNowUntil, { time: clockText(words, london(end).time) })
  return whenSession(words, session, now)
}

function anyTime(words: Words, mode: readonly string[]): string {
  if (mode.includes('in-person') || mode.length === 0) return words.anyTime
  return mode.includes('phone') ? words.anyTimePhone : words.anyTimeOnline
}

function dayName(words: Words, day: string, now: Date): string {
  const today = london(now).day
  const ahead = daysBetween(today, day)
  if (ahead === 0) return words.today
  return ahead === 1 ? words.tomorrow : dayText(words, day, today)
}
