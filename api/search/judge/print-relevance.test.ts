import { Command } from 'commander'
import { expect, test } from 'vitest'
import { addBenchRelevance } from './add-bench-relevance.ts'
import type { JudgedEngine } from './judge-relevance.ts'
import type { Judgement } from './judgement.ts'
import { printMisses, printRelevance } from './print-relevance.ts'
import { scoreSearch } from './score-search.ts'

const judgements: Judgement[] = [
  { kind: 'plain', ask: { q: 'bread' }, good: { bread: 3, rolls: 2 } },
  { kind: 'plain', ask: { q: 'soup' }, good: { soup: 3 }, note: 'Not the kitchen.' },
]

async function judged(share: JudgedEngine['share']): Promise<JudgedEngine> {
  return { engine: 'embedded', share, scores: await scoreSearch(judgements, async () => ['bread', 'cake']) }
}

test('the table has a line for all and one for each kind, with three figures for each engine', async () => {
  const lines = printRelevance([await judged('tune')]).split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toMatch(/^tune: kind, queries +embedded$/)
  expect(lines[2]).toMatch(/^all, 2 +0\.500 0\.500 0\.\d{3}$/)
  expect(lines[3]).toMatch(/^plain, 2 +0\.500/)
})

test('misses say what was asked, wanted and found', async () => {
  const text = printMisses([await judged('tune')])
  expect(text).toContain('embedded misses 1 of 2')
  expect(text).toContain(
    'plain: {"q":"soup"}\n    wanted soup\n    found  bread, cake\n    note   Not the kitchen.',
  )
  expect(text).not.toContain('rolls')
})

test('misses of the unseen share are never printed', async () => {
  expect(printMisses([await judged('unseen')])).toBe('')
})

test('to ask for them is refused with the reason', async () => {
  const ask = (...options: string[]) => {
    const program = new Command('waymark')
    addBenchRelevance(program, {})
    return program.parseAsync(['bench', 'relevance', ...options], { from: 'user' })
  }
  await expect(ask('--misses', '--share', 'unseen')).rejects.toThrow(/tunes for them/)
  await expect(ask('--meilisearch')).rejects.toThrow(/MEILI_URL/)
})
