import { expect, test } from 'vitest'
import { checkFilterable, meetsCondition } from './meets-condition.ts'
import { readFilter } from './read-filter.ts'

const film = {
  id: 'a',
  genres: ['Comedy', 'horror'],
  year: 1999,
  tags: { day: ['mon'] },
  director: 'Tim “T” Burton',
}
const meets = (filter: unknown) => meetsCondition(film, readFilter(filter))

test.each([
  ['genres = comedy', true],
  ['genres != comedy', false],
  ['genres IN [drama, "HORROR"]', true],
  ['genres NOT IN [drama]', true],
  ['NOT genres = horror AND year > 1990', false],
  ['genres = drama OR genres = horror AND year < 1990', false],
  ['(genres = drama OR genres = horror) AND year >= 1999', true],
  ['tags.day IN ["mon"]', true],
  ['missing EXISTS', false],
  ['NOT missing = x', true],
  ['year < 0', false],
])('%s is read as documented', (filter, isMet) => {
  expect(meets(filter)).toBe(isMet)
})

test('arrays are AND outside and OR inside', () => {
  expect(meets([['genres = drama', 'genres = horror'], 'year = 1999'])).toBe(true)
  expect(meets(['genres = drama', 'genres = horror'])).toBe(false)
})

test.each([
  'genres',
  'genres = ',
  'genres IN [a',
  'a = b c = d',
  '_geoRadius(1, 2)',
  '_geoRadius(95, 2, 3)',
  '_geoRadius(1, 2, 3.5)',
  '_geoRadius(1, 2, 3, 2000)',
  [[['too deep']]],
])('%j is refused', (filter) => {
  expect(() => readFilter(filter)).toThrow()
})

test('what is not filterable is refused', () => {
  expect(() => checkFilterable(readFilter('year > 1'), ['genres'])).toThrow('`year` is not filterable')
  expect(() => checkFilterable(readFilter('_geoRadius(1, 2, 3)'), ['_geo'])).toThrow('_geojson')
})
