import { count } from './count.ts'
import type { Words } from './words.ts'

const mostDays = 20

/** How long the waiting list is: in days up to 20, then in weeks; without a figure, that there is one. */
export function waitText(words: Words, waitDays: number | null): string {
  if (!waitDays) return words.waitingList
  return waitDays > mostDays
    ? count(words, words.waitWeeks, Math.round(waitDays / 7))
    : count(words, words.waitDays, waitDays)
}
