import { count } from './count.ts'
import { daysBetween, london } from './london.ts'
import type { Words } from './words.ts'

/** How long ago somebody made sure that it is true: "Checked 3 weeks ago". `checkedOn` is `YYYY-MM-DD`, or null for never. */
export function checked(words: Words, checkedOn: string | null, now: Date): string {
  if (!checkedOn) return words.checked.never
  const days = Math.max(0, daysBetween(checkedOn, london(now).day))
  if (days === 0) return words.checked.today
  if (days === 1) return words.checked.yesterday
  if (days < 14) return count(words, words.checked.days, days)
  if (days < 60) return count(words, words.checked.weeks, Math.floor(days / 7))
  if (days < 730) return count(words, words.checked.months, Math.floor(days / 30.44))
  return count(words, words.checked.years, Math.floor(days / 365.25))
}
