import type { Timetable } from '../../times/schema.ts'
import type { FacetName } from '../schema.ts'

/** The parts of a listing that words are found in, strongest first. */
export const fields = [
  'name',
  'organisation',
  'category',
  'need',
  'summary',
  'place',
  'phone',
  'description',
] as const
export type Field = (typeof fields)[number]

/** The groups that tags belong to: the counted filters, then areas. */
export const tagGroups = [
  'category',
  'need',
  'audience',
  'language',
  'access',
  'day',
  'mode',
  'cost',
  'referral',
  'accepting',
  'area',
] as const satisfies readonly (FacetName | 'area')[]
export type TagGroup = (typeof tagGroups)[number]

/** The audience of a listing that is for everyone, or that says nothing about whom it is for. */
export const anyAudience = '*'

/** `ageToMonths` of a listing that names no greatest age. */
export const noGreatestAge = 0xffff

/** What the tags of the group `area` say. */
export const areaTag = {
  inside: (slug: string) => slug,
  /** Serves all of it, and so what lies below. */
  serving: (slug: string) => `+${slug}`,
  everywhere: '+*',
} as const

/** A point the public may know. */
export interface DocumentPoint {
  lat: number
  lng: number
  approximate: boolean
}

/** How a listing gets to people who are not near its place. */
export interface DocumentReach {
  online: boolean
  phone: boolean
  homeVisit: boolean
  areaWide: boolean
  /** Areas with an edge that it serves; empty where it serves everywhere. */
  areas: string[]
}

/** What the index knows of a listing: made from its public face alone, so nothing hidden can get in. */
export interface IndexDocument {
  id: string
  name: string
  texts: Record<Field, string>
  /** Slugs of the needs and categories, with 1 for its own and less for their ancestors. */
  meanings: { kind: 'need' | 'category'; slug: string; strength: number }[]
  tags: { group: TagGroup; slug: string }[]
  points: DocumentPoint[]
  reach: DocumentReach
  ageFromMonths: number
  ageToMonths: number
  /** Days since 1970 when it must be checked again; null when it never was checked. */
  dueDay: number | null
  /** Days since 1970 from which it is out of results; null when it never was checked. */
  staleDay: number | null
  /** Days since 1970 when it was last checked; 0 for never. */
  checkedDay: number
  accepting: 'yes' | 'waiting-list' | 'paused'
  timetable: Timetable | null
}
