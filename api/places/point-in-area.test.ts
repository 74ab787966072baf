import type { Polygon } from 'geojson'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { insidePoint } from './inside-point.ts'
import { pointInArea } from './point-in-area.ts'

const ring = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const holed: Polygon = { type: 'Polygon', coordinates: [ring(0, 0, 3), ring(1, 1, 1)] }

test('a point in the ring is inside, one in its hole or beyond is not', () => {
  expect(pointInArea({ lat: 0.5, lng: 0.5 }, holed)).toBe(true)
  expect(pointInArea({ lat: 1.5, lng: 0.5 }, holed)).toBe(true)
  expect(pointInArea({ lat: 1.5, lng: 1.5 }, holed)).toBe(false)
  expect(pointInArea({ lat: 1.5, lng: 3.5 }, holed)).toBe(false)
  expect(pointInArea({ lat: 1, lng: -1 }, holed)).toBe(false)
})

test('an island in the hole of another part is inside', () => {
  expect(
    pointInArea(
      { lat: 1.5, lng: 1.5 },
      { type: 'MultiPolygon', coordinates: [holed.coordinates, [ring(1.25, 1.25, 0.5)]] },
    ),
  ).toBe(true)
})

test('squares side by side share no point and leave none out', () => {
  const tiles = [0, 1, 2].flatMap((x) =>
    [0, 1, 2].map((y): Polygon => ({ type: 'Polygon', coordinates: [ring(x, y, 1)] })),
  )
  const within = fc.double({ min: 0.01, max: 2.99, noNaN: true })
  fc.assert(
    fc.property(
      fc.oneof(within, fc.constantFrom(1, 2)),
      fc.oneof(within, fc.constantFrom(1, 2)),
      (lat, lng) => {
        expect(tiles.filter((tile) => pointInArea({ lat, lng }, tile))).toHaveLength(1)
      },
    ),
  )
})

test('every star-shaped area has its chosen point inside', () => {
  const radii = fc.array(fc.double({ min: 0.02, max: 1, noNaN: true }), { minLength: 3, maxLength: 24 })
  fc.assert(
    fc.property(radii, (lengths) => {
      const corners = lengths.map((length, i) => {
        const angle = (2 * Math.PI * i) / lengths.length
        return [-1.3 + length * Math.cos(angle), 53.4 + length * Math.sin(angle)]
      })
      const area: Polygon = { type: 'Polygon', coordinates: [[...corners, corners[0] ?? []]] }
      expect(pointInArea(insidePoint(area), area)).toBe(true)
    }),
  )
})
