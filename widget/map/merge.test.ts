import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MapReply } from '../api.ts'
import { clusterPx, merge } from './merge.ts'

type Feature = MapReply['features'][number]
const toPixels = (lng: number, lat: number) => ({ x: lng * 100, y: lat * -100 })
const cluster = (lng: number, lat: number, count: number): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  properties: { kind: 'cluster', count, bbox: [lng - 0.1, lat - 0.1, lng + 0.1, lat + 0.1] },
})
const listing = (lng: number, lat: number, slug: string): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  properties: { kind: 'listing', id: slug, slug, name: slug, category: null, approximate: false },
})
const total = (features: readonly Feature[]) =>
  features.reduce((sum, { properties }) => sum + (properties.kind === 'cluster' ? properties.count : 1), 0)

test('clusters that would overlap become one, whose window holds both', () => {
  const [one, ...rest] = merge([cluster(0, 0, 10), cluster(0.2, 0, 30)], toPixels)
  expect(rest).toEqual([])
  expect(one?.geometry.coordinates[0]).toBeCloseTo(0.15)
  expect(one?.properties).toMatchObject({ kind: 'cluster', count: 40 })
  const bbox = one?.properties.kind === 'cluster' ? one.properties.bbox : []
  expect([bbox[0], bbox[2]]).toEqual([-0.1, expect.closeTo(0.3)])
})

test('a single disc goes into the cluster that would cover it, and stays single beside another', () => {
  expect(merge([cluster(0, 0, 10), listing(0.1, 0, 'a')], toPixels)).toHaveLength(1)
  expect(merge([listing(0, 0, 'b'), listing(0.1, 0, 'a')], toPixels)).toHaveLength(2)
})

test('afterwards no cluster touches anything, and nothing is lost', () => {
  const place = fc.tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 300 }),
  )
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const before = places.map(([x, y, n], at) =>
        n < 2 || at % 3 === 0 ? listing(x / 10, y / 10, `l${at}`) : cluster(x / 10, y / 10, n),
      )
      const after = merge(before, toPixels)
      expect(total(after)).toBe(total(before))
      for (const one of after)
        for (const other of after) {
          if (one === other || one.properties.kind === 'listing') continue
          const [a, b] = [toPixels(...one.geometry.coordinates), toPixels(...other.geometry.coordinates)]
          const size = other.properties.kind === 'cluster' ? clusterPx(other.properties.count) : 36
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
            (clusterPx(one.properties.count) + size) / 2,
          )
        }
    }),
  )
})
