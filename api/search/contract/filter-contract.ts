import { expect, test } from 'vitest'
import type { Question } from '../port.ts'
import type { Asked } from './ask.ts'

/** Every filter is honoured. */
export function filterContract(town: () => Asked): void {
  terms(town)
  particulars(town)
  bounds(town)
}

function terms(town: () => Asked): void {
  const sorted = async (question: Parameters<Asked['ids']>[0]) => (await town().ids(question)).sort()

  test('a category holds those below it', async () => {
    expect(await sorted({ category: ['food'] })).toEqual(['food-bank', 'larder'])
    expect(await sorted({ need: ['loneliness'] })).toEqual([
      'coffee-morning',
      'helpline',
      'home-visits',
      'warm-space',
    ])
  })

  test('values of one filter are either, filters together are both', async () => {
    expect(await sorted({ category: ['food-bank', 'yoga'] })).toEqual([
      'food-bank',
      'online-yoga',
      'two-places',
    ])
    expect(await sorted({ category: ['food'], referral: ['none-needed'] })).toEqual(['larder'])
  })

  test('a value that nobody has finds nothing', async () => {
    expect(await sorted({ category: ['no-such-thing'] })).toEqual([])
    expect(await sorted({ area: 'no-such-place' })).toEqual([])
  })

  test('a listing silent on whom it is for, or for everyone, is for any audience', async () => {
    const ids = await sorted({ audience: ['men'] })
    expect(ids).toContain('mens-shed')
    expect(ids).toContain('choir')
    expect(ids).toContain('pottery-name')
    expect(ids).not.toContain('alzheimers')
  })

  test('listings that name the audience come before those silent on it, which stay in', async () => {
    const first = async (question: Partial<Question>) => (await town().ids(question)).slice(0, 2)
    expect((await first({ audience: ['men'] }))[0]).toBe('mens-shed')
    expect(await first({ q: 'sewing shed', audience: ['men'] })).toEqual(['mens-shed', 'sewing-fresh'])
    expect((await first({ q: 'sewing shed', audience: ['women'] }))[0]).toBe('sewing-fresh')
  })

  test('access must be said; language is that of the text where nothing is said', async () => {
    expect(await sorted({ access: ['step-free', 'quiet'] })).toEqual(['food-bank', 'gardening', 'warm-space'])
    expect(await sorted({ language: ['pl'] })).toEqual(['citizens-advice'])
    expect(await sorted({ language: ['cy'] })).toEqual(['welsh'])
    expect(await sorted({ language: ['en'] })).not.toContain('welsh')
    expect(await sorted({ language: ['en'] })).toContain('choir')
  })
}

function particulars(town: () => Asked): void {
  const sorted = async (question: Parameters<Asked['ids']>[0]) => (await town().ids(question)).sort()

  test('age keeps what includes it, both ends too', async () => {
    const clubs = async (age: number) =>
      (await sorted({ age })).filter((id) => ['holiday-club', 'youth', 'falls', 'day-care'].includes(id))
    expect(await clubs(4)).toEqual([])
    expect(await clubs(5)).toEqual(['holiday-club'])
    expect(await clubs(11)).toEqual(['holiday-club', 'youth'])
    expect(await clubs(17)).toEqual(['youth'])
    expect(await clubs(18)).toEqual([])
    expect(await clubs(60)).toEqual(['falls'])
    expect(await clubs(120)).toEqual(['day-care', 'falls'])
  })

  test('day, mode, cost, joining and taking people', async () => {
    expect(await sorted({ day: ['sat'] })).toEqual(['gardening'])
    expect(await sorted({ mode: ['home-visit'] })).toEqual(['home-visits'])
    expect(await sorted({ cost: 'free', q: 'food' })).toEqual(['food-bank', 'larder'])
    expect(await sorted({ referral: ['professional'] })).toEqual(['counselling', 'food-bank'])
    const accepting = await sorted({ accepting: 'true', q: 'sewing' })
    expect(accepting).not.toContain('sewing-paused')
    expect(accepting).toContain('sewing-fresh')
  })

  test('open at a moment is worked out by the time engine', async () => {
    const openAt = async (iso: string) => (await sorted({ openAt: new Date(iso) })).join(' ')
    expect(await openAt('2026-11-23T10:30:00Z')).toBe('food-bank larder warm-space')
    expect(await openAt('2026-11-23T11:30:00Z')).toBe('food-bank warm-space')
    expect(await openAt('2026-11-24T19:30:00Z')).toBe('choir')
    expect(await openAt('2026-11-29T03:00:00Z')).toBe('')
    // In summer the clocks are an hour ahead.
    expect(await openAt('2026-07-07T18:30:00Z')).toBe('choir')
  })
}

function bounds(town: () => Asked): void {
  const sorted = async (question: Parameters<Asked['ids']>[0]) => (await town().ids(question)).sort()

  test('an area keeps what is in it, what names it, what lies above or below, and what serves everywhere', async () => {
    const ids = await sorted({ area: 'northgate' })
    expect(ids).toContain('home-visits')
    expect(ids).toContain('citizens-advice')
    expect(ids).toContain('tea-dance')
    expect(ids).toContain('helpline')
    expect(ids).not.toContain('pottery-name')
    expect(await sorted({ area: 'southgate', q: 'befriending home' })).toEqual([])
  })

  test('an embed shows only what it may, whatever is asked', async () => {
    const only = { area: null, categories: ['food', 'yoga'], needs: [] }
    expect(await sorted({ only })).toEqual(['food-bank', 'larder', 'online-yoga', 'two-places'])
    expect(await sorted({ only, q: 'pottery' })).toEqual([])
    expect(await sorted({ only, category: ['music'] })).toEqual([])
    const { facets } = await town().find({ only })
    expect(facets.category.map(({ value }) => value)).not.toContain('music')
    expect(await sorted({ only: { area: 'northgate', categories: ['yoga'], needs: [] } })).toEqual([
      'online-yoga',
    ])
  })
}
