import { describe, expect, test } from 'vitest'
import { hrefWithout, keepSearch, plainSearch, searchHref } from './kept-search.ts'

const kept = (query: string) => keepSearch(new URLSearchParams(query))

describe('a search in an address', () => {
  test('empty fields of a form say nothing, unknown names are dropped, and a value given twice counts once', () => {
    expect(kept('q=&near=+&utm_source=x&day=mon&day=mon&day=tue&cost=free&cost=cheap')).toEqual({
      day: ['mon', 'tue'],
      cost: ['free'],
    })
  })

  test('becomes lists for what may repeat and single values for the rest', () => {
    expect(plainSearch(kept('q=tea&day=mon'))).toEqual({ q: 'tea', day: ['mon'] })
  })

  test('goes back to page 1 with every change, and page 1 is not written', () => {
    const search = kept('q=tea&page=3')
    expect(searchHref(search, { cost: 'free' })).toBe('/directory?q=tea&cost=free')
    expect(searchHref(search, { page: 2 })).toBe('/directory?q=tea&page=2')
    expect(searchHref(search, { page: 1 })).toBe('/directory?q=tea')
  })

  test('loses one value of a filter and keeps the others', () => {
    expect(hrefWithout(kept('day=mon&day=tue'), 'day', 'mon')).toBe('/directory?day=tue')
    expect(hrefWithout(kept('day=mon'), 'day', 'mon')).toBe('/directory')
  })

  test('is encoded, whatever was typed', () => {
    expect(searchHref(kept(new URLSearchParams({ q: '"><script>&x=1' }).toString()))).toBe(
      '/directory?q=%22%3E%3Cscript%3E%26x%3D1',
    )
  })
})
