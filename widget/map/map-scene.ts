import type { Api, MapReply, PublicListing } from '../api.ts'
import type { Words } from '../words/words.ts'

/** What the map needs of its surroundings. */
export interface MapSurroundings {
  words: Words
  api: Api
  /** The window of before, if the map was up already. */
  left: MapWindow | null
  open(slug: string): void
  point(slug: string | null): void
}

/** Where the map stood, and for which search. */
export interface MapWindow {
  params: string
  centre: { lat: number; lng: number }
  zoom: number
}

/** What to show: the search, where it was, what is pointed at, and the listing that is open. */
export interface MapScene {
  params: URLSearchParams
  /** The reply to this search is there, and `place` and `near` are its own. */
  isSettled: boolean
  place: { lat: number; lng: number } | null
  near: readonly { lat: number; lng: number }[]
  highlighted: string | null
  listing: PublicListing | null
}

/** Paging and order make no difference to a map. */
export function withoutOrder(params: URLSearchParams): string {
  const kept = new URLSearchParams(params)
  for (const name of ['page', 'perPage', 'sort']) kept.delete(name)
  return kept.toString()
}

/** What a disc stands for on the ground: its point, or the corners of its window. */
export function cornersOf({ geometry, properties }: MapReply['features'][number]) {
  const [lng, lat] = geometry.coordinates
  if (properties.kind === 'listing') return [{ lat, lng }]
  const [west, south, east, north] = properties.bbox
  return [
    { lat: south, lng: west },
    { lat: north, lng: east },
  ]
}
