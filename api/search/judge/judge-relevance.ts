import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Ctx } from '../../context.ts'
import { findVisible } from './find-visible.ts'
import type { Judgement } from './judgement.ts'
import { loadJudgements } from './load-judgements.ts'
import { miniSearchEngine } from './mini-search-engine.ts'
import { openJudgedHouse } from './open-judged-house.ts'
import { type Engine, scoreSearch, type Scores } from './score-search.ts'
import { type Share, shareOf } from './share-of.ts'
import { verbEngine } from './verb-engine.ts'

/** How one engine did on one share of the judgements. */
export interface JudgedEngine {
  engine: string
  share: Share
  scores: Scores
}

/** What to judge. `meilisearch`: where it is; the demo town is written into it. */
export interface JudgeOptions {
  shares: readonly Share[]
  meilisearch?: { url: string; key?: string | undefined }
}

const town = fileURLToPath(new URL('../../../seed/judgements.json', import.meta.url))

/** The judgements of the demo town. The house must hold it. */
export async function townJudgements(ctx: Ctx): Promise<Judgement[]> {
  const slugs = new Set((await findVisible(ctx)).map(({ slug }) => slug))
  return loadJudgements(await readFile(town, 'utf8'), slugs)
}

/** Scores the embedded search, MiniSearch and, when it is named, Meilisearch on the demo town, in databases made for it and removed afterwards. */
export async function judgeRelevance({ shares, meilisearch }: JudgeOptions): Promise<JudgedEngine[]> {
  const own = await judgeHouse({}, shares, async (ctx) => [
    ['embedded', verbEngine(ctx)],
    ['MiniSearch', await miniSearchEngine(ctx)],
  ])
  if (!meilisearch) return own
  const env = { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }
  return [...own, ...(await judgeHouse(env, shares, async (ctx) => [['with MEILI_URL', verbEngine(ctx)]]))]
}

async function judgeHouse(
  env: Record<string, string | undefined>,
  shares: readonly Share[],
  enginesOf: (ctx: Ctx) => Promise<[string, Engine][]>,
): Promise<JudgedEngine[]> {
  const house = await openJudgedHouse(env)
  try {
    const ctx = house.ctx({ role: 'public' })
    const judgements = await townJudgements(house.ctx({ role: 'system' }))
    const judged: JudgedEngine[] = []
    for (const [engine, ask] of await enginesOf(ctx))
      for (const share of shares) {
        const ofShare = judgements.filter((judgement) => shareOf(judgement.ask) === share)
        judged.push({ engine, share, scores: await scoreSearch(ofShare, ask) })
      }
    return judged
  } finally {
    await house.close()
  }
}
