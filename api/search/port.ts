import type { FacetName, FacetValue, Reach, Relaxation, SearchQuery, Suggestion, Why } from './schema.ts'

/** A search with its place already found: what an adapter is asked. */
export interface Question extends Omit<
  SearchQuery,
  'near' | 'lat' | 'lng' | 'embed' | 'page' | 'perPage' | 'openAt' | 'sort'
> {
  /** Where the person is, when they said. */
  point: { lat: number; lng: number } | null
  /** What the person called the place, when it was among their words and is in `q` no more: having it adds, and decides nothing. */
  placeWords?: string
  /** The moment that `openAt` means. */
  openAt: Date | null
  sort: 'relevance' | 'distance' | 'name' | 'checked'
  offset: number
  limit: number
  /** What an embed may show; empty lists allow everything. */
  only: { area: string | null; categories: string[]; needs: string[] }
}

/** One listing found, by id: the database decides what is shown of it. */
export interface Hit {
  id: string
  /** Kilometres to its nearest public place, when the person said where they are. */
  distanceKm: number | null
  reach: Reach
  why: Why[]
}

/** What an adapter answers: one page of hits, and the counts over all of them. */
export interface Found {
  total: number
  hits: Hit[]
  facets: Record<FacetName, FacetValue[]>
  /** The same as JSON, where an adapter has it written: `facets` is then read from it by whoever looks, and a reply only copies it. */
  facetsJson?: string
  relaxations: Relaxation[]
  /** Slugs of the needs that everyday phrases among the words mean. */
  needsMeant: string[]
  /** True when a stand-in answered. */
  degraded: boolean
}

/** A matched listing that has a place the public may know; one for each such place. */
export interface Point {
  id: string
  lat: number
  lng: number
  approximate: boolean
}

/** West, south, east and north, in degrees. */
export type Box = [number, number, number, number]

/** A window of the map. */
export interface MapWindow {
  bbox: Box
  /** As web maps count: 0 is the whole world. */
  zoom: number
}

/** So many points that stand too close together to be drawn one by one: where their middle is, and their edges. */
export interface Cluster {
  count: number
  lat: number
  lng: number
  bbox: Box
}

/** What is to be drawn in a window of the map, and how many listings have a public place anywhere. */
export interface Drawn {
  total: number
  marks: (Point | Cluster)[]
}

/** A suggestion as an adapter gives it: listings by id, since the database decides what is said of them. */
export interface Suggested extends Suggestion {
  id?: string
  /** How well it fits what was typed: 2 for a label typed in full, less for less, the same for every kind. */
  score: number
}

/** Finding, behind one door: plain data in and out. The embedded engine is one adapter, Meilisearch another. */
export interface SearchPort {
  find(question: Question): Promise<Found>
  /** All matches of the question that have a public place, as points and clusters of a window, at most 500; paging is ignored. */
  map(question: Question, window: MapWindow): Promise<Drawn>
  /** Listings, categories and needs for what has been typed so far, best first. */
  suggest(text: string, limit: number): Promise<Suggested[]>
  /** Resolves when everything committed before the call can be found. */
  catchUp(): Promise<void>
  /** False until the index is loaded. */
  ready(): boolean
  close(): Promise<void>
}
