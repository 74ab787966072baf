import type { Timetable } from '../../times/schema.ts'
import type { DocumentPoint, Field, TagGroup } from '../embedded/document.ts'

/** The searched attributes, folded as queries are: Meilisearch and we mean the same by a word. */
export type MeiliTexts = Record<Field, string>

/** A listing as Meilisearch keeps it; made from the public face alone. */
export interface MeiliDocument extends MeiliTexts {
  id: string
  /** Plurals and the like of its words, and hyphenated words as one. */
  forms: string
  /** The name as people read it. */
  title: string
  tags: Record<TagGroup, string[]>
  /** What each of its needs and categories says of it, `need:hunger` and the like. */
  meant: Record<string, number>
  /** Areas it serves without being near: `*` for everywhere; empty when it only serves who comes. */
  afar: string[]
  /** How it gets to people, most helpful first. */
  ways: string[]
  points: DocumentPoint[]
  places: number
  /** Its place, when it has one that the public may know. */
  _geo?: { lat: number; lng: number }
  /** Its places, when it has several. */
  _geojson?: { type: 'Feature'; geometry: { type: 'MultiPoint'; coordinates: [number, number][] } }
  ageFrom: number
  ageTo: number
  /** Days since 1970. */
  dueDay: number
  staleDay: number
  checkedDay: number
  /** 2 taking people, 1 waiting list, 0 paused. */
  capacity: number
  /** London weekdays on which it may be going on, the small hours of a session that ends after midnight included. */
  openDays: string[]
  timetable: Timetable | null
}

/** `staleDay` of a listing that was never checked, and so never goes stale. */
export const neverStale = 999_999
/** In `afar`: it serves everywhere. */
export const everywhere = '*'
