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
  return checkedOn === null ? null : addDays(checkedOn, everyDays)
}

/** What freshness is worked out from: days as `YYYY-MM-DD`. */
export interface Checks {
  /** When somebody last made sure; null when nobody did. */
  checkedOn: string | null
  everyDays: number
  /** When it came into this directory. */
  listedOn: string
}

/**
 * The day a listing becomes stale: a year after its check was due, in which its owner was asked and did not answer. Nobody here asked
 * before it was listed here, so a feed with old dates has a year from the day it came in. Null when it was never checked.
 */
export function staleOn({ checkedOn, everyDays, listedOn }: Checks): string | null {
  const dueOn = checkDueOn(checkedOn, everyDays)
  return dueOn === null ? null : addDays(dueOn > listedOn ? dueOn : listedOn, staleDaysAfter)
}

/**
 * Fresh, then due (30 days before the day), overdue (from the day), and stale on the day that `staleOn` says.
 * A listing that nobody ever checked counts as overdue: shown with a warning, never as stale.
 */
export function freshness(checks: Checks, now: Date): Freshness {
  const dueOn = checkDueOn(checks.checkedOn, checks.everyDays)
  const becomesStaleOn = staleOn(checks)
  if (dueOn === null || becomesStaleOn === null) return 'overdue'
  const today = now.toISOString().slice(0, 10)
  if (today < addDays(dueOn, -dueDaysBefore)) return 'fresh'
  if (today < dueOn) return 'due'
  return today < becomesStaleOn ? 'overdue' : 'stale'
}

const addDays = (on: string, days: number) =>
  new Date(Date.parse(on) + days * dayMs).toISOString().slice(0, 10)
