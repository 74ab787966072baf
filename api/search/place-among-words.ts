import type { Ctx } from '../context.ts'
import { findPlace } from '../places/find-place.ts'
import { foldPlaceName } from '../places/fold-place-name.ts'
import type { KnownPlaces } from '../places/gazetteer.ts'
import { parseOutcode } from '../places/postcode.ts'
import type { FoundPlace } from '../places/schema.ts'
import { foldWords } from './words/fold-words.ts'
import { placesLikeWords } from './words/places-like-words.ts'
import { stopWords } from './words/stop-words.ts'

/** A place that was named among the words of a search. */
export interface PlaceAmongWords {
  /** The words without it. */
  rest: string
  /** What it was called. */
  said: string
  place: FoundPlace
}

interface Span {
  from: number
  to: number
  /** The word before it that says so; null where it stands at the end. */
  lead: string | null
}

const leads: ReadonlySet<string> = new Set(['in', 'near', 'around', 'at', 'from', 'by', 'nr', 'round'])
/** Only these make a place of a name that is an ordinary word: "near Castle", but "help with Reading". */
const surely: ReadonlySet<string> = new Set(['near', 'around', 'nr', 'round'])
const longestName = 5
const mostNamesLooked = 40

/**
 * The place named at the end of what was typed, or after "in", "near" and the like: "hall hire Hollin Green", "lift to the doctors from Upper Cray". It has to be
 * the exact name of an area, a place or an outward code, with other words left. Null when the whole is the name of a listing. Asks the database only when there
 * is a name: which names there are is kept.
 */
export async function placeAmongWords(ctx: Ctx, q: string): Promise<PlaceAmongWords | null> {
  const words = q.split(/[\s,]+/).filter(Boolean)
  if (words.length < 2) return null
  const known = ctx.gazetteer.latest()
  for (const span of spansOf(words).slice(0, mostNamesLooked)) {
    const said = words.slice(span.from, span.to).join(' ')
    const rest = [...words.slice(0, span.lead === null ? span.from : span.from - 1), ...words.slice(span.to)]
    if (!saysSomething(rest) || !(await isName(known, said, span.lead))) continue
    if (await isListing(ctx, q)) return null
    const place = await findPlace(ctx, said)
    if (place) return { rest: rest.join(' '), said, place }
  }
  return null
}

/** What may be a name, longest first: what follows a word such as "near", then what stands at the end. */
function spansOf(words: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const [i, word] of words.entries()) {
    const lead = word.toLowerCase()
    if (!leads.has(lead)) continue
    for (let to = Math.min(words.length, i + 1 + longestName); to > i + 1; to--)
      spans.push({ from: i + 1, to, lead })
  }
  for (let from = Math.max(1, words.length - longestName); from < words.length; from++)
    spans.push({ from, to: words.length, lead: null })
  return spans
}

async function isName(known: KnownPlaces, said: string, lead: string | null): Promise<boolean> {
  if (parseOutcode(said) !== null) return true
  const folded = foldPlaceName(said)
  if (placesLikeWords.has(folded) && !surely.has(lead ?? '')) return false
  const isThere = async (index: KnownPlaces['areas']) => (await index()).find(folded, 'exact').length > 0
  return (await isThere(known.areas)) || isThere(known.names)
}

const saysSomething = (words: readonly string[]) =>
  foldWords(words.join(' ')).some((word) => !stopWords.has(word))

/** "Friends of Castle Park" is a listing, not friends near Castle Park. */
async function isListing(ctx: Ctx, q: string): Promise<boolean> {
  const typed = foldWords(q).join(' ')
  const suggested = await ctx.search.suggest(q, 8)
  return suggested.some(({ kind, text }) => kind === 'listing' && foldWords(text).join(' ') === typed)
}
