import { type Ask, type Judgement, type JudgedKind, judgedKinds } from './judgement.ts'

/** Anything that can be judged: slugs of listings for an ask, best first. */
export type Engine = (ask: Ask) => Promise<string[]>

/** Averages over a number of queries, each from 0 to 1. */
export interface Figures {
  queries: number
  /** Share of queries with a listing of grade 2 or 3 first. */
  success1: number
  /** Share with one among the first three. */
  success3: number
  /** How near the first ten come to the best order there could be: gain 2^grade − 1, discounted by the logarithm of the rank. */
  ndcg10: number
}

/** What one engine found for one judgement, and how it did. */
export interface Scored {
  judgement: Judgement
  found: string[]
  score: Omit<Figures, 'queries'>
}

/** The figures of one engine. Kinds of which nothing was asked are left out. */
export interface Scores {
  all: Figures
  byKind: Map<JudgedKind, Figures>
  scored: Scored[]
}

const deep = 10

/** Asks an engine every judgement, one after another, and scores what it finds. */
export async function scoreSearch(judgements: readonly Judgement[], engine: Engine): Promise<Scores> {
  const scored: Scored[] = []
  for (const judgement of judgements) {
    const found = await engine(judgement.ask)
    scored.push({ judgement, found, score: scoreReply(judgement.good, found) })
  }
  const kinds = judgedKinds.map(
    (kind) => [kind, scored.filter((one) => one.judgement.kind === kind)] as const,
  )
  return {
    all: average(scored),
    byKind: new Map(kinds.filter(([, of]) => of.length > 0).map(([kind, of]) => [kind, average(of)])),
    scored,
  }
}

/** Scores one reply. A listing that comes twice counts at its first place, and not again. */
export function scoreReply(good: Judgement['good'], found: readonly string[]): Scored['score'] {
  const grades = found.map((slug, i) => (found.indexOf(slug) === i ? (good[slug] ?? 0) : 0))
  const within = (rank: number) => (grades.slice(0, rank).some((grade) => grade >= 2) ? 1 : 0)
  const best = Object.values(good).sort((a, b) => b - a)
  return {
    success1: within(1),
    success3: within(3),
    ndcg10: best.length === 0 ? 0 : discountedGain(grades) / discountedGain(best),
  }
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, deep).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

function average(scored: readonly Scored[]): Figures {
  const mean = (name: keyof Scored['score']) =>
    scored.length === 0 ? 0 : scored.reduce((sum, { score }) => sum + score[name], 0) / scored.length
  return {
    queries: scored.length,
    success1: mean('success1'),
    success3: mean('success3'),
    ndcg10: mean('ndcg10'),
  }
}
