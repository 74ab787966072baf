import { expect, test } from 'vitest'
import { benchAtlas } from './bench-atlas.ts'
import { benchFuzz } from './bench-fuzz.ts'
import { benchMoment } from './engine.ts'
import { filterBroken } from './filter-broken.ts'
import { meansNothing, nonsense } from './fuzz-text.ts'
import { generateListings } from './generate-listings.ts'
import { printFuzz } from './proof-commands.ts'
import { wholeQuestion } from '../whole-question.ts'

test('random strings and filters: no throw, nothing that a filter excludes, and nonsense finds nothing', async () => {
  // The command holds every question to 50 ms; here others are at work on the same machine.
  const figures = await benchFuzz({ times: 2000, seed: 11, mostMs: 500 })
  expect(figures.failures).toEqual([])
  expect(figures.asked).toBe(2000)
  expect(figures.foundSomething).toBeGreaterThan(400)
  expect(figures.checked).toBeGreaterThan(4000)
  expect(figures.slowest.shape).not.toBe('')
})

test('a question that takes too long is a failure that can be asked again by its number', async () => {
  const { failed, failures } = await benchFuzz({ times: 20, seed: 12, mostMs: 0 })
  expect(failed).toBe(20)
  const again = await benchFuzz({ times: 1, seed: 12, from: failures[7]?.number ?? 0, mostMs: 0 })
  expect(again.failures[0]?.shape).toBe(failures[7]?.shape)
  expect(printFuzz(again, 12)).toContain(`bench fuzz --seed 12 --from ${failures[7]?.number} --times 1`)
})

test('the check sees every filter that a listing fails', () => {
  const atlas = benchAtlas()
  const [listing] = generateListings(100, atlas)
  const known = { ...listing!, mode: ['in-person' as const], areaWide: false, staleOn: null, areas: [] }
  const house = { atlas, moment: benchMoment }
  const broken = (different: Parameters<typeof wholeQuestion>[0]) =>
    filterBroken(known, wholeQuestion(different), house)
  expect(broken({})).toBeNull()
  expect(broken({ category: ['no-such-slug'] })).toBe('category')
  expect(broken({ need: ['no-such-slug'] })).toBe('need')
  expect(broken({ access: ['no-such-slug'] })).toBe('access')
  expect(broken({ language: ['x'] })).toBe('language')
  expect(broken({ mode: ['online'] })).toBe('mode')
  expect(broken({ area: 'no-such-area' })).toBe('area')
  expect(broken({ point: { lat: 0, lng: 0 }, withinKm: 5 })).toBe('withinKm')
  expect(broken({ only: { area: null, categories: ['no-such-slug'], needs: [] } })).toBe('only.categories')
  expect(filterBroken({ ...known, staleOn: '2026-01-01' }, wholeQuestion({}), house)).toBe('stale')
  expect(filterBroken({ ...known, sessions: [] }, wholeQuestion({ day: ['mon'] }), house)).toBe('day')
  expect(filterBroken({ ...known, sessions: [] }, wholeQuestion({ openAt: benchMoment.now }), house)).toBe(
    'openAt',
  )
  const old = { ...known, ages: { fromMonths: 600, toMonths: null, pregnancy: false } }
  expect(filterBroken(old, wholeQuestion({ age: 49 }), house)).toBe('age')
  expect(filterBroken(old, wholeQuestion({ age: 50 }), house)).toBeNull()
})

test('what has no letter and no digit means nothing; blank is browsing', () => {
  const text = (words: string, sort = 'any') => meansNothing({ text: words, sort })
  expect(text('😀 !!')).toBe(true)
  expect(text('\u200b')).toBe(true)
  expect(text('qxzvjkqxzv', nonsense())).toBe(true)
  expect(text(' \t')).toBe(false)
  expect(text('7')).toBe(false)
})
