import type { SearchReply, SearchResult } from '../api.ts'
import { london } from '../words/london.ts'
import { pickSoon } from './pick-soon.ts'

const enough = 3
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Three listings that meet next, soonest first: today's where there are enough of them, else those of three days more. */
export async function chooseSoon(
  search: (params: URLSearchParams) => Promise<SearchReply>,
  scope: URLSearchParams,
  now = new Date(),
): Promise<SearchResult[]> {
  const today = new Date(london(now).day).getUTCDay()
  const ask = async (ahead: readonly number[]) => {
    const params = new URLSearchParams(scope)
    for (const days of ahead) params.append('day', weekdays[(today + days) % 7] ?? 'mon')
    params.set('perPage', '100')
    return pickSoon((await search(params)).results, now)
  }
  const soon = await ask([0])
  return soon.length >= enough ? soon : ask([0, 1, 2, 3])
}
