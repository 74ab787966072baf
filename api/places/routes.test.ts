import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { ensureAreas } from './ensure-areas.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
  await ensureAreas(house.ctx({ role: 'operator' }), {
    areas: [
      { slug: 'aldermere', name: 'Aldermere', kind: 'town', lat: 53.4, lng: -1.3 },
      { slug: 'castle', name: 'Castle', kind: 'ward', lat: 53.41, lng: -1.29, parents: ['aldermere'] },
    ],
    placeNames: [{ name: 'Aldern', county: 'Amshire', kind: 'village', lat: 53.2, lng: -1.1 }],
  })
})
afterEach(() => house.close())

const get = async (path: string) => {
  const response = await createApp(house).request(path)
  const body: unknown = await response.json()
  return { status: response.status, headers: response.headers, body }
}

test('GET /api/places offers places for what has been typed, and lets nobody keep the answer', async () => {
  const { status, headers, body } = await get('/api/places?q=alder')
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body).toEqual({
    places: [
      { label: 'Aldermere', kind: 'area', lat: 53.4, lng: -1.3 },
      { label: 'Aldern', kind: 'place', lat: 53.2, lng: -1.1 },
    ],
  })
})

test.each(['/api/places', '/api/places?q=', `/api/places?q=${'a'.repeat(101)}`])(
  '%# GET /api/places without words, or with too many, names the field',
  async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { code: 'bad-request', fields: { q: expect.any(String) } } })
  },
)

test('GET /api/areas gives the areas as trees', async () => {
  expect((await get('/api/areas')).body).toEqual({
    areas: [
      {
        slug: 'aldermere',
        name: 'Aldermere',
        kind: 'town',
        children: [{ slug: 'castle', name: 'Castle', kind: 'ward', children: [] }],
      },
    ],
  })
})

test('what was typed is in no log', async () => {
  await get('/api/places?q=AM1%202AB')
  await get('/api/places?q=secretplace')
  expect(house.logged()).not.toMatch(/AM1|secretplace/i)
})
