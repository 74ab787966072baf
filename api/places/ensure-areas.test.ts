import type { Polygon } from 'geojson'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { areaParents, areas } from '../../db/tables/areas.ts'
import { placeNames } from '../../db/tables/gazetteer.ts'
import { Fault } from '../fault.ts'
import { areaTree } from './area-tree.ts'
import { areasAt } from './areas-at.ts'
import { ensureAreas } from './ensure-areas.ts'
import { pointInArea } from './point-in-area.ts'
import type { AreaInput } from './schema.ts'
import { openTestGazetteer } from './test-gazetteer.ts'

let town: Awaited<ReturnType<typeof openTestGazetteer>>
beforeEach(async () => {
  town = await openTestGazetteer()
})
afterEach(() => town.close())

const square = (west: number, south: number, size = 1): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})
const aldermere: AreaInput = {
  slug: 'aldermere',
  name: 'Aldermere',
  kind: 'town',
  polygon: square(-2, 53, 2),
}
const castle: AreaInput = {
  slug: 'castle',
  name: 'Castle',
  kind: 'ward',
  polygon: square(-2, 53),
  parents: ['aldermere'],
}
const wharf: AreaInput = {
  slug: 'wharf',
  name: 'Wharf',
  kind: 'ward',
  polygon: square(-1, 53),
  parents: ['aldermere'],
}
const ensure = (inputs: AreaInput[], names: Parameters<typeof ensureAreas>[1]['placeNames'] = []) =>
  ensureAreas(town.operator, { areas: inputs, placeNames: names })
const tree = () => areaTree(town.ctx)
const faultOf = (done: Promise<unknown>): Promise<Fault | null> =>
  done.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? error : null),
  )

test('areas are added with their parents, in whatever order they are given, and shown as a tree', async () => {
  expect((await ensure([wharf, castle, aldermere])).areas).toEqual({ added: 3, changed: 0, same: 0 })
  expect(await tree()).toEqual([
    {
      slug: 'aldermere',
      name: 'Aldermere',
      kind: 'town',
      children: [
        { slug: 'castle', name: 'Castle', kind: 'ward', children: [] },
        { slug: 'wharf', name: 'Wharf', kind: 'ward', children: [] },
      ],
    },
  ])
})

test('doing it again changes nothing, not even an id', async () => {
  const names = [{ name: 'St Ives', county: 'Cambridgeshire', kind: 'town', lat: 52.3, lng: -0.07 }]
  await ensure([aldermere, castle], names)
  const read = async () => [
    await town.ctx.db.select().from(areas),
    await town.ctx.db.select().from(areaParents),
    await town.ctx.db.select().from(placeNames),
  ]
  const before = await read()
  expect(await ensure([aldermere, castle], names)).toEqual({
    areas: { added: 0, changed: 0, same: 2 },
    placeNames: { added: 0, changed: 0, same: 1 },
  })
  expect(await read()).toEqual(before)
})

test('what is different is changed, and what is not mentioned stays', async () => {
  await ensure([aldermere, castle, wharf], [{ name: 'St Ives', lat: 52.3, lng: -0.07 }])
  const done = await ensure(
    [{ ...castle, name: 'Castle and Quay', parents: [] }],
    [{ name: 'Saint Ives', lat: 52.4, lng: -0.07 }],
  )
  expect(done).toMatchObject({ areas: { changed: 1 }, placeNames: { added: 0, changed: 1 } })
  expect((await tree()).map(({ name, children }) => [name, children.length])).toEqual([
    ['Aldermere', 1],
    ['Castle and Quay', 0],
  ])
})

test('an area may lie in several, and only those of today are shown', async () => {
  await ensure([
    aldermere,
    { slug: 'north', name: 'North', kind: 'system' },
    { slug: 'old', name: 'Old district', kind: 'district', validTo: '2020-03-31' },
    { slug: 'new', name: 'New district', kind: 'district', validFrom: '2027-04-01' },
    { ...castle, parents: ['aldermere', 'north', 'old'] },
  ])
  expect((await tree()).map(({ slug, children }) => [slug, children.map((child) => child.slug)])).toEqual([
    ['aldermere', ['castle']],
    ['north', ['castle']],
  ])
})

test('the point to search from is inside, also of a bend, of a ring with a hole and of two islands', async () => {
  const bend: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 50],
        [1, 50],
        [1, 50.1],
        [0.1, 50.1],
        [0.1, 50.9],
        [1, 50.9],
        [1, 51],
        [0, 51],
        [0, 50],
      ],
    ],
  }
  const [outer = []] = square(0, 52).coordinates
  const [hole = []] = square(0.25, 52.25, 0.5).coordinates
  const shapes = {
    plain: square(-1.3, 53.4, 0.01),
    bend,
    ring: { type: 'Polygon', coordinates: [outer, hole] },
    islands: {
      type: 'MultiPolygon',
      coordinates: [square(0, 54).coordinates, square(5, 54, 0.5).coordinates],
    },
  } as const
  for (const [slug, shape] of Object.entries(shapes))
    await ensure([{ slug, name: slug, kind: 'place', polygon: structuredClone(shape) as Polygon }])
  for (const { slug, lat, lng, polygon } of await town.ctx.db.select().from(areas)) {
    expect([
      slug,
      lat !== null && lng !== null && polygon !== null && pointInArea({ lat, lng }, polygon),
    ]).toEqual([slug, true])
  }
})

test('the areas at a point are those around it', async () => {
  await ensure([
    aldermere,
    castle,
    wharf,
    { slug: 'edgeless', name: 'Edgeless', kind: 'place', lat: 53.5, lng: -1.5 },
  ])
  expect(await areasAt(town.ctx, { lat: 53.5, lng: -1.5 })).toEqual(['aldermere', 'castle'])
  expect(await areasAt(town.ctx, { lat: 53.5, lng: -0.5 })).toEqual(['aldermere', 'wharf'])
  expect(await areasAt(town.ctx, { lat: 54.5, lng: -0.5 })).toEqual(['aldermere'])
  expect(await areasAt(town.ctx, { lat: 0, lng: 0 })).toEqual([])
})

test.each([
  [
    'an open ring',
    {
      polygon: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
    },
    /ends where it starts/,
  ],
  [
    'a ring of two points',
    {
      polygon: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [0, 0],
          ],
        ],
      },
    },
    /four points/,
  ],
  [
    'a ring around nothing',
    {
      polygon: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [2, 0],
            [0, 0],
          ],
        ],
      },
    },
    /encloses nothing/,
  ],
  [
    'latitude before longitude',
    {
      polygon: {
        type: 'Polygon',
        coordinates: [
          [
            [53, -181],
            [54, -181],
            [54, -182],
            [53, -181],
          ],
        ],
      },
    },
    /./,
  ],
  ['a point outside', { lat: 10, lng: 10 }, /outside its polygon/],
  ['half a point', { lat: 53.5 }, /together/],
  ['a day that is not one', { validFrom: '2026-02-30' }, /YYYY-MM-DD/],
] as const)('%s is refused, naming the area', async (_, wrong, words) => {
  const fault = await faultOf(ensure([{ ...aldermere, ...structuredClone(wrong) } as AreaInput]))
  expect(fault?.code).toBe('bad-request')
  expect(fault?.fields?.['aldermere']).toMatch(words)
})

test('an unknown parent, a circle and a slug given twice are refused, and nothing is kept', async () => {
  const refused = [
    await faultOf(ensure([castle])),
    await faultOf(ensure([{ ...aldermere, parents: ['castle'] }, castle])),
    await faultOf(ensure([aldermere, aldermere])),
    await faultOf(ensure([aldermere], [{ name: '', lat: 1, lng: 1 }])),
  ]
  expect(refused.map((fault) => fault?.code)).toEqual(Array.from({ length: 4 }, () => 'bad-request'))
  expect(await town.ctx.db.select().from(areas)).toEqual([])
})

test('anyone may read areas; only the operator may write them', async () => {
  const fault = await faultOf(ensureAreas(town.ctx, { areas: [aldermere], placeNames: [] }))
  expect(fault?.code).toBe('forbidden')
})
