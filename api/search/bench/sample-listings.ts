import type { PublicListing } from '../../listings/schema.ts'

/** What questions are made from: some of the listings, evenly spread, and how many names have each word. */
export interface Sample {
  listings: Pick<PublicListing, 'id' | 'name' | 'summary' | 'needs' | 'categories'>[]
  carriers: Map<string, number>
}

const mostKept = 2000

/** Listens to listings as they go by. `sample` is whole once all of them have. */
export function createSampler(size: number): { see(listing: PublicListing): void; sample: Sample } {
  const every = Math.max(1, Math.floor(size / mostKept))
  const sample: Sample = { listings: [], carriers: new Map() }
  let seen = 0
  return {
    sample,
    see({ id, name, summary, needs, categories, staleOn }) {
      const isShown = staleOn === null || staleOn > '2026-12-01'
      if (seen++ % every === 0 && isShown) sample.listings.push({ id, name, summary, needs, categories })
      for (const word of new Set(wordsOfName(name))) {
        sample.carriers.set(word, (sample.carriers.get(word) ?? 0) + 1)
      }
    },
  }
}

/** The words of a made-up name, which has no marks. */
export const wordsOfName = (name: string): string[] => name.toLowerCase().split(' ')
