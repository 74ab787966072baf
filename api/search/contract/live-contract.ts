import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listings } from '../../../db/tables/listings.ts'
import { places } from '../../../db/tables/places.ts'
import { type Asked, openAsked, type OpenAdapter, questionOf } from './ask.ts'
import { putListings } from './fixture-town.ts'

/** What is written is found, what is taken away is not, without opening the search anew. */
export function liveContract(open: OpenAdapter): void {
  let asked: Asked | undefined
  const town = () => {
    if (!asked) throw new Error('The fixture town is not open yet.')
    return asked
  }
  beforeEach(async () => {
    asked = await openAsked(open)
  })
  afterEach(() => asked?.close())
  writing(town)
  takingAway(town)
  likeAnew(town, open)
}

function writing(town: () => Asked): void {
  test('a new listing is found, by words that nobody used before', async () => {
    await putListings(town().database, [
      { id: 'new', name: 'Quidditch for beginners', categories: ['team-sport'] },
    ])
    await town().search.catchUp()
    expect(await town().ids({ q: 'quidditch' })).toEqual(['new'])
    expect(await town().ids({ q: 'quiditch' })).toEqual(['new'])
    expect(await town().ids({ q: 'quidd' })).toEqual(['new'])
    expect(await town().ids({ category: ['team-sport'] })).toEqual(['new'])
  })

  test('a changed listing is found by what it says now and not by what it said', async () => {
    await putListings(town().database, [
      { id: 'choir', name: 'Hillside Brass', at: [{ lat: 53.41, lng: -1.3 }] },
    ])
    await town().search.catchUp()
    expect(await town().ids({ q: 'brass' })).toEqual(['choir'])
    expect(await town().ids({ q: 'riverside voices' })).toEqual([])
    expect(await town().ids({ day: ['tue'] })).not.toContain('choir')
  })
}

function takingAway(town: () => Asked): void {
  const setStatus = async (id: string, status: 'published' | 'closed' | 'removed') => {
    await town().database.write((tx) => tx.update(listings).set({ status }).where(eq(listings.id, id)))
    await town().search.catchUp()
  }

  test('what is closed, removed or deleted is gone at once, and comes back when published', async () => {
    await setStatus('choir', 'closed')
    expect(await town().ids()).not.toContain('choir')
    await setStatus('choir', 'published')
    expect(await town().ids({ q: 'riverside voices' })).toEqual(['choir'])
    await setStatus('choir', 'removed')
    expect(await town().ids({ q: 'riverside voices' })).toEqual([])
    await town().database.write((tx) => tx.delete(listings).where(eq(listings.id, 'welsh')))
    await town().search.catchUp()
    expect(await town().ids({ language: ['cy'] })).toEqual([])
  })

  test('a place that becomes hidden is forgotten', async () => {
    const found = async () =>
      (await town().find({ q: 'riverside voices', point: { lat: 53.4, lng: -1.3 } })).hits[0]
    expect((await found())?.distanceKm).not.toBeNull()
    await town().database.write((tx) =>
      tx.update(places).set({ visibility: 'hidden' }).where(eq(places.id, 'place-choir-0')),
    )
    await town().search.catchUp()
    expect((await found())?.distanceKm).toBeNull()
  })

  test('time alone makes listings overdue and then stale', async () => {
    expect(await town().ids()).toContain('choir')
    town().setNow('2029-01-01T10:00:00Z')
    expect(await town().ids()).toEqual(['never-checked'])
  })
}

function likeAnew(town: () => Asked, open: OpenAdapter): void {
  test('many small changes leave what one reading of everything would give', async () => {
    for (let round = 0; round < 30; round++) {
      const id = `round-${round % 7}`
      const name = round % 3 === 0 ? 'Kite flying' : `Kite making ${round}`
      await putListings(town().database, [
        { id, name, categories: [round % 2 ? 'craft' : 'park'], free: round % 2 === 0 },
      ])
      await town().search.catchUp()
    }
    const reopened = await open({
      database: town().database,
      url: town().url,
      now: () => new Date('2026-11-23T10:30:00Z'),
      calendar: async () => ({ bankHolidays: new Set(), schoolTerms: [] }),
    })
    for (const question of [
      { q: 'kite' },
      { q: 'kite flying' },
      { category: ['craft'] },
      { q: 'making', cost: 'free' as const },
      {},
    ]) {
      const live = await town().find(question)
      const anew = await reopened.find(questionOf(question))
      expect(live.total).toBe(anew.total)
      expect(live.facets).toEqual(anew.facets)
      expect(live.hits).toEqual(anew.hits)
    }
    await reopened.close()
  })
}
