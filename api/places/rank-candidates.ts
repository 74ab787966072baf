import type { KnownPlaces } from './gazetteer.ts'
import type { Candidate } from './name-candidates.ts'
import type { FoundPlace, LatLng } from './schema.ts'

/** Sorts of areas and places by how likely somebody means them, when names are alike. Ordnance Survey's own words are among them. */
const sizes: Record<string, number> = {
  city: 6,
  town: 5,
  village: 4,
  suburb: 3,
  neighbourhood: 3,
  'suburban area': 3,
  hamlet: 2,
  ward: 2,
}
const likelySize = (sort: string) => sizes[sort.toLowerCase()] ?? 1
const mostMeasured = 20
const sameWithinKm = 5

/**
 * The likeliest first: where most of our public places are around, then the biggest, then areas, then by name. Two of one name within 5 km
 * are one. Only the first 20 are measured against our places.
 */
export async function rankCandidates(
  known: KnownPlaces,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const sorted = candidates.toSorted(bySize)
  const measured = sorted.slice(0, mostMeasured)
  const around = measured.length > 1 ? measured.map(await known.crowd()) : [0]
  const ranked = measured
    .map((candidate, i) => ({ candidate, around: around[i] ?? 0 }))
    .toSorted((a, b) => b.around - a.around || bySize(a.candidate, b.candidate))
    .map(({ candidate }) => candidate)
  const all = [...ranked, ...sorted.slice(mostMeasured)]
  return all.filter((one, i) => !all.slice(0, i).some((other) => isSame(one, other)))
}

/** As the public sees it; the county (or the area above) is added to a name that is not the only one in `among`. */
export function toFoundPlace(candidate: Candidate, among: readonly Candidate[]): FoundPlace {
  const { name, kind, lat, lng, county } = candidate
  const ambiguous = among.some((other) => other.folded === candidate.folded && !isSame(other, candidate))
  return { label: ambiguous && county ? `${name}, ${county}` : name, kind, lat, lng }
}

/** Kilometres between two points, near enough to compare within one country. */
export function kmApart(a: LatLng, b: LatLng): number {
  const eastKm = (a.lng - b.lng) * 111.32 * Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return Math.hypot((a.lat - b.lat) * 111.32, eastKm)
}

function bySize(a: Candidate, b: Candidate): number {
  const areasFirst = Number(b.kind === 'area') - Number(a.kind === 'area')
  return (
    likelySize(b.sort) - likelySize(a.sort) ||
    areasFirst ||
    a.folded.localeCompare(b.folded) ||
    a.county.localeCompare(b.county)
  )
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.folded === b.folded && kmApart(a, b) <= sameWithinKm
}
