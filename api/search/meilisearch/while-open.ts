import { z } from 'zod'
import { isOpenAt } from '../../times/is-open-at.ts'
import { weekdayIndex } from '../../times/day-number.ts'
import { londonDay } from '../../times/london-instant.ts'
import { type Timetable, weekdays } from '../../times/schema.ts'
import type { Asking } from './asking.ts'
import { anyOf, type Filters, noListing } from './filter-of.ts'
import { mostHits } from './settings.ts'

const Timetables = z.object({
  // Written by ourselves from parsed rules.
  hits: z.array(z.object({ id: z.string(), timetable: z.custom<Timetable | null>() })),
})

/**
 * The condition that a listing is open at a moment; none when no moment is asked. Meilisearch knows weekdays, and our time engine knows the rest: what
 * may be open by its weekday is fetched, tried, and named in the filter.
 */
export async function whileOpen(asking: Asking, openAt: Date | null, { gate }: Filters): Promise<string[]> {
  if (openAt === null) return []
  const day = weekdays[weekdayIndex(londonDay(openAt.getTime()))] ?? 'mon'
  const reply: unknown = await asking.client.index(asking.uid).search('', {
    filter: [...gate, ...anyOf('openDays', [day])],
    attributesToRetrieve: ['id', 'timetable'],
    limit: mostHits,
  })
  const { hits } = Timetables.parse(reply)
  const open = hits.filter(({ timetable }) => timetable && isOpenAt(timetable, asking.calendar, openAt))
  const ids = open.map(({ id }) => id)
  return ids.length > 0 ? anyOf('id', ids) : [noListing]
}
