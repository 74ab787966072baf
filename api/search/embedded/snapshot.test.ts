import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generateListings } from '../bench/generate-listings.ts'
import { seedAtlas } from '../bench/seed-atlas.ts'
import { questionOf } from '../contract/ask.ts'
import { EmbeddedIndex } from './embedded-index.ts'
import { readSnapshot, writeSnapshot } from './snapshot.ts'
import { toDocument } from './to-document.ts'

const origin = { release: 'r1', database: 7, atlas: 3 }
const atlas = seedAtlas()
const moment = {
  now: new Date('2026-11-23T10:30:00Z'),
  calendar: { bankHolidays: new Set<string>(), schoolTerms: [] },
}
const listings = [...generateListings(300, atlas)]
const documents = listings.map((listing) => toDocument(listing, atlas))

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-snapshot-'))
  path = join(folder, 'town.search')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function built(): Promise<EmbeddedIndex> {
  const index = new EmbeddedIndex(atlas)
  for (const document of documents) index.put(document)
  await index.freeze(async () => undefined)
  return index
}

const questions = [
  questionOf(),
  questionOf({ q: listings[3]?.name.split(' ').slice(0, 2).join(' ') }),
  questionOf({ category: ['food'], access: ['step-free'] }),
  questionOf({ point: { lat: 53.4, lng: -1.3 }, withinKm: 40, openAt: new Date('2026-11-24T10:30:00Z') }),
  questionOf({ sort: 'name', limit: 30 }),
]
const answers = (index: EmbeddedIndex) => [
  ...questions.map((question) => index.find(question, moment)),
  index.points(questionOf(), moment).length,
  index.suggest(listings[5]?.name.slice(0, 4) ?? '', 8, moment),
]

test('a snapshot answers as the index did, goes on changing as it would, and is its owner’s alone', async () => {
  const index = await built()
  await writeSnapshot(path, index, { ...origin, seq: 12 })
  const read = new EmbeddedIndex(atlas)
  expect(readSnapshot(path, read, origin)).toBe(12)
  expect(answers(read)).toEqual(answers(index))
  expect((await stat(path)).mode & 0o077).toBe(0)
  const [first, second] = documents
  for (const changed of [index, read]) {
    if (first)
      changed.put({
        ...first,
        staleDay: null,
        name: 'Kite lanterns',
        texts: { ...first.texts, name: 'Kite lanterns' },
      })
    changed.remove(second?.id ?? '')
  }
  expect(answers(read)).toEqual(answers(index))
  expect(read.find(questionOf({ q: 'kite lanterns' }), moment).hits[0]?.id).toBe(first?.id)
})

test('a snapshot of a changed index, laid flat, is that of the listings as they are', async () => {
  const index = await built()
  for (const document of documents.slice(0, 40)) index.put({ ...document, accepting: 'paused' })
  await index.freeze(async () => undefined)
  await writeSnapshot(path, index, { ...origin, seq: 1 })
  const read = new EmbeddedIndex(atlas)
  readSnapshot(path, read, origin)
  expect(answers(read)).toEqual(answers(index))
  expect(read.shelf.live).toBe(300)
  expect(read.dead).toBe(40)
})

test.each([
  ['another release', { ...origin, release: 'r2' }],
  ['another database', { ...origin, database: 8 }],
  ['other areas or words', { ...origin, atlas: 4 }],
])('a snapshot of %s is not used', async (_what, other) => {
  await writeSnapshot(path, await built(), { ...origin, seq: 12 })
  expect(readSnapshot(path, new EmbeddedIndex(atlas), other)).toBeNull()
})

test('a snapshot that is missing, cut short or damaged anywhere is not used', async () => {
  expect(readSnapshot(path, new EmbeddedIndex(atlas), origin)).toBeNull()
  await writeSnapshot(path, await built(), { ...origin, seq: 12 })
  const whole = await readFile(path)
  for (const at of [0, 5, 17, 18, 60, Math.floor(whole.length / 2), whole.length - 1]) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 0xff
    await writeFile(path, damaged)
    expect(readSnapshot(path, new EmbeddedIndex(atlas), origin)).toBeNull()
    await writeFile(path, whole.subarray(0, at))
    expect(readSnapshot(path, new EmbeddedIndex(atlas), origin)).toBeNull()
  }
})
