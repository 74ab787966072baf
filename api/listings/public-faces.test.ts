import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listingPlaces, listings } from '../../db/tables/listings.ts'
import { organisations } from '../../db/tables/organisations.ts'
import { places } from '../../db/tables/places.ts'
import { sessions } from '../../db/tables/sessions.ts'
import { buildFixtureTown, putListings } from '../search/contract/fixture-town.ts'
import { SearchQuery } from '../search/schema.ts'
import { search } from '../search/search.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { lastingFace } from './face.ts'
import { followChanges } from './follow-changes.ts'
import { loadListings } from './load-listings.ts'
import { keepPublicFaces } from './public-faces.ts'

let house: TestHouse
let other: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ now: '2026-11-23T10:30:00Z' })
  const { databaseUrl } = house.config
  other = await openTestHouse({ now: '2026-11-23T10:30:00Z', config: { databaseUrl } })
  await buildFixtureTown(house.database)
  await Promise.all([house.search.catchUp(), other.search.catchUp()])
})
afterAll(async () => {
  await other.close()
  await house.close()
})
beforeEach(async () => {
  // Both have seen the food bank, and keep it.
  await seenBy(house, 'food-bank')
  await seenBy(other, 'food-bank')
})

const seenBy = async (by: TestHouse, id: string) =>
  (await (await by.ctx({ role: 'public' }).faces.now()).read([id])).get(id)
const write: TestHouse['database']['write'] = (work) => house.database.write(work)

describe('the very next answer of every process', () => {
  test('leaves out what was unpublished, and has it back when it is published again', async () => {
    const found = async (by: TestHouse) =>
      (await search(by.ctx({ role: 'public' }), SearchQuery.parse({ q: 'food bank' }))).results.map(
        ({ id }) => id,
      )
    expect(await found(other)).toContain('food-bank')
    for (const status of ['closed', 'draft', 'removed', 'merged'] as const) {
      await write((tx) => tx.update(listings).set({ status }).where(eq(listings.id, 'food-bank')))
      expect(await seenBy(other, 'food-bank')).toBeUndefined()
      expect(await found(other)).not.toContain('food-bank')
      expect(await found(house)).not.toContain('food-bank')
    }
    await write((tx) => tx.update(listings).set({ status: 'published' }).where(eq(listings.id, 'food-bank')))
    expect(await seenBy(other, 'food-bank')).toMatchObject({ id: 'food-bank' })
    expect(await seenBy(house, 'food-bank')).toMatchObject({ id: 'food-bank' })
  })

  test('does not tell a place that was hidden, nor one that was taken away', async () => {
    expect((await seenBy(other, 'food-bank'))?.places).toHaveLength(1)
    await write((tx) =>
      tx.update(places).set({ visibility: 'hidden' }).where(eq(places.id, 'place-food-bank-0')),
    )
    expect(await seenBy(other, 'food-bank')).toMatchObject({ places: [], placesHidden: true })
    await write((tx) =>
      tx.update(places).set({ visibility: 'area-only' }).where(eq(places.id, 'place-food-bank-0')),
    )
    expect((await seenBy(other, 'food-bank'))?.places).toMatchObject([{ approximate: true, postcode: null }])
    await write((tx) => tx.delete(listingPlaces).where(eq(listingPlaces.listingId, 'food-bank')))
    expect(await seenBy(other, 'food-bank')).toMatchObject({ places: [], placesHidden: false })
    await write((tx) =>
      tx.insert(listingPlaces).values({ listingId: 'food-bank', placeId: 'place-food-bank-0' }),
    )
    await write((tx) =>
      tx.update(places).set({ visibility: 'public' }).where(eq(places.id, 'place-food-bank-0')),
    )
    expect((await seenBy(house, 'food-bank'))?.places).toMatchObject([{ approximate: false }])
  })

  test('does not show what was deleted', async () => {
    await putListings(house.database, [{ id: 'short-lived', name: 'Short lived' }])
    expect(await seenBy(other, 'short-lived')).toBeDefined()
    await write((tx) => tx.delete(listings).where(eq(listings.id, 'short-lived')))
    expect(await seenBy(other, 'short-lived')).toBeUndefined()
    expect(await seenBy(house, 'short-lived')).toBeUndefined()
  })

  test('has the new name of an organisation, and new times', async () => {
    await write((tx) => tx.update(organisations).set({ name: 'Fixture Friends' }))
    expect((await seenBy(other, 'food-bank'))?.organisation.name).toBe('Fixture Friends')
    expect((await seenBy(other, 'food-bank'))?.openNow).toBe(true)
    await write((tx) => tx.delete(sessions).where(eq(sessions.listingId, 'food-bank')))
    expect(await seenBy(other, 'food-bank')).toMatchObject({ openNow: false, nextSession: null })
  })

  test('shows what another process put in', async () => {
    expect(await seenBy(other, 'brand-new')).toBeUndefined()
    await putListings(house.database, [{ id: 'brand-new', name: 'Brand new' }])
    expect(await seenBy(other, 'brand-new')).toMatchObject({ name: 'Brand new' })
  })
})

describe('what is kept', () => {
  test('is not read again while nothing changes', async () => {
    const { faces, reads } = counted()
    for (let i = 0; i < 3; i++) await (await faces.now()).read(['food-bank', 'larder', 'nobody'])
    expect(reads()).toBe(1)
    await putListings(house.database, [{ id: 'brand-new', name: 'Newer' }])
    await (await faces.now()).read(['food-bank', 'larder', 'nobody'])
    expect(reads()).toBe(1)
  })

  test('makes room for what is asked for, longest ago first', async () => {
    const one = JSON.stringify(await seenBy(house, 'larder')).length
    const { faces, reads } = counted(one * 5)
    for (const id of ['larder', 'choir', 'larder', 'pottery-1', 'larder'])
      await (await faces.now()).read([id === 'pottery-1' ? 'food-bank' : id])
    expect(reads()).toBe(3)
    await (await faces.now()).read(['choir'])
    expect(reads()).toBe(4)
  })

  test('is not what was read while it changed', async () => {
    const { db } = house.database
    let release = () => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    const slow: Pick<typeof db, 'all'> = {
      all: (async (query: Parameters<typeof db.all>[0]) => {
        const rows = await db.all(query)
        await gate
        return rows
      }) as typeof db.all,
    }
    const faces = keepPublicFaces({
      ...house.ctx({ role: 'public' }),
      db: slow,
      changes: followChanges(house.database.client),
    })
    const early = (await faces.now()).read(['larder'])
    await putListings(house.database, [{ id: 'larder', name: 'Renamed larder' }])
    await faces.now()
    release()
    expect((await early).get('larder')?.name).not.toBe('Renamed larder')
    expect((await (await faces.now()).read(['larder'])).get('larder')?.name).toBe('Renamed larder')
  })

  test('is read again after ten minutes, should the journal ever fail to tell', async () => {
    const { faces, reads } = counted()
    await (await faces.now()).read(['larder'])
    house.setNow('2026-11-23T10:41:00Z')
    await (await faces.now()).read(['larder'])
    house.setNow('2026-11-23T10:30:00Z')
    expect(reads()).toBe(2)
  })

  test('says of every minute what a fresh reading would', async () => {
    const ids = ['food-bank', 'larder', 'warm-space', 'choir', 'two-places']
    const records = await loadListings(house.database.db, ids)
    const calendar = await house.ctx({ role: 'public' }).calendar()
    const start = Date.parse('2026-03-28T06:58:30Z')
    const kept = records.map((record) => lastingFace(record, { now: new Date(start), calendar }))
    for (let i = 0; i < 600; i++) {
      const moment = { now: new Date(start + i * 7 * 61_000), calendar }
      expect(kept.map((face) => face.at(moment))).toEqual(
        records.map((record) => lastingFace(record, moment).at(moment)),
      )
    }
  })
})

/** Faces of their own, and how many times they went to the database for listings. */
function counted(mostCharacters?: number) {
  const { db } = house.database
  let reads = 0
  const counting: Pick<typeof db, 'all'> = {
    all: ((query: Parameters<typeof db.all>[0]) => {
      reads += 1
      return db.all(query)
    }) as typeof db.all,
  }
  const ctx = house.ctx({ role: 'public' })
  return {
    faces: keepPublicFaces({
      ...ctx,
      db: counting,
      changes: followChanges(house.database.client),
      mostCharacters,
    }),
    reads: () => reads,
  }
}
