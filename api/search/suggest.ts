import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import type { FacesNow } from '../listings/public-faces.ts'
import { findPlaces } from '../places/find-places.ts'
import { labelScore } from './label-score.ts'
import type { Suggested } from './port.ts'
import type { Suggestion, SuggestReply } from './schema.ts'
import { foldWords } from './words/fold-words.ts'

const most = 8
const mostPlaces = 3
/** A place is offered a little after a need or category that fits as well: most people type what would help. */
const placeShare = 1.6
/** Of a place that was found by a typing error. */
const slipScore = 0.5

/** Up to eight things that somebody may be about to type, best first: listings, categories, needs and places. Too little typed gives none. */
export async function suggest(ctx: Ctx, text: string): Promise<SuggestReply> {
  allow(ctx, 'search.run')
  if (text.trim().length < 2) return { suggestions: [] }
  const [found, places, faces] = await Promise.all([
    ctx.search.suggest(text, most),
    findPlaces(ctx, text, mostPlaces),
    ctx.faces.now(),
  ])
  const typed = foldWords(text)
  const placed = places.map(({ label }): Suggested => {
    const score = labelScore(foldWords(label), typed)
    return { kind: 'place', text: label, score: score === 0 ? slipScore : score * placeShare }
  })
  const best = [...found, ...placed].toSorted((a, b) => b.score - a.score)
  return { suggestions: (await decide(faces, best)).slice(0, most) }
}

/** Listings are offered by the name they have now, and only if they are published. */
async function decide(faces: FacesNow, found: readonly Suggested[]): Promise<Suggestion[]> {
  const published = await faces.read(found.flatMap(({ id }) => (id === undefined ? [] : [id])))
  return found.flatMap(({ id, score: _score, ...suggestion }): Suggestion[] => {
    if (id === undefined) return [suggestion]
    const face = published.get(id)
    return face ? [{ kind: 'listing', text: face.name, url: face.url }] : []
  })
}
