import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { writeFileSync } from 'node:fs'
import { wards } from './areas.ts'
import { band, chance, isInside, metresToLine, smooth } from './curves.ts'
import { drawStreets, middleOf, thin } from './draw-streets.ts'
import {
  becks,
  canal,
  greens,
  lanes,
  mainRoads,
  neighbourhoods,
  railway,
  river,
  riverWidth,
  station,
  waters,
} from './drawing.ts'
import { type GridPoint, position, toGrid } from './grid.ts'

/** What a feature of the drawn map is; the map styles by it, in this order from the ground up. */
type Layer = 'land' | 'built-up' | 'green' | 'water' | 'river' | 'railway' | 'road' | 'road-main' | 'label'
interface Drawn {
  layer: Layer
  name?: string
  /** For labels: 1 the town, 2 villages, 3 wards, 4 neighbourhoods, 5 parks, water and the station. */
  rank?: number
}

const path = (points: readonly GridPoint[]): Position[] => points.map((point) => position(point))
const feature = (properties: Drawn, geometry: Geometry): Feature<Geometry, Drawn> => ({
  type: 'Feature',
  properties,
  geometry,
})
const named = (name: string) => (name === '' ? {} : { name })

function patch(layer: Layer, name: string, ring: readonly GridPoint[]) {
  const first = ring.slice(0, 1)
  return feature({ layer, ...named(name) }, { type: 'Polygon', coordinates: [path([...ring, ...first])] })
}

function line(layer: Layer, name: string, points: readonly GridPoint[]) {
  return feature({ layer, ...named(name) }, { type: 'LineString', coordinates: path(points) })
}

function label(name: string, rank: number, point: GridPoint) {
  return feature({ layer: 'label', name, rank }, { type: 'Point', coordinates: position(point) })
}

const soft = (ring: GridPoint[]) => smooth(ring, 4, true).slice(0, -1)

/** The same ring, `metres` further out on all sides, so that neighbours touch. */
function widened(ring: GridPoint[], metres: number): GridPoint[] {
  const [cx, cy] = middleOf(ring)
  return ring.map(([x, y]) => {
    const away = Math.hypot(x - cx, y - cy) || 1
    return [x + ((x - cx) / away) * metres, y + ((y - cy) / away) * metres]
  })
}

/** A ring with a ragged edge, as woods and moors have. */
function ragged(ring: GridPoint[], random: () => number): GridPoint[] {
  const [cx, cy] = middleOf(ring)
  return smooth(ring, 3, true)
    .slice(0, -1)
    .map(([x, y]) => {
      const reach = 0.86 + random() * 0.2
      return [cx + (x - cx) * reach, cy + (y - cy) * reach]
    })
}

/** Small woods and hedged corners out in the country, never in a built-up part, a park or the river. */
function copses() {
  const random = chance(53)
  const woods: GridPoint[][] = []
  while (woods.length < 70) {
    const [x, y] = [(random() - 0.5) * 16_000, (random() - 0.5) * 12_000]
    const [long, wide, turn] = [60 + random() * 190, 40 + random() * 70, random() * 3]
    const ring = Array.from({ length: 9 }, (_, i): GridPoint => {
      const [a, b] = [Math.cos((i / 9) * 2 * Math.PI) * long, Math.sin((i / 9) * 2 * Math.PI) * wide]
      const reach = 0.75 + random() * 0.4
      return [
        x + (a * Math.cos(turn) - b * Math.sin(turn)) * reach,
        y + (a * Math.sin(turn) + b * Math.cos(turn)) * reach,
      ]
    })
    const taken = [...neighbourhoods, ...greens, ...waters].some(
      (part) => metresToLine([x, y], part.ring) < 320 || isInside([x, y], part.ring),
    )
    const onWay = [
      ...mainRoads.map((road) => road.points),
      ...lanes.map((lane) => lane.points),
      railway,
      river,
    ].some((way) => metresToLine([x, y], way) < 190)
    if (!taken && !onWay) woods.push(ring)
  }
  return woods
}

const wild = new Set([
  '',
  'Cold Moor',
  'Hollins Wood',
  'Cray Wood',
  'Beck Plantation',
  'Stainby Common',
  'Windmill Common',
])

const farAway = 14_000

/** A way that leaves the drawing goes on in the same direction, so that a map that shows more does not show it broken off. */
function onwards(way: readonly GridPoint[]): GridPoint[] {
  const beyond = (from: GridPoint | undefined, end: GridPoint | undefined): GridPoint[] => {
    if (!from || !end || (Math.abs(end[0]) < 8500 && Math.abs(end[1]) < 6500)) return []
    const stretch = farAway / Math.hypot(end[0] - from[0], end[1] - from[1])
    return [[end[0] + (end[0] - from[0]) * stretch, end[1] + (end[1] - from[1]) * stretch]]
  }
  return [...beyond(way[1], way[0]), ...way, ...beyond(way.at(-2), way.at(-1))]
}

function ground() {
  const random = chance(11)
  return [
    patch('land', '', [
      [-22600, -20600],
      [22600, -20600],
      [22600, 20600],
      [-22600, 20600],
    ]),
    ...neighbourhoods.map((part) =>
      patch('built-up', part.name, soft(widened(part.ring, part.kind === 'village' ? 25 : 55))),
    ),
    ...copses().map((ring) => patch('green', '', ring)),
    ...greens.map((green) =>
      patch('green', green.name, wild.has(green.name) ? ragged(green.ring, random) : soft(green.ring)),
    ),
    ...waters.map((water) => patch('water', water.name, soft(water.ring))),
    patch(
      'water',
      'Millfields Canal',
      band(smooth(canal, 4), () => 14),
    ),
    ...becks.map((beck) => line('river', beck.name, thin(onwards(smooth(beck.points, 5))))),
    patch('river', 'River Mere', band(onwards(river), riverWidth)),
  ]
}

function ways() {
  return [
    line('railway', 'Harrowick line', thin(onwards(smooth(railway, 6)))),
    ...neighbourhoods
      .flatMap((part, i) => drawStreets(part, i + 7))
      .map((street) => line('road', street.name, street.points)),
    ...lanes.map((lane) => line('road', lane.name, thin(onwards(smooth(lane.points, 5))))),
    ...mainRoads.map((road) => line('road-main', road.name, thin(onwards(smooth(road.points, 5))))),
  ]
}

function labels() {
  const wardOnly = new Set(['Northgate', 'Castle', 'Riverside', 'Millfields'])
  return [
    label('Aldermere', 1, [0, -60]),
    ...neighbourhoods
      .filter((part) => part.kind === 'village' && part.streets !== null)
      .map((part) => label(part.name, 2, middleOf(part.ring))),
    ...wards.filter((ward) => wardOnly.has(ward.name)).map((ward) => label(ward.name, 3, toGrid(ward))),
    ...neighbourhoods
      .filter((part) => part.kind === 'neighbourhood')
      .map((part) => label(part.name, 4, middleOf(part.ring))),
    ...greens.filter((green) => green.name !== '').map((green) => label(green.name, 5, middleOf(green.ring))),
    ...waters.filter((water) => water.name !== '').map((water) => label(water.name, 5, middleOf(water.ring))),
    label('River Mere', 5, [-2900, -420]),
    label('River Mere', 5, [3240, -1090]),
    label('Aldermere station', 5, station),
  ]
}

const map: FeatureCollection<Geometry, Drawn> = {
  type: 'FeatureCollection',
  features: [...ground(), ...ways(), ...labels()],
}
const rows = map.features.map((one) => JSON.stringify(one)).join(',\n')
writeFileSync(
  new URL('basemap.geojson', import.meta.url),
  `{"type":"FeatureCollection","features":[\n${rows}\n]}\n`,
)
