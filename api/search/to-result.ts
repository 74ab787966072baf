import type { PublicListing, PublicPlace } from '../listings/schema.ts'
import { distanceKm } from './embedded/distance.ts'
import type { Hit } from './port.ts'
import type { SearchResult } from './schema.ts'

/** A listing as a search shows it. Place and distance come from its public face, never from the index; distance in steps of 0.1 km. */
export function toResult(
  listing: PublicListing,
  hit: Hit,
  point: { lat: number; lng: number } | null,
): SearchResult {
  return {
    id: listing.id,
    slug: listing.slug,
    url: listing.url,
    kind: listing.kind,
    name: listing.name,
    lang: listing.lang,
    organisation: { id: listing.organisation.id, name: listing.organisation.name },
    summary: listing.summary,
    categories: listing.categories,
    needs: listing.needs,
    mode: listing.mode,
    access: listing.terms.access.map((term) => term.slug),
    ...nearest(listing.places, point),
    placesHidden: listing.placesHidden,
    reach: hit.reach,
    openNow: listing.openNow,
    nextSession: listing.nextSessions[0] ?? null,
    timesText: listing.timesText,
    cost: { free: listing.cost.free, text: listing.cost.text },
    joining: listing.joining,
    accepting: listing.accepting,
    waitDays: listing.waitDays,
    checkedOn: listing.checkedOn,
    freshness: listing.freshness,
    sensitive: listing.sensitive,
    why: hit.why,
  }
}

/** The nearest place that the public may know, or the first when nobody said where they are. */
function nearest(
  places: readonly PublicPlace[],
  point: { lat: number; lng: number } | null,
): Pick<SearchResult, 'location' | 'distanceKm'> {
  let best: SearchResult['location']
  let least = Infinity
  for (const { name, locality, lat, lng, postcode, approximate } of places) {
    if (lat === null || lng === null) continue
    const km = point ? distanceKm(point.lat, point.lng, lat, lng) : 0
    if (km >= least) continue
    least = km
    best = { name: name || locality, lat, lng, postcode, approximate }
  }
  if (!best) return {}
  return point ? { location: best, distanceKm: Math.round(least * 10) / 10 } : { location: best }
}
