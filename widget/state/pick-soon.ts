import type { SearchResult } from '../api.ts'

const shownCount = 3
const longestMs = 5 * 3_600_000
const withinDays = 3
const kinds: readonly string[] = ['group', 'event', 'service']
/** What somebody needs at once is never news of what is on. */
const urgent: readonly string[] = ['crisis-support', 'homelessness']

/** Up to three results that meet within three days for at most five hours, soonest first; open doors and emergency lines are left out. */
export function pickSoon(results: readonly SearchResult[], now: Date): SearchResult[] {
  const until = now.getTime() + withinDays * 86_400_000
  return results
    .flatMap((result) => {
      const { nextSession, kind, sensitive, accepting, categories } = result
      if (!nextSession || sensitive || accepting === 'paused' || !kinds.includes(kind)) return []
      if (categories.some((slug) => urgent.includes(slug))) return []
      const [start, end] = [Date.parse(nextSession.startsAt), Date.parse(nextSession.endsAt)]
      const isSoon = end > now.getTime() && start <= until && end - start <= longestMs
      return isSoon ? [{ result, start }] : []
    })
    .sort((a, b) => a.start - b.start)
    .slice(0, shownCount)
    .map(({ result }) => result)
}
