import type { Freshness } from './schema.ts'

const dayMs = 86_400_000
const dueDaysBefore = 30
const staleDaysAfter = 365

/** Days between checks, by the kind of help: crisis and homelessness, what people rely on week by week, and the rest. */
export const checkEvery = { crisis: 90, regular: 180, other: 365 } as const

const crisisCategories = new Set([
  'crisis-support',
  'homelessness',
  'domestic-abuse',
  'sexual-abuse',
  'safety',
])
const regularCategories = new Set([
  'food',
  'food-bank',
  'community-meal',
  'warm-space',
  'money',
  'debt-advice',
  'housing',
  'mental-health',
  'counselling',
])

/** How often a listing of these categories must be checked, in days. */
export function checkEveryDays(categories: readonly string[]): number {
  if (categories.some((slug) => crisisCategories.has(slug))) return checkEvery.crisis
  return categories.some((slug) => regularCategories.has(slug)) ? checkEvery.regular : checkEvery.other
}

/** The day a listing must be checked again, `YYYY-MM-DD`; null when it never was. */
export function checkDueOn(checkedOn: string | null, everyDays: number): string | null {
  return checkedOn === null
    ? null
    : new Date(Date.parse(checkedOn) + everyDays * dayMs).toISOString().slice(0, 10)
}

/**
 * Fresh, then due (30 days before the day), overdue (from the day), and stale a year later.
 * A listing that nobody ever checked counts as overdue: shown with a warning, never as stale.
 */
export function freshness(checkedOn: string | null, everyDays: number, now: Date): Freshness {
  if (checkedOn === null) return 'overdue'
  const daysPast = (now.getTime() - Date.parse(checkedOn)) / dayMs - everyDays
  if (daysPast < -dueDaysBefore) return 'fresh'
  if (daysPast < 0) return 'due'
  return daysPast < staleDaysAfter ? 'overdue' : 'stale'
}
