import type { Calendar, Timetable } from '../times/schema.ts'
import type { Checks } from './freshness.ts'
import type { ListingRecord } from './load-listings.ts'
import type { PublicListing } from './schema.ts'
import { checksOf, type Moment, timetableOf, timesOf, toPublic } from './to-public.ts'

const shown = [
  'id',
  'slug',
  'url',
  'kind',
  'name',
  'lang',
  'summary',
  'categories',
  'needs',
  'mode',
  'places',
  'placesHidden',
  'timesText',
  'joining',
  'accepting',
  'waitDays',
  'checkedOn',
  'sensitive',
] as const satisfies (keyof PublicListing)[]

/** What lists, maps and suggestions show of a listing: its public face without the long texts, and what is true of it at this minute. */
export type Face = Pick<PublicListing, (typeof shown)[number] | 'openNow' | 'freshness'> & {
  organisation: { id: string; name: string }
  access: string[]
  cost: { free: boolean | null; text: string }
  nextSession: PublicListing['nextSessions'][number] | null
  /** The face as JSON, once somebody asked for it: what it says to everybody, and each of its places. See `api/search/write-reply.ts`. */
  written?: { lasting: Uint8Array; locations: ReadonlyMap<object, Uint8Array> }
}

/** A face that can be asked again later without reading the listing again. */
export interface LastingFace {
  /** The face at a moment; worked out once a minute, because nothing in it changes within one. */
  at(moment: Moment): Face
}

/** The face of a listing that is published, made from what `toPublic` gives and nothing else. */
export function lastingFace(record: ListingRecord, moment: Moment): LastingFace {
  const timetable = timetableOf(record)
  const checks = checksOf(record.listing)
  let face = faceOf(toPublic(record, moment))
  let worked = workedAt(moment)
  return {
    at(asked) {
      if (worked.minute !== minuteOf(asked.now) || worked.calendar !== asked.calendar) {
        face = { ...face, ...momentary(timetable, checks, asked), written: undefined }
        worked = workedAt(asked)
      }
      return face
    },
  }
}

function faceOf(listing: PublicListing): Face {
  const lasting = Object.fromEntries(shown.map((name) => [name, listing[name]])) as Pick<
    PublicListing,
    (typeof shown)[number] // the names are those of the list
  >
  const { organisation, terms, cost, openNow, nextSessions, freshness } = listing
  return {
    ...lasting,
    organisation: { id: organisation.id, name: organisation.name },
    access: terms.access.map(({ slug }) => slug),
    cost: { free: cost.free, text: cost.text },
    openNow,
    nextSession: nextSessions[0] ?? null,
    freshness,
  }
}

function momentary(timetable: Timetable, checks: Checks, moment: Moment) {
  const { openNow, nextSessions, freshness } = timesOf(timetable, checks, moment, 1)
  return { openNow, nextSession: nextSessions[0] ?? null, freshness }
}

const workedAt = ({ now, calendar }: Moment): { minute: number; calendar: Calendar } => ({
  minute: minuteOf(now),
  calendar,
})
const minuteOf = (now: Date) => Math.floor(now.getTime() / 60_000)
