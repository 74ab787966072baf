import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import type { FacesNow } from '../listings/public-faces.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Suggested } from './port.ts'
import type { Suggestion, SuggestReply } from './schema.ts'

const most = 8
const mostPlaces = 3

/** Up to eight things that somebody may be about to type: listings, categories, needs and places. Too little typed gives none. */
export async function suggest(ctx: Ctx, text: string): Promise<SuggestReply> {
  allow(ctx, 'search.run')
  if (text.trim().length < 2) return { suggestions: [] }
  const [found, places, faces] = await Promise.all([
    ctx.search.suggest(text, most),
    findPlaces(ctx, text, mostPlaces),
    ctx.faces.now(),
  ])
  const decided = await decide(faces, found)
  const placed: Suggestion[] = places.map(({ label }) => ({ text: label, kind: 'place' }))
  const room = Math.max(most - placed.length, Math.min(decided.length, most - 1))
  return { suggestions: [...decided.slice(0, room), ...placed].slice(0, most) }
}

/** Listings are offered by the name they have now, and only if they are published. */
async function decide(faces: FacesNow, found: readonly Suggested[]): Promise<Suggestion[]> {
  const published = await faces.read(found.flatMap(({ id }) => (id === undefined ? [] : [id])))
  return found.flatMap(({ id, ...suggestion }): Suggestion[] => {
    if (id === undefined) return [suggestion]
    const face = published.get(id)
    return face ? [{ kind: 'listing', text: face.name, url: face.url }] : []
  })
}
