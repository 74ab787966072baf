import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FacetName, facetNames } from '../schema.ts'
import { type Asked, openAsked, type OpenAdapter } from './ask.ts'
import { BruteTown } from './brute-force.ts'
import { buildAreas, putListings } from './fixture-town.ts'
import { anyListing, anyQuestion } from './random-town.ts'

const townSize = 160
const questions = 150

/** Totals and counts are exactly those of counting one by one, on a random town and random filters. */
export function countingContract(open: OpenAdapter): void {
  const listings = fc
    .sample(anyListing, { numRuns: townSize, seed: 7 })
    .map((listing, i) => ({ ...listing, id: `random-${i}` }))
  const town = new BruteTown(listings)
  let asked: Asked | undefined
  beforeAll(async () => {
    asked = await openAsked(open, async (database) => {
      await buildAreas(database)
      await putListings(database, listings)
    })
  })
  afterAll(() => asked?.close())

  test('totals and every count are those of counting one by one', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        const found = await asked?.find(question)
        const counted = town.answer(question)
        expect(found?.total).toBe(counted.total)
        for (const name of facetNames)
          expect(byValue(found?.facets[name])).toEqual(byValue(counted.facets[name]))
      }),
      { numRuns: questions, seed: 42 },
    )
  })

  test('a count is what ticking the value gives', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        const found = await asked?.find(question)
        const name: FacetName = 'category'
        for (const { value, count } of found?.facets[name].slice(0, 3) ?? []) {
          // Ticking adds to the values of the same filter; a count is of that value alone.
          const ticked = await asked?.find({ ...question, category: [value] })
          expect(ticked?.total).toBe(count)
        }
      }),
      { numRuns: 40, seed: 43 },
    )
  })
}

const byValue = (values: { value: string; count: number }[] | undefined) =>
  Object.fromEntries((values ?? []).map(({ value, count }) => [value, count]).sort())
