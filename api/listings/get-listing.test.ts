import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fieldSources } from '../../db/tables/feeds.ts'
import { listings } from '../../db/tables/listings.ts'
import { createApp } from '../app.ts'
import { importRecords } from '../exchange/import-records.ts'
import type { ImportRecordInput } from '../exchange/record.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { getListing } from './get-listing.ts'
import type { PublicListing } from './schema.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const tea: ImportRecordInput = {
  sourceId: 'tea',
  slug: 'tea-on-tuesday',
  name: 'Tea on Tuesday',
  organisation: { name: 'Levens Neighbours' },
  summary: 'Tea and company.',
  categories: ['coffee-morning'],
  places: [
    {
      name: 'Levens Hall',
      address: '1 Mill Lane',
      postcode: 'AM1 2AB',
      lat: 53.4012,
      lng: -1.3021,
      directions: 'Round the back.',
    },
  ],
  sessions: [{ repeats: 'weekly', weekdays: ['tue'], opensAt: '10:00', closesAt: '12:00' }],
  contacts: [
    { name: 'Dot', role: 'Host', phone: '01632 960001', visibility: 'public' },
    { name: 'Private Person', email: 'private@example.org', visibility: 'staff' },
  ],
  travelText: 'The 14 stops outside.',
  checkedOn: '2026-11-01',
}

async function keep(...records: ImportRecordInput[]): Promise<void> {
  const report = await importRecords(house.ctx({ role: 'operator' }), {
    feed: { key: 'test', name: 'Test' },
    records,
  })
  expect(report.rejects).toEqual([])
}
async function see(slug: string): Promise<PublicListing> {
  const got = await getListing(house.ctx({ role: 'public' }), slug)
  if ('movedTo' in got) throw new Error('moved')
  return got.listing
}

describe('a listing as anyone sees it', () => {
  test('says what, where, when next and who checked it, and never who works behind it', async () => {
    await keep(tea)
    const listing = await see('tea-on-tuesday')
    expect(listing).toMatchObject({
      name: 'Tea on Tuesday',
      url: '/listings/tea-on-tuesday',
      organisation: { name: 'Levens Neighbours' },
      categories: ['coffee-morning'],
      openNow: false,
      freshness: 'fresh',
      placesHidden: false,
      contacts: [{ name: 'Dot', role: 'Host' }],
    })
    expect(listing.places[0]).toMatchObject({ name: 'Levens Hall', postcode: 'AM1 2AB', approximate: false })
    expect(listing.nextSessions.map((next) => next.startsAt)).toEqual([
      '2026-11-24T10:00:00.000Z',
      '2026-12-01T10:00:00.000Z',
      '2026-12-08T10:00:00.000Z',
    ])
    expect(JSON.stringify(listing)).not.toContain('rivate')
  })

  test('of a hidden place says only that there is one, and drops the directions', async () => {
    await keep({ ...tea, places: [{ ...tea.places?.[0], visibility: 'hidden' }] })
    const listing = await see('tea-on-tuesday')
    expect(listing.places).toEqual([])
    expect(listing.placesHidden).toBe(true)
    expect(JSON.stringify(listing)).not.toMatch(
      /Mill Lane|AM1|53\.40|Levens Hall|stops outside|Round the back/,
    )
  })

  test('of an area-only place gives the locality and a rounded point, the same for everyone', async () => {
    await keep({ ...tea, places: [{ ...tea.places?.[0], locality: 'Levens', visibility: 'area-only' }] })
    const listing = await see('tea-on-tuesday')
    expect(listing.travelText).toBe('')
    const [place] = listing.places
    expect(place).toEqual({
      name: '',
      address: '',
      locality: 'Levens',
      postcode: null,
      lat: 53.4,
      lng: -1.3,
      approximate: true,
      directions: '',
      transport: '',
    })
  })
})

describe('asking for one', () => {
  test('works by id and by slug', async () => {
    await keep(tea)
    const { id } = await see('tea-on-tuesday')
    expect((await see(id)).slug).toBe('tea-on-tuesday')
  })

  test('a merged one redirects, a removed one is 410, a draft and an unknown one are 404', async () => {
    await keep(tea, { ...tea, sourceId: 'two', slug: 'second', name: 'Second' })
    const first = await see('tea-on-tuesday')
    const set = (values: Partial<typeof listings.$inferInsert>) =>
      house.database.write((tx) => tx.update(listings).set(values).where(eq(listings.slug, 'second')))
    const ask = () => createApp(house).request('/api/listings/second')

    await set({ status: 'merged', mergedIntoId: first.id })
    const moved = await ask()
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/api/listings/tea-on-tuesday'])
    await set({ status: 'removed' })
    expect((await ask()).status).toBe(410)
    await set({ status: 'draft' })
    expect((await ask()).status).toBe(404)
    expect((await createApp(house).request('/api/listings/nothing-like-it')).status).toBe(404)
  })

  test('every field that came from a feed says so', async () => {
    await keep(tea)
    const sources = await house.database.db.select().from(fieldSources)
    expect(sources.map((source) => source.field)).toEqual(
      expect.arrayContaining(['name', 'summary', 'sessions', 'places']),
    )
    expect(new Set(sources.map((source) => source.source))).toEqual(new Set(['feed']))
  })
})
