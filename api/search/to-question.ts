import { getEmbed } from '../embeds/get-embed.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'
import { dayNumber, dayText, twoDigits } from '../times/day-number.ts'
import { londonInstant } from '../times/london-instant.ts'
import type { Located } from './locate.ts'
import type { Question } from './port.ts'
import type { SearchQuery } from './schema.ts'

/** What the search port is asked for a query whose place has been found. Throws `not-found` for an embed that is not there. */
export async function toQuestion(
  ctx: Ctx,
  query: SearchQuery,
  { q, place, placeWords }: Located,
): Promise<Question> {
  const { near: _near, lat: _lat, lng: _lng, embed, page, perPage, openAt, sort, ...rest } = query
  return {
    ...rest,
    q,
    ...(placeWords === undefined ? {} : { placeWords }),
    point: place && { lat: place.lat, lng: place.lng },
    openAt: openAt === undefined ? null : momentOf(openAt, ctx.clock.now()),
    sort: sort ?? (place && q.trim() === '' ? 'distance' : 'relevance'),
    offset: (page - 1) * perPage,
    limit: perPage,
    only: await onlyOf(ctx, embed),
  }
}

/** `now`, or a date and time on the clocks of London. */
function momentOf(openAt: string, now: Date): Date {
  if (openAt === 'now') return now
  const day = dayNumber(openAt)
  const hours = twoDigits(openAt, 11)
  if (dayText(day) !== openAt.slice(0, 10) || hours > 23 || twoDigits(openAt, 14) > 59) {
    throw new Fault('bad-request', 'Please check: openAt.', { openAt: 'There is no such day or time.' })
  }
  return new Date(londonInstant(day, hours * 60 + twoDigits(openAt, 14)))
}

async function onlyOf(ctx: Ctx, key: string | undefined): Promise<Question['only']> {
  if (key === undefined) return { area: null, categories: [], needs: [] }
  const { area, categories, needs } = await getEmbed(ctx, key)
  return { area, categories, needs }
}
