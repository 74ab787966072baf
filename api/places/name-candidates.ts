import { foldPlaceName } from './fold-place-name.ts'
import type { KnownPlaces } from './gazetteer.ts'
import type { LatLng } from './schema.ts'

/** A named thing that could be what somebody meant. */
export interface Candidate extends LatLng {
  name: string
  folded: string
  county: string
  /** Where it lies, folded: its county and, for an area, the areas above it. */
  within: string[]
  kind: 'area' | 'place'
  /** What sort of area or place, as imported: `ward`, `town`, `village` … */
  sort: string
}

/** How close a name is to what was typed, closest first. */
export const nearnesses = ['exact', 'prefix', 'word', 'typo'] as const
export type Nearness = (typeof nearnesses)[number]

const mostNames = 500

/**
 * Every area and place whose folded name is that near to `folded`, bounded and unordered; where there is none, the towns and then the
 * counties of our own public places.
 */
export async function nameCandidates(
  known: KnownPlaces,
  folded: string,
  nearness: Nearness,
): Promise<Candidate[]> {
  const areas = (await known.areas()).find(folded, nearness)
  const names = (await known.names()).find(folded, nearness).slice(0, mostNames)
  if (areas.length + names.length > 0) return [...areas, ...names]
  const towns = (await known.towns()).find(folded, nearness)
  const found = towns.length > 0 ? towns : (await known.counties()).find(folded, nearness)
  return found.slice(0, mostNames)
}

/** Names of what a place lies in, folded; empty ones are left out. */
export function within(...names: string[]): string[] {
  return names.map(foldPlaceName).filter((name) => name !== '')
}
