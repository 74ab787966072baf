import { fill } from './fill.ts'
import type { Words } from './words.ts'

/** A wall-clock time in words: `14:00` is "2 pm", `10:30` is "10:30 am", `12:00` is "midday", `24:00` is "midnight". */
export function clockText(words: Words, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour === 12) return words.clock.midday
  if (minute === 0 && hour % 24 === 0) return words.clock.midnight
  const clock = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`
  return fill(words.clock.time, { time: clock, half: hour % 24 < 12 ? words.clock.am : words.clock.pm })
}

/** From one wall-clock time to another: "2 pm to 4 pm"; midnight to midnight is "all day"; the same time twice is that time. */
export function clockRange(words: Words, from: string, to: string): string {
  const end = to === '24:00' ? '00:00' : to
  if (from === '00:00' && end === '00:00') return words.allDay
  if (from === end) return clockText(words, from)
  return fill(words.timeRange, { from: clockText(words, from), to: clockText(words, to) })
}
