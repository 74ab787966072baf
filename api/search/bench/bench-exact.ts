import * as fc from 'fast-check'
import { BruteTown } from '../contract/brute-force.ts'
import { anyQuestion } from '../contract/random-town.ts'
import type { Question } from '../port.ts'
import { facetNames, type FacetValue } from '../schema.ts'
import { benchMoment } from './engine.ts'
import { openRandomTown, randomListings } from './open-random-town.ts'

/** How many random questions had exactly the total and the counts of counting one by one, and what was wrong with the others. */
export interface ExactFigures {
  listings: number
  asked: number
  agreed: number
  /** Of those asked, how many found something: agreeing on nothing proves little. */
  foundSomething: number
  /** Counts that were compared. */
  counts: number
  /** The first few that did not agree. */
  wrong: { question: Question; what: string }[]
}

export interface ExactOptions {
  questions: number
  listings: number
  seed: number
  onProgress?: (done: number) => void
}

const atOnce = 1000
const mostTold = 5

/** Asks the embedded index random questions about a random town and compares totals and every count with those of counting one by one. */
export async function benchExact({
  questions,
  listings,
  seed,
  onProgress,
}: ExactOptions): Promise<ExactFigures> {
  const { index, listings: known } = await openRandomTown(randomListings(listings, seed))
  const town = new BruteTown(known)
  const figures: ExactFigures = { listings, asked: 0, agreed: 0, foundSomething: 0, counts: 0, wrong: [] }
  while (figures.asked < questions) {
    const numRuns = Math.min(atOnce, questions - figures.asked)
    for (const question of fc.sample(anyQuestion, { numRuns, seed: seed + figures.asked })) {
      const [found, counted] = [index.find(question, benchMoment), town.answer(question)]
      const what = firstDifference(found, counted)
      figures.asked += 1
      if (what === null) figures.agreed += 1
      else if (figures.wrong.length < mostTold) figures.wrong.push({ question, what })
      if (counted.total > 0) figures.foundSomething += 1
      for (const name of facetNames) figures.counts += counted.facets[name].length
    }
    onProgress?.(figures.asked)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return figures
}

type Counted = { total: number; facets: Record<string, Pick<FacetValue, 'value' | 'count'>[]> }

/** In words, or null when there is none. */
function firstDifference(found: Counted, counted: Counted): string | null {
  if (found.total !== counted.total) return `found ${found.total}, one by one ${counted.total}`
  for (const name of facetNames) {
    const [is, should] = [byValue(found.facets[name]), byValue(counted.facets[name])]
    for (const value of new Set([...is.keys(), ...should.keys()])) {
      if (is.get(value) !== should.get(value))
        return `${name}=${value} counts ${is.get(value) ?? 0}, one by one ${should.get(value) ?? 0}`
    }
  }
  return null
}

const byValue = (values: Counted['facets'][string] = []) =>
  new Map(values.map(({ value, count }) => [value, count]))
