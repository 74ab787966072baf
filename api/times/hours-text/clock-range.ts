import type { WrittenTime } from './read-tokens.ts'

/** From when to when, in minutes from midnight; `to` is past 1440 when it is the next day. */
export interface ClockRange {
  from: number
  to: number
}

/** A part of the day that a text names, which says what "7-9" means. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening'

const hour = 60
const noon = 12 * hour
const midnight = 24 * hour
const starts = {
  morning: { from: 5 * hour, to: noon },
  afternoon: { from: noon, to: 18 * hour },
  evening: { from: 16 * hour, to: 23 * hour },
}
/** When a session whose am or pm had to be worked out may plausibly start, and what it may last. */
const plausible = { start: { from: 7 * hour, to: 20.5 * hour }, longest: 11 * hour }

/** What is known of a text beyond the two times: whether it keeps a 24-hour clock, and the part of the day it names. */
export interface ClockHints {
  is24hText: boolean
  part: PartOfDay | null
}

/** The one thing that two written times can mean, or null when there is none or more than one ("7-9", "12am"). */
export function clockRange(start: WrittenTime, end: WrittenTime, hints: ClockHints): ClockRange | null {
  // "00:00 - 00:00" is how some systems write a day that is closed.
  if (isZero(start) && isZero(end)) return null
  const isWorkedOut = isOpen(start, hints) || isOpen(end, hints)
  const meanings = meaningsOf(start, hints).flatMap((from) =>
    meaningsOf(end, hints).map((to) => ({ from: from % midnight, to: to === 0 ? midnight : to })),
  )
  const kept = meanings.filter(
    (range) =>
      isInPart(range, hints.part) && (isWorkedOut ? isPlausible(range, start, hints) : isSane(range)),
  )
  const [only] = kept
  if (kept.length !== 1 || !only) return null
  return only.to > only.from ? only : { from: only.from, to: only.to + midnight }
}

function isOpen(time: WrittenTime, hints: ClockHints): boolean {
  return time.half === null && !(hints.is24hText && time.hasMinutes)
}

function meaningsOf(time: WrittenTime, hints: ClockHints): number[] {
  const minutes = time.hour * hour + time.minute
  if (time.half === '24h' || time.half === 'named') return [minutes]
  // 12am is midnight by the book and noon to many who write it.
  if (time.half === 'am') return time.hour === 12 ? [] : [minutes]
  if (time.half === 'pm') return [time.hour === 12 ? minutes : minutes + noon]
  if (time.hour === 12 || !isOpen(time, hints)) return [minutes]
  return [minutes, minutes + noon]
}

/** Whether a time starts in the part of the day that was named, if any was. */
export function isInPart(range: ClockRange, part: PartOfDay | null): boolean {
  return part === null || (range.from >= starts[part].from && range.from < starts[part].to)
}

function isZero(time: WrittenTime): boolean {
  return time.hour === 0 && time.minute === 0
}

function isPlausible({ from, to }: ClockRange, start: WrittenTime, hints: ClockHints): boolean {
  if (to <= from || to - from > plausible.longest) return false
  if (!isOpen(start, hints) || hints.part !== null) return true
  return from >= plausible.start.from && from <= plausible.start.to
}

/** Said in full: any day's hours from 05:00 on, or a night that ends by 06:00. */
function isSane({ from, to }: ClockRange): boolean {
  return to > from ? from >= 5 * hour || from === 0 : from >= 17 * hour && to <= 6 * hour
}
