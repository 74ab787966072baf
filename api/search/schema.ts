import { z } from 'zod'
import { type Accepting, type Freshness, type Mode, modes, referrals } from '../listings/schema.ts'
import { weekdays } from '../times/schema.ts'

const slug = z
  .string()
  .max(80, 'Use 80 characters or fewer.')
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'Use a slug: lower-case letters, digits and hyphens.')
const number = (min: number, max: number, what: string) =>
  z.coerce
    .number({ error: `${what} must be a number from ${min} to ${max}.` })
    .min(min, `${what} must be at least ${min}.`)
    .max(max, `${what} must be at most ${max}.`)
const whole = (min: number, max: number, what: string) =>
  number(min, max, what).refine(Number.isInteger, `${what} must be a whole number.`)
/** A repeatable parameter: same name = OR. */
const many = <T extends z.ZodType>(item: T) => z.array(item).max(50, 'Give 50 or fewer.').default([])

/** What a search may ask, after parsing: see the contract for the meaning of each. */
export const SearchQuery = z
  .object({
    q: z.string().max(200, 'Use 200 characters or fewer.').default(''),
    near: z
      .string()
      .trim()
      .min(1, 'Give a postcode or the name of a place.')
      .max(100, 'Use 100 characters or fewer.')
      .optional(),
    lat: number(-90, 90, 'lat').optional(),
    lng: number(-180, 180, 'lng').optional(),
    withinKm: number(0.1, 100, 'withinKm').optional(),
    category: many(slug),
    need: many(slug),
    audience: many(slug),
    language: many(
      z
        .string()
        .max(35)
        .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Use a language tag, such as cy or pl.'),
    ),
    access: many(slug),
    day: many(z.enum(weekdays, `Use ${weekdays.join(', ')}.`)),
    mode: many(z.enum(modes, `Use ${modes.join(', ')}.`)),
    cost: z.enum(['free'], 'Use free, or leave it out.').optional(),
    age: whole(0, 120, 'age').optional(),
    openAt: z
      .string()
      .regex(
        /^(?:now|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)$/,
        'Use now, or a local date and time such as 2026-11-24T14:00.',
      )
      .optional(),
    referral: many(z.enum(referrals, `Use ${referrals.join(', ')}.`)),
    accepting: z.enum(['true'], 'Use true, or leave it out.').optional(),
    area: slug.optional(),
    embed: z.string().max(80, 'Use the key of an embed.').optional(),
    sort: z
      .enum(['relevance', 'distance', 'name', 'checked'], 'Use relevance, distance, name or checked.')
      .optional(),
    page: whole(1, 100_000, 'page').default(1),
    perPage: whole(1, 100, 'perPage').default(20),
  })
  .refine((value) => (value.lat === undefined) === (value.lng === undefined), {
    path: ['lng'],
    error: 'Give lat and lng together.',
  })
export type SearchQuery = z.infer<typeof SearchQuery>

type Box = [west: number, south: number, east: number, north: number]
const bboxAsked = 'Give bbox as west,south,east,north in degrees, south below north.'

/** Four numbers on Earth; east may go on past 180 where the window crosses the date line. */
function readBox(text: string): Box | null {
  const [west, south, east, north, ...more] = text
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const isOnEarth = [west, east].every((lng) => Math.abs(lng ?? NaN) <= 360)
  const isUpright = [south, north].every((lat) => Math.abs(lat ?? NaN) <= 90) && (south ?? 0) <= (north ?? 0)
  if (!isOnEarth || !isUpright || more.length > 0) return null
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0]
}

/** What the map asks: a search, and the window that is shown. */
export const MapQuery = SearchQuery.safeExtend({
  bbox: z
    .string({ error: bboxAsked })
    .max(200, bboxAsked)
    .transform((text, ctx): Box => {
      const box = readBox(text)
      if (box) return box
      ctx.addIssue({ code: 'custom', message: bboxAsked })
      return z.NEVER
    }),
  zoom: number(0, 24, 'zoom'),
})
export type MapQuery = z.infer<typeof MapQuery>

/** What the search box asks while somebody types. */
export const SuggestQuery = z.object({ q: z.string().max(200, 'Use 200 characters or fewer.').default('') })

/** The parameters that may be given more than once. */
export const repeatable = [
  'category',
  'need',
  'audience',
  'language',
  'access',
  'day',
  'mode',
  'referral',
] as const

/** How a listing reaches the person. */
export const reaches = ['nearby', 'area-wide', 'online', 'phone', 'home-visit'] as const
export type Reach = (typeof reaches)[number]

/** Why a listing was found: which field, what was typed, what it met, and how. */
export interface Why {
  field: 'name' | 'organisation' | 'category' | 'need' | 'summary' | 'description' | 'place' | 'phone'
  term: string
  matched: string
  as: 'exact' | 'prefix' | 'typo' | 'synonym' | 'need'
}

/** One listing in a list of results. */
export interface SearchResult {
  id: string
  slug: string
  url: string
  kind: string
  name: string
  lang: string
  organisation: { id: string; name: string }
  summary: string
  categories: string[]
  needs: string[]
  mode: Mode[]
  access: string[]
  /** Absent where the public may not know the place. The nearest one, when there are several. */
  location?: { name: string; lat: number; lng: number; postcode: string | null; approximate: boolean }
  distanceKm?: number
  /** True when it happens somewhere that the public may not know. */
  placesHidden: boolean
  reach: Reach
  openNow: boolean
  nextSession: { startsAt: string; endsAt: string } | null
  timesText: string
  cost: { free: boolean | null; text: string }
  joining: string[]
  accepting: Accepting
  waitDays: number | null
  checkedOn: string | null
  freshness: Freshness
  sensitive: boolean
  why: Why[]
}

/** A value to filter by, and how many results ticking it would give. */
export interface FacetValue {
  value: string
  label: string
  count: number
}

/** The filters that are counted. */
export const facetNames = [
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
] as const
export type FacetName = (typeof facetNames)[number]

/** A change to the search that would find more, and how many. `null` in `change` takes a parameter away. */
export interface Relaxation {
  change: Record<string, string | number | null>
  label: string
  total: number
}

/** Words of immediate risk were used: who to ring now. */
export interface CrisisCard {
  title: string
  text: string
  lines: { name: string; phone: string | null; text: string; url: string | null }[]
}

/** What a search answers. */
export interface SearchReply {
  total: number
  page: number
  pages: number
  perPage: number
  tookMs: number
  degraded: boolean
  place: { label: string; lat: number; lng: number } | null
  /** `near` was given and nobody knows the place; the search went on without it. */
  placeUnknown?: true
  results: SearchResult[]
  facets: Record<FacetName, FacetValue[]>
  relaxations: Relaxation[]
  crisis: CrisisCard | null
}

/** One line offered while a person types. */
export interface Suggestion {
  text: string
  kind: 'listing' | 'category' | 'need' | 'place'
  url?: string
  /** The slug to filter by, for categories and needs. */
  value?: string
}
export interface SuggestReply {
  suggestions: Suggestion[]
}

/** A point or cluster of `GET /api/map`; `category` is the top one above the listing's first category. */
export type MapProperties =
  | { kind: 'listing'; id: string; slug: string; name: string; category: string | null; approximate: boolean }
  | { kind: 'cluster'; count: number; bbox: [number, number, number, number] }
export interface MapReply {
  type: 'FeatureCollection'
  /** Matches with a place the public may know, whether or not in this window. */
  total: number
  features: {
    type: 'Feature'
    geometry: { type: 'Point'; coordinates: [number, number] }
    properties: MapProperties
  }[]
}
