import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const at = (...coordinates: [number, number]) => ({ geometry: { coordinates } })
const toPixels = (lng: number, lat: number) => ({ x: lng * 100, y: lat * -100 })

test('what stands alone stays where it is', () => {
  const moved = spread([at(0, 0), at(1, 1)], toPixels)
  expect(moved.map(({ shift }) => shift)).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('any number of discs at one point can each be pressed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), (many) => {
      const moved = spread(
        Array.from({ length: many }, () => at(3, 4)),
        toPixels,
      )
      const apart = moved.flatMap((one, i) =>
        moved
          .slice(i + 1)
          .map((other) => Math.hypot(one.shift[0] - other.shift[0], one.shift[1] - other.shift[1])),
      )
      expect(Math.min(...apart)).toBeGreaterThan(36)
    }),
  )
})

test('discs that only overlap are moved apart too', () => {
  const [one, other] = spread([at(0, 0), at(0.1, 0)], toPixels)
  expect(
    one && other && Math.hypot(10 + other.shift[0] - one.shift[0], other.shift[1] - one.shift[1]),
  ).toBeGreaterThan(36)
})
