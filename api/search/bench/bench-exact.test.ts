import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FixtureListing } from '../contract/fixture-listing.ts'
import { anyQuestion } from '../contract/random-town.ts'
import type { EmbeddedIndex } from '../embedded/embedded-index.ts'
import type { Question } from '../port.ts'
import { benchExact } from './bench-exact.ts'
import { benchMoment } from './engine.ts'
import { printExact } from './proof-commands.ts'
import { wholeQuestion } from '../whole-question.ts'
import { openRandomTown, randomListings } from './open-random-town.ts'

test('what was compared is told, and a difference with its question', () => {
  const figures = { listings: 9, asked: 2, agreed: 1, foundSomething: 1, counts: 3 }
  const wrong = [{ question: wholeQuestion({ cost: 'free' }), what: 'found 2, one by one 3' }]
  const printed = printExact({ ...figures, wrong })
  expect(printed).toContain('1 of 2 random questions')
  expect(printed).toMatch(/found 2, one by one 3: .*"cost":"free"/)
})

test('totals and every count equal counting one by one, on every one of 10,000 random questions', async () => {
  const figures = await benchExact({ questions: 10_000, listings: 200, seed: 3 })
  expect(figures.wrong).toEqual([])
  expect(figures.agreed).toBe(10_000)
  expect(figures.foundSomething).toBeGreaterThan(6000)
  expect(figures.counts).toBeGreaterThan(100_000)
})

const isHidden = (listing: FixtureListing) =>
  (listing.at ?? []).length > 0 && (listing.at ?? []).every((place) => place.visibility === 'hidden')

const elsewhere = (listing: FixtureListing): FixtureListing => ({
  ...listing,
  at: listing.at?.map((place) =>
    place.visibility === 'hidden' ? { ...place, lat: place.lat - 0.3, lng: place.lng + 0.5 } : place,
  ),
})

test('were every hidden place somewhere else, no answer, order, distance, count, point or suggestion would differ', async () => {
  const listings = randomListings(150, 5)
  expect(listings.filter(isHidden).length).toBeGreaterThan(10)
  const here = await openRandomTown(listings)
  const there = await openRandomTown(listings.map(elsewhere))
  for (const question of fc.sample(anyQuestion, { numRuns: 1500, seed: 6 })) {
    for (const sort of ['relevance', 'distance'] as const) {
      const asked = { ...question, sort, limit: 200 }
      expect(there.index.find(asked, benchMoment)).toEqual(here.index.find(asked, benchMoment))
    }
    expect(there.index.points(question, benchMoment)).toEqual(here.index.points(question, benchMoment))
    expect(there.index.suggest(question.q, 8, benchMoment)).toEqual(
      here.index.suggest(question.q, 8, benchMoment),
    )
  }
})

test('wherever the person is, listings with hidden places keep their order among themselves, have no distance, and the total is the same', async () => {
  const listings = randomListings(150, 8)
  const hidden = new Set(listings.filter(isHidden).map(({ id }) => id))
  const { index } = await openRandomTown(listings)
  const anywhere = fc.record({
    lat: fc.double({ min: 53, max: 53.8, noNaN: true }),
    lng: fc.double({ min: -1.8, max: -0.8, noNaN: true }),
  })
  const seen = fc.tuple(
    anyQuestion,
    fc.constantFrom('relevance' as const, 'distance' as const),
    anywhere,
    anywhere,
  )
  let compared = 0
  for (const [question, sort, one, other] of fc.sample(seen, { numRuns: 2000, seed: 9 })) {
    const asked: Question = { ...question, sort, limit: 200, withinKm: undefined }
    const [a, b] = [one, other].map((point) => hiddenIn(index, { ...asked, point }, hidden))
    expect(a).toEqual(b)
    compared += (a?.order.length ?? 0) > 1 ? 1 : 0
  }
  expect(compared).toBeGreaterThan(300)
})

function hiddenIn(index: EmbeddedIndex, question: Question, hidden: ReadonlySet<string>) {
  const { total, hits, facets } = index.find(question, benchMoment)
  const found = hits.filter(({ id }) => hidden.has(id))
  for (const hit of found) expect(hit.distanceKm).toBeNull()
  return { total, facets, order: found.map(({ id, reach }) => `${id} ${reach}`) }
}
