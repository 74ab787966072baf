import type { SearchResult } from '../api.ts'
import { distance } from './distance.ts'
import { fill } from './fill.ts'
import type { Words } from './words.ts'

/** Where, in a few words: the place and how far, or how it comes to the person; never more than the public may know. */
export function whereText(
  words: Words,
  {
    location,
    distanceKm,
    reach,
    placesHidden,
  }: Pick<SearchResult, 'location' | 'distanceKm' | 'reach' | 'placesHidden'>,
): string {
  if (!location) {
    if (reach !== 'nearby') return words.reach[reach]
    return placesHidden ? words.placeHidden : words.askWhere
  }
  const name = location.name || (location.postcode ?? '')
  const place = location.approximate && name ? fill(words.near, { place: name }) : name
  return (
    [place, distanceKm === undefined ? '' : distance(words, distanceKm)].filter(Boolean).join(', ') ||
    words.askWhere
  )
}
