import type { SearchReply, SearchResult } from '../api.ts'
import { london } from '../words/london.ts'

const shownCount = 3

/** Three listings that meet next, soonest first: today's where there are enough of them. */
export async function chooseSoon(
  search: (params: URLSearchParams) => Promise<SearchReply>,
  scope: URLSearchParams,
  now = new Date(),
): Promise<SearchResult[]> {
  const today = new URLSearchParams(scope)
  today.append('day', weekdayOf(london(now).day))
  today.set('perPage', '40')
  const soon = soonest((await search(today)).results, now)
  if (soon.length >= shownCount) return soon
  const anyDay = new URLSearchParams(scope)
  anyDay.set('perPage', '40')
  return soonest((await search(anyDay)).results, now)
}

function soonest(results: readonly SearchResult[], now: Date): SearchResult[] {
  const next = (result: SearchResult) => Date.parse(result.nextSession?.startsAt ?? '')
  return results
    .filter(
      (result) =>
        !result.sensitive &&
        result.accepting !== 'paused' &&
        Date.parse(result.nextSession?.endsAt ?? '') > now.getTime(),
    )
    .sort((a, b) => next(a) - next(b))
    .slice(0, shownCount)
}

const weekdayOf = (day: string): string =>
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(day).getUTCDay()] ?? 'mon'
