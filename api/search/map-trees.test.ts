import { expect, test } from 'vitest'
import { questionOf } from './contract/ask.ts'
import { type MapPoints, MapTree } from './map-tree.ts'
import { MapTrees } from './map-trees.ts'

const world = { bbox: [-180, -90, 180, 90] as [number, number, number, number], zoom: 24 }
const at = { version: 1, today: 20_780 }

/** Points in a row, so far from each other that none is lost in a cluster when they are looked at closely. */
function rowOf(count: number): MapPoints {
  const lat = () => 53
  const lng = (i: number) => -1 + i * 1e-5
  return {
    count,
    listings: count,
    lat,
    lng,
    point: (i) => ({ id: `listing-${i}`, lat: lat(), lng: lng(i), approximate: false }),
  }
}
const treeOf = (count = 3) => new MapTree(rowOf(count))

test('a map that is moved is not made again, whatever page and order were asked for, until the index changes or the day is over', () => {
  const maps = new MapTrees()
  expect(maps.find(questionOf(), at)).toBeUndefined()
  const tree = maps.keep(questionOf(), at, treeOf())
  expect(maps.find(questionOf({ limit: 5, offset: 20, sort: 'name' }), at)).toBe(tree)
  expect(maps.find(questionOf(), { ...at, today: at.today + 1 })).toBeUndefined()
  expect(maps.find(questionOf(), { ...at, version: 2 })).toBeUndefined()
  expect(maps.find(questionOf(), at)).toBeUndefined()
})

test('another filter is another map', () => {
  const maps = new MapTrees()
  maps.find(questionOf(), at)
  maps.keep(questionOf(), at, treeOf())
  expect(maps.find(questionOf({ category: ['food'] }), at)).toBeUndefined()
})

test.each([
  [{ q: 'pottery' }],
  [{ point: { lat: 53.4, lng: -1.3 } }],
  [{ age: 70 }],
  [{ openAt: new Date('2026-11-23T10:00:00Z') }],
  [{ q: 'pottery', category: ['arts'] }],
])('what somebody asked with %j is not kept', (asked) => {
  const maps = new MapTrees()
  maps.find(questionOf(asked), at)
  maps.keep(questionOf(asked), at, treeOf())
  expect(maps.find(questionOf(asked), at)).toBeUndefined()
})

test('a map made from an index that has changed meanwhile is not kept', () => {
  const maps = new MapTrees()
  maps.find(questionOf(), at)
  maps.find(questionOf(), { ...at, version: 2 })
  maps.keep(questionOf(), at, treeOf())
  expect(maps.find(questionOf(), { ...at, version: 2 })).toBeUndefined()
  expect(maps.find(questionOf(), at)).toBeUndefined()
})

test('large maps make room for each other, the one asked for longest ago first', () => {
  const maps = new MapTrees()
  const question = (category: string) => questionOf({ category: [category] })
  maps.find(question('food'), at)
  for (const category of ['food', 'arts']) maps.keep(question(category), at, treeOf(250_000))
  maps.find(question('food'), at)
  maps.keep(question('music'), at, treeOf(250_000))
  expect(maps.find(question('arts'), at)).toBeUndefined()
  expect(maps.find(question('food'), at)?.size).toBe(250_000)
})

test('close up every place is drawn by itself where it was put, and no more than 500 marks ever', () => {
  expect(treeOf().draw(world).marks).toEqual([0, 1, 2].map((i) => rowOf(3).point(i)))
  const { total, marks } = treeOf(501).draw(world)
  expect(total).toBe(501)
  expect(marks.length).toBeLessThanOrEqual(500)
  expect(marks.reduce((sum, mark) => sum + ('count' in mark ? mark.count : 1), 0)).toBe(501)
})

test('zooms of a large map that were not asked for of late are let go', () => {
  const tree = treeOf(250_000)
  for (const zoom of [1, 2, 3]) tree.draw({ ...world, zoom })
  expect(tree.size).toBe(750_000)
})
