import { type Command, InvalidArgumentError, Option } from 'commander'
import { benchGroup } from '../../bench-group.ts'
import { benchHttp, printHttp } from './bench-http.ts'
import { benchSearch, engineKeys, engineOf } from './bench-search.ts'
import type { BenchEnv } from './engine.ts'
import { forParent } from './in-child.ts'
import { type BenchSize, measureEngine } from './measure-engine.ts'
import { measureLoaded } from './measure-snapshot.ts'
import { printSearch } from './print-search.ts'
import { addProofCommands } from './proof-commands.ts'
import { showProgress } from './show-progress.ts'
import { whole } from './whole.ts'

/** Adds `bench search`, `bench http`, `bench exact` and `bench fuzz` to the command line. `env` may name a Meilisearch server. */
export function addSearchBench(program: Command, environment: Record<string, string | undefined>): void {
  const env = { meiliUrl: environment['MEILI_URL'], meiliKey: environment['MEILI_KEY'] }
  addBenchSearch(program, env)
  addBenchHttp(program)
  addProofCommands(program)
  addEngineAlone(program, env)
}

function addBenchSearch(program: Command, env: BenchEnv): void {
  sized(benchGroup(program).command('search'))
    .description(
      'Measures the search on made-up listings, next to MiniSearch, and Meilisearch when MEILI_URL is set.',
    )
    .addOption(new Option('--only <engines...>', 'leave the other engines out').choices(engineKeys))
    .action(async ({ only, ...size }: BenchSize & { only?: string[] }) => {
      const progress = showProgress()
      const figures = await benchSearch({
        ...size,
        only,
        env,
        onProgress: (label, { step, done, total }) => progress.show(`${label}: ${step}`, done, total),
      }).finally(progress.end)
      process.stdout.write(`${printSearch(figures)}\n`)
    })
}

function addBenchHttp(program: Command): void {
  benchGroup(program)
    .command('http')
    .description(
      'Measures whole requests over HTTP against the same app handing out the same replies ready-made.',
    )
    .option('--size <listings>', 'how many listings to make up, 100 to 300000', whole(100, 300_000), 3000)
    .option('--questions <count>', 'how many searches, 10 to 1000', whole(10, 1000), 500)
    .action(async (options: { size: number; questions: number }) => {
      const progress = showProgress()
      const figures = await benchHttp({ ...options, onProgress: progress.show }).finally(progress.end)
      process.stdout.write(`${printHttp(figures)}\n`)
    })
}

/** What `bench search` starts for each engine, so that the memory of each is its own. */
function addEngineAlone(program: Command, env: BenchEnv): void {
  sized(benchGroup(program).command('engine <key>', { hidden: true }))
    .description('Measures one engine in this process; what bench search starts for each.')
    .action((key: string, size: BenchSize) =>
      forParent((onProgress) => measureEngine(engineOf(key), size, env, onProgress)),
    )
  benchGroup(program)
    .command('loaded <key> <snapshot> <questions>', { hidden: true })
    .description(
      'Loads a snapshot in this process and asks the questions of a file; what bench engine starts.',
    )
    .action((key: string, snapshot: string, questions: string) =>
      forParent(() => measureLoaded(engineOf(key), env, snapshot, questions)),
    )
}

function sized(command: Command): Command {
  return command
    .option('--size <listings>', 'how many listings to make up, 100 to 300000', whole(100, 300_000), 3000)
    .option('--questions <count>', 'how many questions of each kind, 10 to 10000', whole(10, 10_000), 500)
    .option('--seconds <time>', 'the longest that each kind of question may take, 0.1 to 600', seconds, 8)
}

function seconds(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0.1 && value <= 600))
    throw new InvalidArgumentError('Give seconds from 0.1 to 600.')
  return value
}
