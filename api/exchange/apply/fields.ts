import type { ListingRecord } from '../../listings/load-listings.ts'
import type { ImportRecord } from '../record.ts'
import type { Run } from './run.ts'

/** The fields of a listing that have a column of their own. */
export const columnFields = [
  'kind',
  'assetSense',
  'name',
  'summary',
  'description',
  'firstVisit',
  'whoFor',
  'whoNotFor',
  'ageFromMonths',
  'ageToMonths',
  'includesPregnancy',
  'modes',
  'areaWide',
  'lang',
  'languages',
  'free',
  'costText',
  'joining',
  'howToJoin',
  'bookingUrl',
  'website',
  'email',
  'phone',
  'accepting',
  'waitDays',
  'timesText',
  'accessText',
  'travelText',
  'safeguarding',
  'sensitive',
  'status',
  'statusReason',
  'checkedOn',
  'checkedBy',
  'checkEveryDays',
] as const satisfies readonly (keyof ImportRecord)[]

/** The fields that are words of a vocabulary. */
export const termFields = {
  categories: 'category',
  needs: 'need',
  audiences: 'audience',
  access: 'access',
} as const

const listFields = ['areas', 'places', 'sessions', 'closures', 'costs', 'contacts'] as const

type Column = (typeof columnFields)[number]

export type Field = Column | keyof typeof termFields | (typeof listFields)[number] | 'organisation'

/** Every field that an import may set. */
export const importFields: readonly Field[] = [
  ...columnFields,
  'categories',
  'needs',
  'audiences',
  'access',
  ...listFields,
  'organisation',
]

export type Fields = Record<Field, unknown>

/** What a record says, field by field, in the form that compares with `storedFields`. */
export function incomingFields(run: Run, record: ImportRecord, organisationId: string): Fields {
  const known = (field: keyof typeof termFields) =>
    [...new Set(record[field])].filter((slug) => run.terms.has(`${termFields[field]}/${slug}`)).sort()
  return {
    ...columnsOf(record),
    categories: known('categories'),
    needs: known('needs'),
    audiences: known('audiences'),
    access: known('access'),
    areas: [...new Set(record.areas)].filter((slug) => run.areas.has(slug)).sort(),
    places: record.places,
    sessions: inAnyOrder(record.sessions),
    closures: inAnyOrder(record.closures),
    costs: record.costs,
    contacts: record.contacts,
    organisation: organisationId,
  }
}

/** What the database says of a listing, in the same form. */
export function storedFields(stored: ListingRecord): Fields {
  const { listing } = stored
  const slugs = (vocabulary: string) =>
    stored.terms
      .filter((term) => term.vocabulary === vocabulary)
      .map(({ slug }) => slug)
      .sort()
  const placeAt = new Map(stored.places.map(({ id }, at) => [id, at]))
  return {
    ...columnsOf(listing),
    categories: slugs('category'),
    needs: slugs('need'),
    audiences: slugs('audience'),
    access: slugs('access'),
    areas: stored.areas.map(({ slug }) => slug).sort(),
    places: stored.places.map(placeOf),
    sessions: inAnyOrder(stored.sessions.map((session) => sessionOf(session, placeAt))),
    closures: inAnyOrder(stored.closures.map(({ fromOn, toOn, reason }) => ({ fromOn, toOn, reason }))),
    costs: stored.costs.map(({ option, amountPence, note }) => ({ option, amountPence, note })),
    contacts: stored.contacts.map(({ name, role, phone, email, visibility }) => ({
      name,
      role,
      phone,
      email,
      visibility,
    })),
    organisation: listing.organisationId,
  }
}

/** True when both say the same. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function columnsOf(from: Partial<Record<Column, unknown>>): Record<Column, unknown> {
  // fromEntries forgets the keys it was given; they are exactly those of `columnFields`.
  return Object.fromEntries(columnFields.map((field) => [field, from[field]])) as Record<Column, unknown>
}

function placeOf(place: ListingRecord['places'][number]) {
  const { name, address, locality, county, postcode, lat, lng, uprn, visibility, directions, transport } =
    place
  return { name, address, locality, county, postcode, lat, lng, uprn, visibility, directions, transport }
}

function sessionOf(session: ListingRecord['sessions'][number], placeAt: ReadonlyMap<string, number>) {
  const { repeats, every, weekdays, weeksOfMonth, daysOfMonth, startsOn, endsOn, opensAt, closesAt } = session
  const { season, onBankHolidays, note, placeId } = session
  const place = placeId === null ? null : (placeAt.get(placeId) ?? null)
  const rule = { repeats, every, weekdays, weeksOfMonth, daysOfMonth, startsOn, endsOn, opensAt, closesAt }
  return { ...rule, season, onBankHolidays, note, place }
}

function inAnyOrder<T>(list: readonly T[]): T[] {
  const keyed = list.map((value) => ({ value, key: JSON.stringify(value) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value)
}
