import { expect, test } from 'vitest'
import { pagesToName } from './pager.tsx'

test('names the first, the last and those beside this one, and leaves the rest out', () => {
  expect(pagesToName(1, 1)).toEqual([1])
  expect(pagesToName(1, 3)).toEqual([1, 2, 3])
  expect(pagesToName(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
})

test('a gap of one page is named, for an ellipsis would be as long', () => {
  expect(pagesToName(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12])
})
