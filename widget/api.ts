import type { Ground } from '../api/basemap/find-ground.ts'
import type { PublicEmbed } from '../api/embeds/get-embed.ts'
import type { PublicListing } from '../api/listings/schema.ts'
import type { MapReply, SearchReply, SuggestReply } from '../api/search/schema.ts'
import { RequestCache } from './state/request-cache.ts'

export type { Ground } from '../api/basemap/find-ground.ts'
export type { PublicEmbed } from '../api/embeds/get-embed.ts'
export type { PublicListing, PublicPlace, PublicTerm } from '../api/listings/schema.ts'
export type {
  CrisisCard,
  FacetName,
  FacetValue,
  MapReply,
  Relaxation,
  SearchReply,
  SearchResult,
  SuggestReply,
  Suggestion,
} from '../api/search/schema.ts'

/** The questions that the embed asks of its server. Every answer may fail with a `Failure`; an aborted one with an `AbortError`. */
export interface Api {
  /** Where the server is, without a slash at the end. */
  readonly base: string
  search(params: URLSearchParams, signal: AbortSignal): Promise<SearchReply>
  suggest(params: URLSearchParams, signal: AbortSignal): Promise<SuggestReply>
  map(params: URLSearchParams, signal: AbortSignal): Promise<MapReply>
  ground(signal: AbortSignal): Promise<Ground>
  drawing(path: string, signal: AbortSignal): Promise<GeoJSON.FeatureCollection>
  listing(slug: string, signal: AbortSignal): Promise<PublicListing>
  embed(key: string, signal: AbortSignal): Promise<PublicEmbed>
}

/** The one file of the widget that knows the server: its addresses, and by type alone its answers. */
export function createApi(base: string): Api {
  const cache = new RequestCache()
  const get =
    <T>(path: string) =>
    (params: URLSearchParams, signal: AbortSignal) =>
      // The server is ours and keeps its types; the widget does not parse them again.
      cache.get(`${base}${path}?${params}`, signal) as Promise<T>
  const one = <T>(path: string, signal: AbortSignal) => cache.get(`${base}${path}`, signal) as Promise<T>
  return {
    base,
    search: get('/api/search'),
    suggest: get('/api/suggest'),
    map: get('/api/map'),
    ground: (signal) => one('/api/map/ground', signal),
    drawing: (path, signal) => one(path, signal),
    listing: (slug, signal) => one(`/api/listings/${encodeURIComponent(slug)}`, signal),
    embed: (key, signal) => one(`/api/embeds/${encodeURIComponent(key)}`, signal),
  }
}
