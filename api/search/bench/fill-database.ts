import type { Database } from '../../../db/open.ts'
import { areas } from '../../../db/tables/areas.ts'
import { listingAreas, listingPlaces, listings, listingTerms } from '../../../db/tables/listings.ts'
import { organisations } from '../../../db/tables/organisations.ts'
import { places } from '../../../db/tables/places.ts'
import { sessions } from '../../../db/tables/sessions.ts'
import { terms } from '../../../db/tables/terms.ts'
import type { Tx } from '../../../db/write.ts'
import type { PublicListing } from '../../listings/schema.ts'
import { benchAreas } from './bench-atlas.ts'

/** Writes made-up listings into a database, quickly: many rows at a time, past the importer. The vocabularies must be there. */
export interface Filler {
  /** Takes a new listing; every now and then those that wait are written in one transaction. */
  put(made: PublicListing): Promise<void>
  /** Writes those that still wait. */
  flush(): Promise<void>
}

const atOnce = 400

/** Writes the made-up areas and gives a filler. Throws when a listing has a term that the database does not know. */
export async function createFiller(database: Database): Promise<Filler> {
  await database.write(async (tx) => {
    for (const { slug, name, polygon } of benchAreas())
      await tx.insert(areas).values({ id: slug, slug, name, kind: 'ward', polygon })
  })
  const known = await database.db.select().from(terms)
  const termIds = new Map(known.map(({ vocabulary, slug, id }) => [`${vocabulary}:${slug}`, id]))
  let waiting: PublicListing[] = []
  const flush = async () => {
    const rows = rowsOf(waiting, termIds)
    if (waiting.length > 0) await database.write((tx) => insertRows(tx, rows))
    waiting = []
  }
  return {
    flush,
    async put(made) {
      waiting.push(made)
      if (waiting.length >= atOnce) await flush()
    },
  }
}

async function insertRows(tx: Tx, rows: ReturnType<typeof rowsOf>): Promise<void> {
  await tx.insert(organisations).values(rows.organisations).onConflictDoNothing()
  await tx.insert(listings).values(rows.listings)
  if (rows.terms.length > 0) await tx.insert(listingTerms).values(rows.terms)
  if (rows.places.length > 0) await tx.insert(places).values(rows.places)
  if (rows.placeLinks.length > 0) await tx.insert(listingPlaces).values(rows.placeLinks)
  if (rows.areas.length > 0) await tx.insert(listingAreas).values(rows.areas)
  if (rows.sessions.length > 0) await tx.insert(sessions).values(rows.sessions)
}

function rowsOf(made: readonly PublicListing[], termIds: ReadonlyMap<string, string>) {
  const idOf = (vocabulary: string, slug: string) => {
    const id = termIds.get(`${vocabulary}:${slug}`)
    if (id === undefined) throw new Error(`The vocabularies have no ${vocabulary} ${slug}.`)
    return id
  }
  return {
    organisations: made.map(({ organisation: { id, slug, name } }) => ({ id, slug, name })),
    listings: made.map(listingRow),
    terms: made.flatMap(({ id, terms: chosen }) =>
      Object.entries(chosen).flatMap(([vocabulary, list]) =>
        list.map(({ slug }) => ({ listingId: id, termId: idOf(vocabulary, slug) })),
      ),
    ),
    places: made.flatMap(({ id, places: at }) =>
      at.map(({ address, locality, lat, lng }, n) => ({ id: `${id}-${n}`, address, locality, lat, lng })),
    ),
    placeLinks: made.flatMap(({ id, places: at }) =>
      at.map((_, n) => ({ listingId: id, placeId: `${id}-${n}`, position: n })),
    ),
    areas: made.flatMap(({ id, areas: served }) =>
      served.map(({ slug }) => ({ listingId: id, areaId: slug })),
    ),
    sessions: made.flatMap(({ id, sessions: rules }) =>
      rules.map(({ repeats, weekdays, opensAt, closesAt }) => ({
        listingId: id,
        repeats,
        weekdays: [...weekdays],
        opensAt,
        closesAt,
      })),
    ),
  }
}

function listingRow(made: PublicListing): typeof listings.$inferInsert {
  const { id, slug, kind, name, summary, description, phone, checkedOn, languages, joining, accepting } = made
  return {
    id,
    slug,
    organisationId: made.organisation.id,
    kind,
    name,
    summary,
    description,
    ageFromMonths: made.ages.fromMonths,
    ageToMonths: made.ages.toMonths,
    modes: made.mode,
    areaWide: made.areaWide,
    languages,
    free: made.cost.free,
    joining,
    accepting,
    phone,
    checkedOn,
    publishedAt: new Date('2026-09-01T00:00:00Z'),
    status: 'published',
  }
}
