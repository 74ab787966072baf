import type { Command } from 'commander'
import { benchGroup } from '../../bench-group.ts'
import { Fault } from '../../fault.ts'
import type { ExactFigures } from './bench-exact.ts'
import { benchFuzz, type FuzzFigures } from './bench-fuzz.ts'
import { showProgress } from './show-progress.ts'
import { whole } from './whole.ts'

/** Adds `bench exact` and `bench fuzz` to the command line; both end with status 1 when anything is wrong. */
export function addProofCommands(program: Command): void {
  addExact(program)
  addFuzz(program)
}

interface ExactCommand {
  questions: number
  listings: number
  seed: number
}

function addExact(program: Command): void {
  benchGroup(program)
    .command('exact')
    .description(
      'Compares totals and every count with counting one by one, on a random town and random questions.',
    )
    .option('--questions <count>', 'how many questions, 1 to 10000000', whole(1, 10_000_000), 10_000)
    .option('--listings <count>', 'how many listings the town has, 10 to 5000', whole(10, 5000), 200)
    .option('--seed <number>', 'another number, another town and other questions', whole(0, 1_000_000), 1)
    .action(async (options: ExactCommand) => {
      const { benchExact } = await importExact()
      const progress = showProgress()
      const onProgress = (done: number) => progress.show('questions', done, options.questions)
      const figures = await benchExact({ ...options, onProgress }).finally(progress.end)
      process.stdout.write(`${printExact(figures)}\n`)
      if (figures.agreed !== figures.asked) process.exitCode = 1
    })
}

/** Random questions come from a development dependency, which a server does without. */
async function importExact() {
  try {
    await import('fast-check')
  } catch {
    throw new Fault(
      'bad-request',
      'This needs fast-check, which comes with the development dependencies: npm ci.',
    )
  }
  return import('./bench-exact.ts')
}

interface FuzzCommand {
  times: number
  seed: number
  from: number
}

function addFuzz(program: Command): void {
  benchGroup(program)
    .command('fuzz')
    .description(
      'Asks random strings with random filters: nothing may throw, take over 50 ms or break a filter.',
    )
    .option('--times <count>', 'how many questions, 1 to 100000000', whole(1, 100_000_000), 100_000)
    .option('--seed <number>', 'another number, other questions', whole(0, 1_000_000), 1)
    .option('--from <number>', 'the number of the first question, to ask a failure again', whole(0, 1e9), 0)
    .action(async (options: FuzzCommand) => {
      const progress = showProgress()
      const onProgress = (done: number) => progress.show('questions', done, options.times)
      const figures = await benchFuzz({ ...options, onProgress }).finally(progress.end)
      process.stdout.write(`${printFuzz(figures, options.seed)}\n`)
      if (figures.failed > 0) process.exitCode = 1
    })
}

/** How exact it was, as lines to read. */
export function printExact(figures: ExactFigures): string {
  const { agreed, asked, listings, foundSomething, counts, wrong } = figures
  return [
    `${agreed} of ${asked} random questions over ${listings} random listings agree with counting one by one,`,
    `in the total and in every count: ${counts} counts; ${foundSomething} questions found something.`,
    ...wrong.map(({ question, what }) => `  ${what}: ${JSON.stringify(question)}`),
  ].join('\n')
}

/** What fuzzing found, as lines to read: shapes of questions, never their text. */
export function printFuzz(figures: FuzzFigures, seed: number): string {
  const { asked, foundSomething, checked, slowest, pauses, failed, failures } = figures
  return [
    `${asked} random questions, of which ${foundSomething} found something; ${checked} results checked against the filters.`,
    `The slowest took ${Math.round(slowest.ms * 10) / 10} ms: ${slowest.shape}`,
    ...(pauses > 0
      ? [`${pauses} pauses of over 50 ms did not come again when the same was asked again.`]
      : []),
    failed === 0 ? 'Nothing threw, took over 50 ms, or broke a filter.' : `${failed} failed:`,
    ...failures.map(
      ({ number, shape, what }) =>
        `  ${what}: ${shape}\n    again: npm run waymark -- bench fuzz --seed ${seed} --from ${number} --times 1`,
    ),
  ].join('\n')
}
