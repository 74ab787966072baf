import { foldPlaceName } from './fold-place-name.ts'
import type { KnownPlaces } from './gazetteer.ts'
import { type Candidate, nameCandidates, type Nearness, nearnesses } from './name-candidates.ts'
import { kmApart, rankCandidates, toFoundPlace } from './rank-candidates.ts'
import type { FoundPlace } from './schema.ts'
import { typoDistance, typosAllowed } from './typo-distance.ts'

/** One way to read what was typed: the name of a place and, perhaps, where that lies. */
interface Reading {
  name: string
  within: string
}

const nations = new Set([
  'uk',
  'gb',
  'united kingdom',
  'great britain',
  'england',
  'scotland',
  'wales',
  'cymru',
  'northern ireland',
])
const mostReadings = 6
/** Looking for words inside names and for typos reads every name, so only the likeliest readings are looked for so. */
const mostThoroughReadings = 2

/**
 * The area or place that a name means: "King's Lynn", "newport shropshire", "Levens near Stainby", "12 Mill Lane, Aldermere". An exact name
 * before the start of one, before a word of one, before a small typo; see `rankCandidates` for which of several. Null when unknown.
 */
export async function findByName(known: KnownPlaces, text: string): Promise<FoundPlace | null> {
  const plain = text.replace(/^\s*(?:near|in|around|at)\s+/i, '')
  const [before = '', after] = plain.split(/\s+near\s+/i)
  const reference = after ? await findByName(known, after) : null
  const readings = readingsOf(after ? before : plain)
  for (const nearness of nearnesses) {
    const isThorough = nearness === 'word' || nearness === 'typo'
    for (const reading of isThorough ? readings.slice(0, mostThoroughReadings) : readings) {
      const found = await byReading(known, reading, nearness)
      const [first] = reference
        ? found.toSorted((a, b) => kmApart(a, reference) - kmApart(b, reference))
        : found
      if (first) return first
    }
  }
  return reference
}

async function byReading(
  known: KnownPlaces,
  { name, within }: Reading,
  nearness: Nearness,
): Promise<FoundPlace[]> {
  const all = await nameCandidates(known, name, nearness)
  const ranked = await rankCandidates(known, within ? thoseWithin(all, within) : all)
  return ranked.map((candidate) => toFoundPlace(candidate, all))
}

/** Those that lie in what was said; when none does, those of which nobody has said where they lie. */
function thoseWithin(candidates: Candidate[], said: string): Candidate[] {
  const matches = (name: string) =>
    name === said ||
    (said.length > 2 && name.startsWith(said)) ||
    typoDistance(name, said, typosAllowed(said)) <= typosAllowed(said)
  const inside = candidates.filter((candidate) => candidate.within.some(matches))
  return inside.length > 0 ? inside : candidates.filter((candidate) => candidate.within.length === 0)
}

/** `a, b, c`: a in b, then b in c, then c. Without commas: all of it, then its last words as where it lies. */
function readingsOf(text: string): Reading[] {
  const parts = text
    .split(',')
    .map(foldPlaceName)
    .filter((part) => part !== '' && !nations.has(part))
  const byComma = parts.flatMap((name, i) => {
    const next = parts[i + 1]
    const last = parts.at(-1)
    return next && last && last !== next
      ? [
          { name, within: next },
          { name, within: last },
        ]
      : [{ name, within: next ?? '' }]
  })
  const words = parts.length === 1 ? (parts[0]?.split(' ') ?? []) : []
  const bySpace = words.slice(1).map((_, i) => {
    const cut = words.length - 1 - i
    return { name: words.slice(0, cut).join(' '), within: words.slice(cut).join(' ') }
  })
  return [...byComma, ...bySpace.filter(({ within }) => within.length > 2)].slice(0, mostReadings)
}
