import type { Words } from './words.ts'

const zone = 'Europe/London'
const dayMs = 86_400_000

/** The wall clock in London at an instant: the day as `YYYY-MM-DD`, the time as `HH:MM`. */
export function london(at: Date): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { day: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` }
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** A day `YYYY-MM-DD` in words, "Thursday 26 November"; with its year when that is not the year of `today`. */
export function dayText(words: Words, day: string, today: string): string {
  const text = new Intl.DateTimeFormat(words.lang, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`))
  const plain = text.replace(/^(\S+( \p{Lu}\S+)?), /u, '$1 ')
  return words.lang === 'cy' ? plain.replace(/^D/, 'd') : plain
}
