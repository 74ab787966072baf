import { expect, test } from 'vitest'
import type { Question } from '../port.ts'
import { type Asked, pointsOf, questionOf } from './ask.ts'
import { north, townCentre } from './fixture-listing.ts'

const near = (km: number, rest: Partial<Question> = {}) => ({ point: townCentre, withinKm: km, ...rest })

/** Near, far, from afar, and what must not be found out. */
export function placeContract(town: () => Asked): void {
  distances(town)
  hiddenPlaces(town)
}

function distances(town: () => Asked): void {
  test('within a distance is within it', async () => {
    const ids = await town().ids(near(1.2))
    expect(ids).toContain('choir')
    expect(ids).toContain('two-places')
    expect(ids).not.toContain('coffee-morning')
    expect(ids).not.toContain('far-away')
  })

  test('any of its places will do, and the nearest one counts', async () => {
    const { hits } = await town().find(near(1, { q: 'tai chi' }))
    expect(hits[0]?.id).toBe('two-places')
    expect(hits[0]?.distanceKm).toBeCloseTo(0.5, 2)
  })

  test('what serves the place stays in, whatever the distance', async () => {
    const { hits } = await town().find(near(0.1))
    const reach = new Map(hits.map((hit) => [hit.id, hit.reach]))
    expect(reach.get('helpline')).toBe('phone')
    expect(reach.get('online-yoga')).toBe('online')
    expect(reach.get('energy')).toBe('area-wide')
    expect(reach.get('shire-wide')).toBe('area-wide')
    expect(reach.get('citizens-advice')).toBe('phone')
    expect(reach.has('home-visits')).toBe(false)
    expect(reach.has('pottery-name')).toBe(false)
  })

  test('home visits serve their area and no other', async () => {
    const inside = await town().find({ point: north(2.5), withinKm: 0.1 })
    expect(inside.hits.find((hit) => hit.id === 'home-visits')?.reach).toBe('home-visit')
    const beyond = await town().ids({ point: north(30), withinKm: 0.1 })
    expect(beyond).not.toContain('energy')
    expect(beyond).toContain('online-yoga')
  })

  test('relevance survives a place', async () => {
    const ids = await town().ids({ q: 'pottery', point: north(5) })
    expect(ids[0]).toBe('pottery-name')
    expect(ids.at(-1)).toBe('pottery-words')
  })

  test('by distance is by distance, and what has none comes after', async () => {
    const { hits } = await town().find({ point: townCentre, sort: 'distance' })
    const distances = hits.map((hit) => hit.distanceKm)
    const known = distances.filter((km) => km !== null)
    expect(known).toEqual([...known].sort((a, b) => a - b))
    expect(distances.slice(known.length).every((km) => km === null)).toBe(true)
    expect(known.length).toBeGreaterThan(25)
  })
}

function hiddenPlaces(town: () => Asked): void {
  test('a hidden place has no distance and no point, and its order does not change with where the person is', async () => {
    for (const point of [townCentre, north(1), north(40)]) {
      const { hits } = await town().find({ q: 'refuge', point })
      expect(hits.map(({ id, distanceKm }) => [id, distanceKm])).toEqual([['refuge', null]])
      const others = ['helpline', 'online-yoga', 'refuge', 'shire-wide', 'energy', 'home-visits']
      const order = (await town().ids({ point, sort: 'distance' })).filter((id) => others.includes(id))
      expect(order).toEqual(
        (await town().ids({ point: townCentre, sort: 'distance' })).filter((id) => others.includes(id)),
      )
    }
    const points = await pointsOf(town().search)
    expect(points.filter((point) => point.id === 'refuge')).toEqual([])
  })

  test('nothing about a hidden place can be found by its words', async () => {
    expect(await town().ids({ q: 'secret house' })).not.toContain('refuge')
    expect(await town().ids({ q: 'AM9 9ZZ' })).not.toContain('refuge')
    expect(await town().ids({ q: '9zz' })).toEqual([])
  })

  test('a place known by its area alone is never found to the metre', async () => {
    const points = await pointsOf(town().search, { q: 'carers circle' })
    expect(points).toEqual([{ id: 'carers-circle', lat: 53.41, lng: -1.31, approximate: true }])
    expect(await town().ids({ q: '8xx' })).toEqual([])
  })

  test('from far away, points that stand close together are a number with their edges, and none is lost', async () => {
    const points = await pointsOf(town().search, { category: ['food'] })
    const { total, marks } = await town().search.map(questionOf({ category: ['food'] }), {
      bbox: [-3, 52, 0, 55],
      zoom: 6,
    })
    const [cluster] = marks.flatMap((mark) => ('count' in mark ? [mark] : []))
    expect(total).toBe(new Set(points.map(({ id }) => id)).size)
    expect(marks.reduce((sum, mark) => sum + ('count' in mark ? mark.count : 1), 0)).toBe(points.length)
    const [west = 0, south = 0, east = 0, north = 0] = cluster?.bbox ?? []
    const within = points.filter(({ lat, lng }) => lat >= south && lat <= north && lng >= west && lng <= east)
    expect(within).toHaveLength(cluster?.count ?? -1)
    expect((await town().search.map(questionOf(), { bbox: [10, 52, 11, 53], zoom: 6 })).marks).toEqual([])
  })

  test('points are of all matches, one for each place', async () => {
    const points = await pointsOf(town().search, { q: 'tai chi', limit: 1 })
    expect(points.map((point) => point.id)).toEqual(['two-places', 'two-places'])
  })
}
