import type { Ctx } from '../context.ts'
import { findPlace } from '../places/find-place.ts'
import { findPostcodes } from '../places/find-postcodes.ts'
import type { SearchQuery } from './schema.ts'

/** Where a search is from, and what is left of its words. */
export interface Located {
  q: string
  place: { label: string; lat: number; lng: number } | null
  /** True when a place was named that nobody knows. */
  isUnknown: boolean
}

const whereYouAre = 'Where you are'

/**
 * Finds the place of a search: `near`, else `lat` and `lng`, else a postcode among the words. A postcode is never a word to look for, so it leaves
 * `q` either way. A person's own coordinates are rounded to about a hundred metres before anything is done with them.
 */
export async function locate(
  ctx: Ctx,
  query: Pick<SearchQuery, 'q' | 'near' | 'lat' | 'lng'>,
): Promise<Located> {
  const [postcode] = findPostcodes(query.q)
  const q = postcode ? withoutPostcode(query.q, postcode) : query.q
  if (query.near === undefined && query.lat !== undefined && query.lng !== undefined) {
    return {
      q,
      place: { label: whereYouAre, lat: coarse(query.lat), lng: coarse(query.lng) },
      isUnknown: false,
    }
  }
  const said = query.near ?? postcode
  if (said === undefined) return { q, place: null, isUnknown: false }
  const found = await findPlace(ctx, said)
  return {
    q,
    place: found && { label: found.label, lat: found.lat, lng: found.lng },
    isUnknown: found === null,
  }
}

const coarse = (degrees: number) => Math.round(degrees * 1000) / 1000

function withoutPostcode(text: string, postcode: string): string {
  const letters = [...postcode.replace(/\s/g, '')].join('[\\s.-]*')
  return text.replace(new RegExp(`(?:\\b(?:near|in|around|at)\\s+)?${letters}`, 'i'), ' ').trim()
}
