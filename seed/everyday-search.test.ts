import { afterAll, beforeAll, expect, test } from 'vitest'
import { putListings } from '../api/search/contract/fixture-town.ts'
import { SearchQuery } from '../api/search/schema.ts'
import { search } from '../api/search/search.ts'
import { suggest } from '../api/search/suggest.ts'
import { openTestHouse, type TestHouse } from '../api/test-house.ts'
import { fillDemo } from './fill-demo.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ now: '2026-11-23T10:30:00Z' })
  await fillDemo(house.ctx({ role: 'system' }))
  await putListings(house.database, [
    { id: 'misspelt', name: 'Rhymes for tots', description: 'Come to the libary for songs.' },
    { id: 'merry', name: 'Merry Hall Library', categories: ['library'] },
    { id: 'bilston', name: 'Bilston Library', categories: ['library'] },
    { id: 'bilsthorpe', name: 'Bilsthorpe Library', categories: ['library'] },
    { id: 'bilsdale', name: 'Bilsdale Pay and Play', categories: ['library'] },
  ])
  await house.search.catchUp()
})
afterAll(() => house.close())

const reply = (q: string) => search(house.ctx({ role: 'public' }), SearchQuery.parse({ q, perPage: 100 }))
const names = async (q: string) => (await reply(q)).results.map(({ name }) => name)

test.each([
  ['food bnak', 'Aldermere Foodbank'],
  ['food bank', 'Aldermere Foodbank'],
  ['foodbank', 'Aldermere Foodbank'],
  ['cant pay my bils', 'Fuel Bank: help when you can’t pay the gas'],
  ['im being evicted', 'Rent Rescue'],
  ['help with drink', 'New Leaf Alcohol First Step'],
  ['boozing', 'New Leaf Alcohol First Step'],
  ['park', 'Castle Park'],
])('"%s" finds %s first', async (q, name) => {
  expect((await names(q))[0]).toBe(name)
})

test('a listing that shares a common slip does not come before those that spell the word right', async () => {
  const found = await names('libary')
  expect(found.slice(0, 5).filter((name) => !name.includes('Library'))).toEqual([])
  expect(found).toContain('Rhymes for tots')
})

test('a letter left out is put back before another is swapped for it', async () => {
  const found = await names('help with my memry')
  expect(found.slice(0, 2).sort()).toEqual(['Memory Makers', 'The Memory Tin'])
  expect(found).not.toContain('Merry Hall Library')
})

test('places that begin like a mistyped word come after help with the trouble that was understood', async () => {
  const found = await names('cant pay my bils')
  expect(found.slice(0, 20).filter((name) => name.startsWith('Bils'))).toEqual([])
})

test('small words are no reason to be found', async () => {
  expect(await names('im being evicted')).toEqual(await names('evicted'))
  expect((await reply('im being evicted')).total).toBeLessThan(20)
})

test('a hot drink is no trouble with drink', async () => {
  expect((await names('hot drink')).slice(0, 5)).not.toContain('New Leaf Alcohol First Step')
})

test('most words misspelt find what the words spelt right find', async () => {
  const right = await names('somewhere warm to talk to people')
  const wrong = await names('sumwhere worm to tlak to peple')
  expect(wrong.slice(0, 3)).toEqual(right.slice(0, 3))
  expect(wrong.length).toBe(right.length)
})

test('an idiom is read for what it means', async () => {
  expect(await names('dying to meet people')).toEqual(await names('meet people'))
  expect((await reply('killing time')).results[0]?.why).toMatchObject([
    { term: 'killing time', matched: 'Making friends' },
  ])
})

test('what has the whole word comes before what has only its beginning', async () => {
  const found = await names('park')
  const beginning = found.findIndex((name) => name.includes('Parkinson'))
  expect(found.slice(0, 3)).toContain('Tai Chi in the Park')
  expect(beginning).toBeGreaterThan(found.indexOf('Beckside Community Garden'))
})

test('listings that say themselves what somebody needs come before those that are also for it', async () => {
  const found = (await names('lost my husbund')).slice(0, 3)
  expect(found).toContain('Widowed and Walking')
  expect(found).toContain('Widowed Too Soon')
})

test('while typing, a place named in full comes before listings named after it, and a need or category before a place', async () => {
  const offered = async (text: string) => (await suggest(house.ctx({ role: 'public' }), text)).suggestions
  const [first, ...others] = await offered('stainby')
  expect(first).toMatchObject({ kind: 'place', text: expect.stringMatching(/^Stainby/) })
  expect(others.map(({ kind }) => kind)).toContain('listing')
  expect(['need', 'category']).toContain((await offered('gardening'))[0]?.kind)
})

test('of two that are for the same, the one that says it in the words that were typed comes first', async () => {
  expect((await names('my uncle took his own life'))[0]).toBe('Left with Questions')
})

test('what is round the corner comes before what is a little more to the point and far away', async () => {
  const { results } = await reply('gentle walk near Castle Park')
  expect(results[0]?.distanceKm).toBeLessThan(1.5)
})
