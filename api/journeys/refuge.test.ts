import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { places } from '../../db/tables/places.ts'
import { openSite, type Site } from './open-site.ts'

/** What would find the refuge of the demo town: its address, its postcode however written, and its point. */
const secrets = [
  /larkspur/i,
  /am5\s*9zx/i,
  /53\.3876\d*[^\d-]{1,20}-1\.2765/,
  /-1\.2765\d*[^\d-]{1,20}53\.3876/,
]

let site: Site
let slug: string
beforeAll(async () => {
  site = await openSite()
  const found = await json('/api/search?category=domestic-abuse&perPage=100')
  slug = found.results.find(
    (result: { location?: unknown; name: string }) => /refuge/i.test(result.name) && !result.location,
  ).slug
})
afterAll(() => site.close())

const text = async (path: string) =>
  (await site.app.request(path, { headers: { accept: 'text/html' } })).text()
const json = async (path: string) => (await site.app.request(path)).json()
const leaks = (body: string) => secrets.filter((secret) => secret.test(body)).map(String)

describe('the refuge', () => {
  test('has a place in the database, so that there is something to keep', async () => {
    const kept = await site.house.database.db.select().from(places)
    expect(leaks(JSON.stringify(kept)).length).toBeGreaterThanOrEqual(3)
  })

  test('can be found, and says how to ring, but has no location and no distance', async () => {
    const { results } = await json(`/api/search?q=refuge&near=AM1 2AB`)
    const refuge = results.find((result: { slug: string }) => result.slug === slug)
    expect(refuge).toBeDefined()
    expect(refuge).not.toHaveProperty('location')
    expect(refuge).not.toHaveProperty('distanceKm')
    expect((await json(`/api/listings/${slug}`)).phone).toMatch(/^0/)
  })

  test('keeps its position in the order wherever one searches from', async () => {
    const from = async (place: string) =>
      (await json(`/api/search?q=domestic abuse&perPage=100&${place}`)).results
        .map((result: { slug: string }) => result.slug)
        .indexOf(slug)
    const beside = await from('lat=53.3877&lng=-1.2765')
    const away = await from('lat=53.42&lng=-1.34')
    expect(beside).toBe(away)
  })

  test('is in no answer of the API', async () => {
    const asked = [
      '/api/search?perPage=100',
      '/api/search?q=refuge',
      '/api/search?q=larkspr',
      '/api/search?sort=distance&lat=53.3877&lng=-1.2765&withinKm=0.1&perPage=100',
      '/api/map?bbox=-3,52,0,55&zoom=18',
      '/api/map?bbox=-1.2770,53.3870,-1.2760,53.3880&zoom=18',
      '/api/map?bbox=-3,52,0,55&zoom=18&category=domestic-abuse',
      '/api/map/ground',
      '/api/suggest?q=larks',
      '/api/suggest?q=am5 9z',
      '/api/places?q=am5 9',
      '/api/places?q=larkspur',
      `/api/listings/${slug}`,
      '/api/areas',
      '/api/embeds/aldermere-demo',
      '/basemap.geojson',
      '/sitemap.xml',
      '/robots.txt',
    ]
    for (const path of asked) {
      const echo = path.includes('larkspr')
        ? (body: string) => body.replaceAll('larkspr', '')
        : (body: string) => body
      expect(leaks(echo(await text(path))), path).toEqual([])
    }
  })

  test('its postcode leads nowhere near it', async () => {
    const { place } = await json('/api/search?near=AM5 9ZX')
    if (place !== null)
      expect(Math.abs(place.lat - 53.38765) + Math.abs(place.lng + 1.27654)).toBeGreaterThan(0.002)
  })

  test('is on no page that can be reached by following links', async () => {
    const waiting = ['/', '/directory', '/directory?category=domestic-abuse', `/listings/${slug}`]
    const seen = new Set<string>()
    for (let path = waiting.shift(); path !== undefined && seen.size < 700; path = waiting.shift()) {
      if (seen.has(path)) continue
      seen.add(path)
      const body = await text(path)
      expect(leaks(body), path).toEqual([])
      if (path.includes('?') && seen.size > 350) continue
      for (const [, href = ''] of body.matchAll(/href="(\/[^"#]*)"/g))
        waiting.push(href.replaceAll('&amp;', '&'))
    }
    expect(seen.size).toBeGreaterThan(300)
    expect(seen).toContain(`/listings/${slug}`)
  }, 120_000)

  test('is in no line of the log', () => {
    expect(leaks(site.house.logged())).toEqual([])
  })
})
