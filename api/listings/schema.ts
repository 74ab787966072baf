import { z } from 'zod'
import type { SessionRule } from '../times/schema.ts'

/** How a person takes part. */
export const modes = ['in-person', 'online', 'phone', 'home-visit'] as const
/** How a person joins. */
export const referrals = ['self', 'professional', 'none-needed'] as const
/** Whether it is taking people now. */
export const acceptings = ['yes', 'waiting-list', 'paused'] as const
/** How recently somebody made sure that a listing is true; see `freshness.ts`. */
export const freshnesses = ['fresh', 'due', 'overdue', 'stale'] as const

export const Mode = z.enum(modes)
export type Mode = z.infer<typeof Mode>
export const Referral = z.enum(referrals)
export type Referral = z.infer<typeof Referral>
export const Accepting = z.enum(acceptings)
export type Accepting = z.infer<typeof Accepting>
export const Freshness = z.enum(freshnesses)
export type Freshness = z.infer<typeof Freshness>

/** A word of a vocabulary, as people read it. */
export interface PublicTerm {
  slug: string
  label: string
}

/** Where a listing happens, as far as the public may know. `approximate` points are of the area, not the door. */
export interface PublicPlace {
  name: string
  address: string
  locality: string
  postcode: string | null
  lat: number | null
  lng: number | null
  approximate: boolean
  directions: string
  transport: string
}

/** One time that a listing happens; instants in UTC. */
export interface PublicOccurrence {
  startsAt: string
  endsAt: string
}

/**
 * A listing as anyone may see it: the only shape in which a listing leaves the house. `toPublic` makes it.
 * Times are wall-clock rules in Europe/London; `nextSessions` are the next three instants at the moment of asking.
 */
export interface PublicListing {
  id: string
  slug: string
  /** Path of its page, `/listings/<slug>`. */
  url: string
  kind: 'service' | 'group' | 'event' | 'place' | 'advice' | 'equipment'
  name: string
  lang: string
  organisation: {
    id: string
    slug: string
    name: string
    kind: string
    description: string
    website: string | null
    charityNumber: string | null
  }
  summary: string
  /** Safe text: paragraphs apart by a blank line, `- ` for lists, `[words](https://…)` for links; never HTML. */
  description: string
  firstVisit: string
  whoFor: string
  whoNotFor: string
  /** Months, both included; null where there is no limit. */
  ages: { fromMonths: number | null; toMonths: number | null; pregnancy: boolean }
  /** Slugs, most particular first; `terms` has the words. */
  categories: string[]
  needs: string[]
  terms: { category: PublicTerm[]; need: PublicTerm[]; audience: PublicTerm[]; access: PublicTerm[] }
  mode: Mode[]
  areaWide: boolean
  areas: { slug: string; name: string }[]
  languages: string[]
  cost: {
    free: boolean | null
    text: string
    options: { option: string; amountPence: number | null; note: string }[]
  }
  joining: Referral[]
  howToJoin: string
  bookingUrl: string | null
  website: string | null
  email: string | null
  phone: string | null
  contacts: { name: string; role: string; phone: string | null; email: string | null }[]
  accepting: Accepting
  waitDays: number | null
  sessions: SessionRule[]
  closures: { fromOn: string; toOn: string; reason: string }[]
  timesText: string
  openNow: boolean
  nextSessions: PublicOccurrence[]
  /** Places the public may know; `placesHidden` says that there is one that it may not. */
  places: PublicPlace[]
  placesHidden: boolean
  accessText: string
  travelText: string
  /** True where meeting this page by accident could put somebody in danger: neutral title, quick exit, nothing stored. */
  sensitive: boolean
  checkedOn: string | null
  checkedBy: 'provider' | 'curator' | 'feed' | null
  checkDueOn: string | null
  /** From this day it is out of ordinary results; null when it was never checked. */
  staleOn: string | null
  freshness: Freshness
  updatedAt: string
}
