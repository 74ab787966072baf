import { pickAdvice } from '../../widget/state/pick-advice.ts'
import type { Ctx } from '../context.ts'
import { getListing } from '../listings/get-listing.ts'
import type { PublicListing } from '../listings/schema.ts'
import { SearchQuery } from '../search/schema.ts'
import { search } from '../search/search.ts'

/** An advice line to ring when the search did not help. */
export interface SomeoneToAsk {
  name: string
  url: string
  phone: string
}

/** Up to two advice lines for anyone, with a number, the nearest first, within what the embed or the area shows. */
export async function someoneToAsk(
  ctx: Ctx,
  asked: Pick<SearchQuery, 'near' | 'area' | 'embed'>,
): Promise<SomeoneToAsk[]> {
  const { near, area, embed } = asked
  const { results } = await search(
    ctx,
    SearchQuery.parse({ near, area, embed, category: ['advice'], mode: ['phone'], perPage: 20 }),
  )
  const found: SomeoneToAsk[] = []
  for (const { slug } of pickAdvice(results, results.length)) {
    if (found.length === 2) break
    const got = await getListing(ctx, slug)
    if ('movedTo' in got || got.listing.phone === null || !isForAnyone(got.listing)) continue
    found.push({ name: got.listing.name, url: got.listing.url, phone: got.listing.phone })
  }
  return found
}

/** A listing silent on who it is for is for anyone. */
const isForAnyone = ({ terms }: PublicListing): boolean =>
  terms.audience.length === 0 || terms.audience.some((term) => term.slug === 'everyone')
