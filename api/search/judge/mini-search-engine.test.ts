import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../test-house.ts'
import { putListings } from '../contract/fixture-town.ts'
import { miniSearchEngine } from './mini-search-engine.ts'
import type { Engine } from './score-search.ts'

let house: TestHouse
let ask: Engine
beforeAll(async () => {
  house = await openTestHouse()
  await putListings(house.database, [
    { id: 'bread', name: 'Bread Club', description: 'Bake a loaf.', free: true },
    { id: 'soup', name: 'Soup Kitchen', description: 'Bread with every bowl.' },
    { id: 'stale', name: 'Stale Bread', checkedOn: '2020-01-01' },
    { id: 'far', name: 'Pottery', at: [{ lat: 53.5, lng: -1.3 }] },
    { id: 'close', name: 'Pottery', at: [{ lat: 53.401, lng: -1.3 }] },
  ])
  await house.search.catchUp()
  ask = await miniSearchEngine(house.ctx({ role: 'public' }))
})
afterAll(() => house.close())

test('a name comes before a description, and what is stale not at all', async () => {
  expect(await ask({ q: 'bread' })).toEqual(['bread', 'soup'])
})

test('the last word may be unfinished, and a letter wrong', async () => {
  expect((await ask({ q: 'pott' })).sort()).toEqual(['close', 'far'])
  expect(await ask({ q: 'kitchan' })).toEqual(['soup'])
})

test('all words come before any of them', async () => {
  expect(await ask({ q: 'bread bowl' })).toEqual(['soup'])
  expect((await ask({ q: 'bread zebra' })).sort()).toEqual(['bread', 'soup'])
})

test('filters are honoured, and the nearer of two comes first', async () => {
  expect(await ask({ q: 'bread', cost: 'free' })).toEqual(['bread'])
  expect(await ask({ q: 'pottery', lat: 53.4, lng: -1.3 })).toEqual(['close', 'far'])
  expect((await ask({ q: '', lat: 53.4, lng: -1.3 }))[0]).toBe('close')
})
