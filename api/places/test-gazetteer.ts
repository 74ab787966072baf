import { outcodes, placeNames, postcodes } from '../../db/tables/gazetteer.ts'
import { listingPlaces, listings } from '../../db/tables/listings.ts'
import { organisations } from '../../db/tables/organisations.ts'
import { places, type Visibility } from '../../db/tables/places.ts'
import { openTestDatabase } from '../../db/test-database.ts'
import type { Actor } from '../accounts/permissions.ts'
import { followChanges } from '../listings/follow-changes.ts'
import { foldPlaceName } from './fold-place-name.ts'
import { openGazetteer } from './gazetteer.ts'
import type { PostcodeLookup } from './schema.ts'

type Listed = {
  postcode: string
  lat: number
  lng: number
  locality?: string
  county?: string
  visibility?: Visibility
  status?: 'published' | 'draft' | 'closed'
}

/** For tests: an empty gazetteer on a real database, and short ways to put things into it. */
export async function openTestGazetteer(
  options: { role?: Actor['role']; lookUpPostcode?: PostcodeLookup } = {},
) {
  const database = await openTestDatabase()
  const { db, write } = database
  const actor: Actor = { role: options.role ?? 'public' }
  const clock = { now: () => new Date('2026-11-23T10:00:00Z') }
  const gazetteer = openGazetteer({ db, client: database.client, changes: followChanges(database.client) })
  return {
    ctx: { db, write, clock, actor, gazetteer, lookUpPostcode: options.lookUpPostcode },
    operator: { db, write, clock, actor: { role: 'operator' } as const },
    close: () => database.close(),
    addPostcodes: (...rows: [code: string, lat: number, lng: number][]) =>
      write(
        async (tx) =>
          void (await tx.insert(postcodes).values(rows.map(([code, lat, lng]) => ({ code, lat, lng })))),
      ),
    addOutcode: (code: string, lat: number, lng: number) =>
      write(async (tx) => void (await tx.insert(outcodes).values({ code, lat, lng }))),
    addName: (name: string, lat: number, lng: number, more: { county?: string; kind?: string } = {}) =>
      write(
        async (tx) =>
          void (await tx.insert(placeNames).values({ name, folded: foldPlaceName(name), lat, lng, ...more })),
      ),
    async addListing({ status = 'published', ...place }: Listed) {
      const [organisationId, listingId, placeId] = [
        crypto.randomUUID(),
        crypto.randomUUID(),
        crypto.randomUUID(),
      ]
      await write(async (tx) => {
        await tx
          .insert(organisations)
          .values({ id: organisationId, slug: organisationId, name: 'Aldermere Neighbours' })
        await tx
          .insert(listings)
          .values({ id: listingId, slug: listingId, organisationId, name: 'Tea and talk', status })
        await tx.insert(places).values({ id: placeId, ...place })
        await tx.insert(listingPlaces).values({ listingId, placeId })
      })
    },
  }
}
