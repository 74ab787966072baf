import { expect, test } from 'vitest'
import { SearchQuery } from '../schema.ts'
import { benchHttp, printHttp } from './bench-http.ts'
import { questionParams } from './question-params.ts'

test('whole requests are measured in turn with the same replies ready-made, with and without gzip', async () => {
  const figures = await benchHttp({ size: 150, questions: 40 })
  expect(figures.ways.map(({ encoding }) => encoding)).toEqual(['identity', 'gzip'])
  expect(figures.bytes).toBeGreaterThan(1000)
  for (const { search, readyMade } of figures.ways) {
    expect(search.p50).toBeGreaterThan(0)
    expect(readyMade.p50).toBeGreaterThan(0)
  }
  expect(printHttp(figures)).toContain('ready-made')
})

test('a question becomes parameters that the border reads back as the same question', () => {
  const params = questionParams({
    q: 'food bank',
    category: ['food', 'music'],
    cost: 'free',
    age: 70,
    point: { lat: 53.4, lng: -1.3 },
    withinKm: 5,
    offset: 40,
  })
  expect(params.getAll('category')).toEqual(['food', 'music'])
  const read = SearchQuery.parse({ ...Object.fromEntries(params), category: params.getAll('category') })
  expect(read).toMatchObject({
    q: 'food bank',
    cost: 'free',
    age: 70,
    lat: 53.4,
    lng: -1.3,
    withinKm: 5,
    page: 3,
  })
})
