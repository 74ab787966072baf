import { expect, test } from 'vitest'
import { toDocument } from '../../embedded/to-document.ts'
import { EmbeddedIndex } from '../../embedded/embedded-index.ts'
import { facetNames } from '../../schema.ts'
import { anyBroadFilter, anyNearFilter, anyPage } from '../any-filters.ts'
import { benchAtlas } from '../bench-atlas.ts'
import { benchMoment } from '../engine.ts'
import { generateListings } from '../generate-listings.ts'
import { createRandom } from '../random.ts'
import { wholeQuestion } from '../../whole-question.ts'
import { Columns } from './columns.ts'
import { firstOf } from './first-of.ts'

test('the filters and counts beside MiniSearch do the same work as ours: the totals are equal, and the counts of tags', async () => {
  const atlas = benchAtlas()
  const [index, columns] = [new EmbeddedIndex(atlas), new Columns(atlas)]
  for (const listing of generateListings(400, atlas)) {
    index.put(toDocument(listing, atlas))
    columns.add(toDocument(listing, atlas))
  }
  await index.freeze(async () => undefined)
  columns.seal()
  const random = createRandom(4)
  const today = Math.floor(benchMoment.now.getTime() / 86_400_000)
  for (let i = 0; i < 300; i++) {
    const make = [anyNearFilter, anyBroadFilter, anyPage][i % 3] ?? anyPage
    const question = wholeQuestion(make(random, atlas))
    const ours = index.find(question, benchMoment)
    const { docs, counts } = columns.sift(columns.candidates(question), question, today)
    expect(docs).toHaveLength(ours.total)
    const theirs = columns.facets(counts)
    for (const name of facetNames.filter((one) => one !== 'audience')) {
      const values = theirs.filter(({ group }) => group === name)
      expect(values.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(
        ours.facets[name].map(({ value, count }) => `${value} ${count}`).sort(),
      )
    }
  }
})

test('the first of many are those that sorting them all would give', () => {
  const random = createRandom(8)
  const docs = Array.from({ length: 500 }, (_, doc) => doc)
  const keys = docs.map(() => random.below(40))
  const ranks = Uint32Array.from(docs, (doc) => (doc * 263) % 500)
  const sorted = [...docs].sort(
    (a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0),
  )
  expect(firstOf(docs, 30, (doc) => keys[doc] ?? 0, ranks)).toEqual(sorted.slice(0, 30))
  expect(firstOf(docs, 900, (doc) => keys[doc] ?? 0, ranks)).toEqual(sorted)
})
