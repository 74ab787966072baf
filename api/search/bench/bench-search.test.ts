import { Command } from 'commander'
import { expect, test } from 'vitest'
import { benchAtlas } from './bench-atlas.ts'
import { benchSearch } from './bench-search.ts'
import { addSearchBench } from './commands.ts'
import { generateListings } from './generate-listings.ts'
import { measureEngine } from './measure-engine.ts'
import { measureInChild } from './measure-in-child.ts'
import { embeddedEngine } from './engines/embedded-engine.ts'
import { printSearch } from './print-search.ts'
import { toDocument } from '../embedded/to-document.ts'
import { foldWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'

const env = { meiliUrl: undefined, meiliKey: undefined }
const small = { size: 120, questions: 40, seconds: 0.2 }

test('made-up listings are the same every time, and as long and as full of small words as real ones', () => {
  const once = [...generateListings(200, benchAtlas())]
  expect([...generateListings(200, benchAtlas())]).toEqual(once)
  const wordsOf = (texts: string[]) => foldWords(texts.join(' '))
  const whole = once.flatMap((listing) => wordsOf(Object.values(toDocument(listing, benchAtlas()).texts)))
  expect(whole.length / once.length).toBeGreaterThan(170)
  expect(whole.length / once.length).toBeLessThan(210)
  const all = once.flatMap(({ summary, description }) => wordsOf([summary, description]))
  const small = all.filter((word) => stopWords.has(word)).length / all.length
  expect(small).toBeGreaterThan(0.33)
  expect(small).toBeLessThan(0.45)
  for (const { name, places } of once) {
    expect(name.split(' ').length).toBeGreaterThanOrEqual(2)
    expect(name.split(' ').length).toBeLessThanOrEqual(5)
    expect(places.length).toBeGreaterThanOrEqual(1)
    expect(places.length).toBeLessThanOrEqual(3)
  }
})

test('every engine is asked the same, finds what was planted, and its figures are printed', async () => {
  const told: string[] = []
  const figures = await benchSearch({
    ...small,
    env,
    measure: measureEngine,
    onProgress: (label) => told.push(label),
  })
  expect(figures.measured.map(({ key }) => key)).toEqual(['embedded', 'port', 'minisearch'])
  for (const { kinds, changeMs, memoryMb } of figures.measured) {
    expect(kinds).toHaveLength(10)
    for (const { asked, ms } of kinds) {
      expect(asked).toBeGreaterThan(0)
      expect(ms.p50).toBeLessThanOrEqual(ms.p99)
    }
    expect(kinds.find(({ key }) => key === 'name')?.found).toBe(1)
    expect(kinds.find(({ key }) => key === 'typo')?.found).toBeGreaterThan(0.6)
    expect(changeMs).toBeGreaterThan(0)
    expect(memoryMb.asked).toBeGreaterThan(0)
  }
  expect(told).toContain('MiniSearch 7')
  const printed = printSearch(figures)
  expect(printed).toContain('two words of a name, one misspelt')
  expect(printed).toMatch(/times ours/)
})

test('an engine is measured in a process of its own', async () => {
  const steps: string[] = []
  const figures = await measureInChild(embeddedEngine, small, env, ({ step }) => steps.push(step))
  expect(figures.key).toBe('embedded')
  expect(figures.kinds).toHaveLength(10)
  expect(steps).toContain('listings')
})

test('Meilisearch is left out in so many words where no server is named', async () => {
  const { measured, leftOut } = await benchSearch({ ...small, env, only: ['meilisearch'] })
  expect(measured).toEqual([])
  expect(leftOut[0]?.why).toContain('MEILI_URL')
})

test('a bench of nonsense size or of an unknown engine is refused in words', async () => {
  const program = () => {
    const made = new Command('waymark').exitOverride()
    addSearchBench(made, {})
    for (const command of made.commands.flatMap((group) => group.commands)) command.exitOverride()
    for (const command of made.commands.flatMap((group) => [group, ...group.commands]))
      command.configureOutput({ writeErr: () => undefined })
    return made
  }
  const ask = (...words: string[]) => program().parseAsync(['bench', ...words], { from: 'user' })
  await expect(ask('search', '--size', 'many')).rejects.toThrow(/100 to 300000/)
  await expect(ask('search', '--only', 'abacus')).rejects.toThrow(/embedded/)
  await expect(ask('engine', 'abacus')).rejects.toThrow(/choose from embedded/)
})
