import type { Face } from '../listings/face.ts'
import type { PublicPlace } from '../listings/schema.ts'
import { distanceKm } from './embedded/distance.ts'
import type { Hit, Question } from './port.ts'
import type { SearchResult } from './schema.ts'

/** A listing as a search shows it. Place and distance come from its public face, never from the index; distance in steps of 0.1 km. */
export function toResult(face: Face, hit: Hit, point: Question['point']): SearchResult {
  const place = nearest(face.places, point)
  const { reach, why } = hit
  return place
    ? { ...sameForAll(face), location: locationOf(place), ...distanceTo(place, point), reach, why }
    : { ...sameForAll(face), reach, why }
}

/** What a result says whoever asks, from wherever. */
export function sameForAll(face: Face): Omit<SearchResult, 'location' | 'distanceKm' | 'reach' | 'why'> {
  return {
    id: face.id,
    slug: face.slug,
    url: face.url,
    kind: face.kind,
    name: face.name,
    lang: face.lang,
    organisation: face.organisation,
    summary: face.summary,
    categories: face.categories,
    needs: face.needs,
    mode: face.mode,
    access: face.access,
    placesHidden: face.placesHidden,
    openNow: face.openNow,
    nextSession: face.nextSession,
    timesText: face.timesText,
    cost: face.cost,
    joining: face.joining,
    accepting: face.accepting,
    waitDays: face.waitDays,
    checkedOn: face.checkedOn,
    freshness: face.freshness,
    sensitive: face.sensitive,
  }
}

/** A place that has a point. */
export type Located = PublicPlace & { lat: number; lng: number }

/** The nearest place that the public may know, or the first when nobody said where they are. */
export function nearest(places: readonly PublicPlace[], point: Question['point']): Located | null {
  let best: Located | null = null
  let least = Infinity
  for (const place of places) {
    if (!isLocated(place)) continue
    if (!point) return place
    const km = distanceKm(point.lat, point.lng, place.lat, place.lng)
    if (km >= least) continue
    least = km
    best = place
  }
  return best
}

/** A place as a result tells it. */
export function locationOf(place: Located): NonNullable<SearchResult['location']> {
  const { name, locality, lat, lng, postcode, approximate } = place
  return { name: name || locality, lat, lng, postcode, approximate }
}

/** How far it is, for whoever said where they are. */
export function distanceTo(place: Located, point: Question['point']): Pick<SearchResult, 'distanceKm'> {
  if (!point) return {}
  return { distanceKm: Math.round(distanceKm(point.lat, point.lng, place.lat, place.lng) * 10) / 10 }
}

const isLocated = (place: PublicPlace): place is Located => place.lat !== null && place.lng !== null
