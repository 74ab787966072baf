import { type Command, Option } from 'commander'
import { benchGroup } from '../../bench-group.ts'
import { Fault } from '../../fault.ts'
import { judgeRelevance, type JudgeOptions } from './judge-relevance.ts'
import { printMisses, printRelevance } from './print-relevance.ts'

interface Options {
  share: 'tune' | 'unseen' | 'all'
  misses?: boolean
  meilisearch?: boolean
}

/** Adds `bench relevance` to the command line. */
export function addBenchRelevance(program: Command, env: Record<string, string | undefined>): void {
  benchGroup(program)
    .command('relevance')
    .description(
      'Scores what people find in the demo town against what is right for them, next to MiniSearch.',
    )
    .addOption(
      new Option('--share <share>', 'which of the judgements')
        .choices(['tune', 'unseen', 'all'])
        .default('all'),
    )
    .option('--misses', 'also say what was missed; of the tune share alone')
    .option('--meilisearch', 'also judge the Meilisearch at MEILI_URL; the demo town is written into it')
    .action(async ({ share, misses, meilisearch }: Options) => {
      if (misses && share === 'unseen') throw new Fault('bad-request', unseenStaysUnseen)
      const judged = await judgeRelevance({
        shares: share === 'all' ? ['tune', 'unseen'] : [share],
        ...(meilisearch ? { meilisearch: meilisearchOf(env) } : {}),
      })
      process.stdout.write(`${printRelevance(judged)}\n`)
      if (misses) process.stdout.write(`\n${printMisses(judged)}\n`)
    })
}

const unseenStaysUnseen =
  'The misses of the unseen share are not shown: who has seen them tunes for them, and then nothing is left to say how well the search does for people it has never met. Use --share tune.'

function meilisearchOf(env: Record<string, string | undefined>): JudgeOptions['meilisearch'] {
  const url = env['MEILI_URL']
  if (!url)
    throw new Fault(
      'bad-request',
      'Set MEILI_URL to the address of a Meilisearch that holds nothing of yours.',
    )
  return { url, key: env['MEILI_KEY'] }
}
