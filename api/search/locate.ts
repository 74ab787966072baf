import type { Ctx } from '../context.ts'
import { findPlace } from '../places/find-place.ts'
import { findPostcodes } from '../places/find-postcodes.ts'
import { placeAmongWords } from './place-among-words.ts'
import type { SearchQuery } from './schema.ts'

/** Where a search is from, and what is left of its words. */
export interface Located {
  q: string
  place: { label: string; lat: number; lng: number } | null
  /** True when a place was named that nobody knows. */
  isUnknown: boolean
  /** What the place was called, when it stood among the words: a listing named after it is a better answer. */
  placeWords?: string
}

const whereYouAre = 'Where you are'

/**
 * Finds the place of a search: `near`, else `lat` and `lng`, else a postcode among the words, else a place named among them. A postcode is never a word to
 * look for, so it leaves `q` either way; so does the name of a place. A person's own coordinates are rounded to about a hundred metres before anything is done with them.
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
  if (said === undefined) return named(ctx, q)
  const found = await findPlace(ctx, said)
  return {
    q,
    place: found && { label: found.label, lat: found.lat, lng: found.lng },
    isUnknown: found === null,
  }
}

async function named(ctx: Ctx, q: string): Promise<Located> {
  const found = await placeAmongWords(ctx, q)
  if (!found) return { q, place: null, isUnknown: false }
  const { label, lat, lng } = found.place
  // The space says that the last word is whole.
  return { q: `${found.rest} `, place: { label, lat, lng }, isUnknown: false, placeWords: found.said }
}

const coarse = (degrees: number) => Math.round(degrees * 1000) / 1000

function withoutPostcode(text: string, postcode: string): string {
  const letters = [...postcode.replace(/\s/g, '')].join('[\\s.-]*')
  return text.replace(new RegExp(`(?:\\b(?:near|in|around|at)\\s+)?${letters}`, 'i'), ' ').trim()
}
