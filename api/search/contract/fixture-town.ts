import { eq } from 'drizzle-orm'
import type { Polygon } from 'geojson'
import type { Database } from '../../../db/open.ts'
import type { Tx } from '../../../db/write.ts'
import { areaParents, areas } from '../../../db/tables/areas.ts'
import { closures, sessions } from '../../../db/tables/sessions.ts'
import { listingAreas, listingPlaces, listings, listingTerms } from '../../../db/tables/listings.ts'
import { organisations } from '../../../db/tables/organisations.ts'
import { places } from '../../../db/tables/places.ts'
import { type terms as termsTable, terms } from '../../../db/tables/terms.ts'
import type { FixtureListing } from './fixture-listing.ts'
import { placedListings } from './placed-listings.ts'
import { wordyListings } from './wordy-listings.ts'

/** For tests: a square of so many kilometres around the middle of the town. */
const square = (lat: number, lng: number, km: number): Polygon => {
  const [dLat, dLng] = [km / 111.2, km / 66]
  const ring = [
    [lng - dLng, lat - dLat],
    [lng + dLng, lat - dLat],
    [lng + dLng, lat + dLat],
    [lng - dLng, lat + dLat],
    [lng - dLng, lat - dLat],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

/** For tests: a borough of two wards, and a shire whose edge nobody knows. */
export const fixtureAreas = [
  { slug: 'borough', polygon: square(53.4, -1.3, 20), parent: null },
  { slug: 'northgate', polygon: square(53.42, -1.3, 1), parent: 'borough' },
  { slug: 'southgate', polygon: square(53.38, -1.3, 1), parent: 'borough' },
  { slug: 'the-shire', polygon: null, parent: null },
]

type Terms = Map<string, (typeof termsTable)['$inferSelect']>

/** For tests: fills an empty database with the fixture town's areas and listings. The vocabularies must be there. */
export async function buildFixtureTown(database: Database): Promise<void> {
  await buildAreas(database)
  await putListings(database, [...wordyListings, ...placedListings])
}

/** For tests: writes the fixture town's areas. */
export async function buildAreas(database: Database): Promise<void> {
  await database.write(async (tx) => {
    for (const { slug, polygon } of fixtureAreas) {
      await tx.insert(areas).values({ id: `area-${slug}`, slug, name: nameOf(slug), kind: 'ward', polygon })
    }
    for (const { slug, parent } of fixtureAreas) {
      if (parent) await tx.insert(areaParents).values({ areaId: `area-${slug}`, parentId: `area-${parent}` })
    }
  })
}

/** For tests: writes listings, or writes them anew, in one transaction. */
export async function putListings(database: Database, wanted: readonly FixtureListing[]): Promise<void> {
  const known = await database.db.select().from(terms)
  const byKey: Terms = new Map(known.map((term) => [`${term.vocabulary}:${term.slug}`, term]))
  await database.write(async (tx) => {
    for (const listing of wanted) await putListing(tx, listing, byKey)
  })
}

async function putListing(tx: Tx, spec: FixtureListing, known: Terms): Promise<void> {
  const organisation = spec.organisation ?? 'Fixture Trust'
  const organisationId = `org-${slugOf(organisation)}`
  await tx
    .insert(organisations)
    .values({ id: organisationId, slug: slugOf(organisation), name: organisation })
    .onConflictDoNothing()
  const { id } = spec
  const values = { ...rowOf(spec), organisationId }
  await tx.delete(listingTerms).where(eq(listingTerms.listingId, id))
  await tx.delete(listingPlaces).where(eq(listingPlaces.listingId, id))
  await tx.delete(listingAreas).where(eq(listingAreas.listingId, id))
  await tx.delete(sessions).where(eq(sessions.listingId, id))
  await tx.delete(closures).where(eq(closures.listingId, id))
  await tx.insert(listings).values(values).onConflictDoUpdate({ target: listings.id, set: values })
  for (const term of termsOf(spec, known))
    await tx.insert(listingTerms).values({ listingId: id, termId: term })
  for (const [position, at] of (spec.at ?? []).entries()) {
    const placeId = `place-${id}-${position}`
    const place = { id: placeId, name: 'Hall', locality: 'Fixture', ...at }
    await tx.insert(places).values(place).onConflictDoUpdate({ target: places.id, set: place })
    await tx.insert(listingPlaces).values({ listingId: id, placeId, position })
  }
  for (const slug of spec.areas ?? [])
    await tx.insert(listingAreas).values({ listingId: id, areaId: `area-${slug}` })
  for (const { days, from, to } of spec.sessions ?? []) {
    await tx
      .insert(sessions)
      .values({ listingId: id, repeats: 'weekly', weekdays: days, opensAt: from, closesAt: to })
  }
}

function rowOf(spec: FixtureListing) {
  return {
    id: spec.id,
    slug: spec.id,
    name: spec.name,
    summary: spec.summary ?? '',
    description: spec.description ?? '',
    modes: spec.modes ?? (spec.at ? ['in-person' as const] : []),
    areaWide: spec.areaWide ?? false,
    languages: spec.languages ?? [],
    free: spec.free ?? null,
    joining: spec.joining ?? [],
    accepting: spec.accepting ?? ('yes' as const),
    ageFromMonths: spec.ages?.[0] === undefined ? null : spec.ages[0] * 12,
    ageToMonths: spec.ages?.[1] === undefined ? null : spec.ages[1] * 12 + 11,
    phone: spec.phone ?? null,
    checkedOn: spec.checkedOn === undefined ? '2026-10-01' : spec.checkedOn,
    publishedAt: new Date(spec.checkedOn ?? '2026-10-01'),
    status: spec.status ?? ('published' as const),
    updatedAt: new Date(),
  }
}

function termsOf(spec: FixtureListing, known: Terms): string[] {
  const wanted = [
    ...(spec.categories ?? []).map((slug) => `category:${slug}`),
    ...(spec.needs ?? []).map((slug) => `need:${slug}`),
    ...(spec.audiences ?? []).map((slug) => `audience:${slug}`),
    ...(spec.access ?? []).map((slug) => `access:${slug}`),
  ]
  return wanted.map((key) => {
    const term = known.get(key)
    if (!term) throw new Error(`The vocabularies have no ${key}.`)
    return term.id
  })
}

const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
const nameOf = (slug: string) =>
  slug.replace(/(^|-)(\w)/g, (_, dash, letter) => `${dash ? ' ' : ''}${String(letter).toUpperCase()}`)
