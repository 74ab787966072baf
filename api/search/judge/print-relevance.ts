import type { JudgedEngine } from './judge-relevance.ts'
import { type JudgedKind, judgedKinds } from './judgement.ts'
import type { Figures, Scored } from './score-search.ts'
import type { Share } from './share-of.ts'

const firstColumn = 30
const column = 24

/** A table of figures for each share: a line for all and for each kind, three figures for each engine. */
export function printRelevance(judged: readonly JudgedEngine[]): string {
  const shares = [...new Set(judged.map(({ share }) => share))]
  return shares
    .map((share) =>
      printShare(
        share,
        judged.filter((one) => one.share === share),
      ),
    )
    .join('\n\n')
}

function printShare(share: Share, judged: readonly JudgedEngine[]): string {
  const line = (name: string, of: (one: JudgedEngine) => Figures | undefined) => {
    const queries = judged.map(of).find(Boolean)?.queries ?? 0
    return [`${name}, ${queries}`.padEnd(firstColumn), ...judged.map((one) => figuresText(of(one)))].join('')
  }
  const kinds = judgedKinds.filter((kind: JudgedKind) => judged.some(({ scores }) => scores.byKind.has(kind)))
  return [
    [
      `${share}: kind, queries`.padEnd(firstColumn),
      ...judged.map(({ engine }) => engine.padEnd(column)),
    ].join(''),
    [''.padEnd(firstColumn), ...judged.map(() => 's@1   s@3   nDCG@10'.padEnd(column))].join(''),
    line('all', ({ scores }) => scores.all),
    ...kinds.map((kind) => line(kind, ({ scores }) => scores.byKind.get(kind))),
  ]
    .map((text) => text.trimEnd())
    .join('\n')
}

function figuresText(figures: Figures | undefined): string {
  if (!figures) return ''.padEnd(column)
  const { success1, success3, ndcg10 } = figures
  return [success1, success3, ndcg10]
    .map((figure) => figure.toFixed(3))
    .join(' ')
    .padEnd(column)
}

/** What each engine missed: queries of the tune share that have nothing of grade 2 or 3 among the first three. Never one of the unseen share. */
export function printMisses(judged: readonly JudgedEngine[]): string {
  return judged
    .filter(({ share }) => share === 'tune')
    .map(({ engine, scores }) => {
      const missed = scores.scored.filter(({ score }) => score.success3 === 0)
      return [`${engine} misses ${missed.length} of ${scores.scored.length}`, ...missed.map(missText)].join(
        '\n',
      )
    })
    .join('\n\n')
}

function missText({ judgement: { kind, ask, good, note }, found }: Scored): string {
  const most = Math.max(...Object.values(good))
  const wanted = Object.keys(good).filter((slug) => good[slug] === most)
  return [
    `  ${kind}: ${JSON.stringify(ask)}`,
    `    wanted ${wanted.join(', ')}`,
    `    found  ${found.slice(0, 3).join(', ') || 'nothing'}`,
    ...(note ? [`    note   ${note}`] : []),
  ].join('\n')
}
