import { describe, expect, test } from 'vitest'
import type { Judgement } from './judgement.ts'
import { scoreReply, scoreSearch } from './score-search.ts'

const good: Judgement['good'] = { best: 3, fine: 2, passable: 1 }
const ndcg = (found: string[], of = good) => scoreReply(of, found).ndcg10

describe('a reply', () => {
  test('succeeds at one when a listing of grade 2 or 3 is first', () => {
    expect(scoreReply(good, ['fine', 'other'])).toMatchObject({ success1: 1, success3: 1 })
    expect(scoreReply(good, ['other', 'best'])).toMatchObject({ success1: 0, success3: 1 })
  })

  test('succeeds at three when one is third, and not when it is fourth', () => {
    expect(scoreReply(good, ['a', 'b', 'fine'])).toMatchObject({ success1: 0, success3: 1 })
    expect(scoreReply(good, ['a', 'b', 'c', 'best'])).toMatchObject({ success1: 0, success3: 0 })
  })

  test('does not succeed by what is only acceptable', () => {
    expect(scoreReply(good, ['passable', 'a', 'b'])).toMatchObject({ success1: 0, success3: 0 })
  })

  test('is worth nothing when nothing is found, or nothing right', () => {
    expect(scoreReply(good, [])).toEqual({ success1: 0, success3: 0, ndcg10: 0 })
    expect(scoreReply(good, ['a', 'b'])).toEqual({ success1: 0, success3: 0, ndcg10: 0 })
  })
})

describe('nDCG@10', () => {
  test('is 1 for the best order, whatever comes after it', () => {
    expect(ndcg(['best', 'fine', 'passable'])).toBe(1)
    expect(ndcg(['best', 'fine', 'passable', 'other'])).toBe(1)
  })

  test('is worked out by hand: gains 7, 3, 1 over log2 of 2, 3, 4', () => {
    const ideal = 7 / 1 + 3 / Math.log2(3) + 1 / 2
    expect(ndcg(['fine', 'best', 'passable'])).toBeCloseTo((3 + 7 / Math.log2(3) + 0.5) / ideal, 12)
    expect(ndcg(['fine', 'best', 'passable'])).toBeCloseTo(0.8428, 4)
    expect(ndcg(['other', 'best'])).toBeCloseTo(7 / Math.log2(3) / ideal, 12)
  })

  test('counts ten and no further, in the reply and in the ideal', () => {
    const others = Array.from({ length: 10 }, (_, i) => `other-${i}`)
    expect(ndcg([...others.slice(0, 9), 'best'], { best: 3 })).toBeCloseTo(1 / Math.log2(11), 12)
    expect(ndcg([...others, 'best'], { best: 3 })).toBe(0)
    const eleven = Object.fromEntries([...others, 'more'].map((slug) => [slug, 2 as const]))
    expect(ndcg(others, eleven)).toBe(1)
  })

  test('does not count a listing twice', () => {
    expect(ndcg(['best', 'best'], { best: 3, fine: 2 })).toBe(ndcg(['best'], { best: 3, fine: 2 }))
  })
})

test('figures are averages over all queries, and over those of each kind', async () => {
  const judgements: Judgement[] = [
    { kind: 'plain', ask: { q: 'a' }, good },
    { kind: 'plain', ask: { q: 'b' }, good },
    { kind: 'welsh', ask: { q: 'c' }, good },
  ]
  const replies: Record<string, string[]> = { a: ['best', 'fine', 'passable'], b: [], c: ['x', 'best'] }
  const { all, byKind, scored } = await scoreSearch(judgements, async ({ q }) => replies[String(q)] ?? [])
  expect(byKind.get('plain')).toEqual({ queries: 2, success1: 0.5, success3: 0.5, ndcg10: 0.5 })
  expect(byKind.get('welsh')).toMatchObject({ queries: 1, success1: 0, success3: 1 })
  expect([...byKind.keys()]).toEqual(['plain', 'welsh'])
  expect(all).toMatchObject({ queries: 3, success1: 1 / 3, success3: 2 / 3 })
  expect(scored[2]).toMatchObject({ found: ['x', 'best'] })
})
