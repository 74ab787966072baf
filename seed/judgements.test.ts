import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '../api/house.ts'
import { townJudgements } from '../api/search/judge/judge-relevance.ts'
import { type Judgement, judgedKinds } from '../api/search/judge/judgement.ts'
import { openJudgedHouse } from '../api/search/judge/open-judged-house.ts'
import { scoreSearch } from '../api/search/judge/score-search.ts'
import { shareOf } from '../api/search/judge/share-of.ts'
import { verbEngine } from '../api/search/judge/verb-engine.ts'

/** What the embedded search reaches. It may only be raised. */
const successAtThree = 0.97

let house: House
let judgements: Judgement[]
beforeAll(async () => {
  house = await openJudgedHouse()
  judgements = await townJudgements(house.ctx({ role: 'system' }))
})
afterAll(() => house.close())

test('330 queries or more are judged, 30 or more of each kind, each asked once and each of a listing that is there', () => {
  expect(judgements.length).toBeGreaterThanOrEqual(330)
  const counts = judgedKinds.map((kind) => judgements.filter((one) => one.kind === kind).length)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(30)
})

test('about a third is unseen, of every kind', () => {
  const unseen = judgements.filter(({ ask }) => shareOf(ask) === 'unseen')
  expect(unseen.length / judgements.length).toBeGreaterThan(0.25)
  expect(unseen.length / judgements.length).toBeLessThan(0.4)
  expect(new Set(unseen.map(({ kind }) => kind)).size).toBe(judgedKinds.length)
})

test('the embedded search finds what is right among the first three as often as it did', async () => {
  const tune = judgements.filter(({ ask }) => shareOf(ask) === 'tune')
  const { all } = await scoreSearch(tune, verbEngine(house.ctx({ role: 'public' })))
  expect(all.success3).toBeGreaterThanOrEqual(successAtThree)
})
