import { expect, test } from 'vitest'
import { gridToPoint } from './grid-to-point.ts'
import { kmApart } from './rank-candidates.ts'

/** Ordnance Survey's own test points for OSTN15 (TP02 to TP38), and Caister water tower from its guide: metres, then ETRS89 degrees. */
test.each([
  [170370.718, 11572.405, 49.9600613782, -5.20304609998],
  [250359.811, 62016.569, 50.4388582561, -4.10864563561],
  [438710.92, 114792.25, 50.9312793791, -1.450514337],
  [530624.974, 178388.464, 51.4893656495, -0.1199255718],
  [241124.584, 220332.641, 51.858908964, -4.3085247696],
  [454002.834, 340834.943, 52.9621910941, -1.19747655922],
  [422242.186, 433818.701, 53.8002151963, -1.66379168242],
  [424639.355, 565012.703, 54.9791227366, -1.61657685184],
  [256340.925, 664697.269, 55.8539995295, -4.29649016251],
  [397160.491, 805349.736, 57.1390251896, -2.04856030746],
  [299721.891, 967202.992, 58.5812046128, -3.72631022121],
  [421300.525, 1072147.239, 59.5347079449, -1.62516966058],
  [651409.903, 313177.27, 52.657977, 1.716052],
])('grid %f, %f is within 5 m of its published place', (easting, northing, lat, lng) => {
  const point = gridToPoint(easting, northing)
  expect(point && kmApart(point, { lat, lng }) * 1000).toBeLessThanOrEqual(5)
})

test('a point off the grid is none', () => {
  for (const [easting, northing] of [
    [-1, 0],
    [800_000, 0],
    [0, 1_300_001],
    [Number.NaN, 1],
  ] as const) {
    expect(gridToPoint(easting, northing)).toBeNull()
  }
})
