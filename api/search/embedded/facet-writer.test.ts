import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { benchMoment } from '../bench/engine.ts'
import { generateListings } from '../bench/generate-listings.ts'
import { openRandomTown, randomListings } from '../bench/open-random-town.ts'
import { seedAtlas } from '../bench/seed-atlas.ts'
import { questionOf } from '../contract/ask.ts'
import { anyQuestion } from '../contract/random-town.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { toDocument } from './to-document.ts'

test('facets that are written at once are letter for letter those that are counted, on random questions', async () => {
  const { index } = await openRandomTown(randomListings(200, 4))
  const questions = [questionOf(), ...fc.sample(anyQuestion, { numRuns: 1000, seed: 12 })]
  let longest = 0
  for (const question of questions) {
    const { facets, ...rest } = index.find(question, benchMoment)
    const { facetsJson, ...written } = index.findWritten(question, benchMoment)
    expect(facetsJson).toBe(JSON.stringify(facets))
    expect(written).toEqual(rest)
    longest = Math.max(longest, facetsJson.length)
  }
  expect(longest).toBeGreaterThan(2000)
})

test('values that nobody had before are written too', () => {
  const atlas = seedAtlas()
  const index = new EmbeddedIndex(atlas)
  for (const [i, listing] of [...generateListings(200, atlas)].entries()) {
    index.put(toDocument(listing, atlas))
    if (![0, 1, 5, 30, 199].includes(i)) continue
    const { facets } = index.find(questionOf(), benchMoment)
    expect(index.findWritten(questionOf(), benchMoment).facetsJson).toBe(JSON.stringify(facets))
  }
})
