import { SingleBar } from 'cli-progress'
import { type Command, InvalidArgumentError } from 'commander'
import { benchGroup } from '../bench-group.ts'
import type { CommandHouse } from '../command-house.ts'
import { benchSearch, type SearchFigures, type Spread } from './bench/bench-search.ts'
import { reindex } from './reindex.ts'

/** `waymark reindex` and `waymark bench search`. */
export function addSearchCommands(program: Command, house: CommandHouse): void {
  program
    .command('reindex')
    .description('Makes every running server read all listings into its search again.')
    .action(() =>
      house(async (ctx) => {
        const { listings } = await reindex(ctx)
        process.stdout.write(
          `${listings} listings will be read again by every running server within a second.\n`,
        )
      }),
    )
  benchGroup(program)
    .command('search')
    .description('Measures the embedded search on made-up listings, in memory; touches no database.')
    .option('--size <listings>', 'how many listings to make up, 100 to 300000', readSize, 3000)
    .action(async ({ size }: { size: number }) => {
      const bar = new SingleBar({ format: 'Indexing [{bar}] {value}/{total}', stopOnComplete: true })
      bar.start(size, 0)
      const figures = await benchSearch(size, (done) => bar.update(done))
      process.stdout.write(`${printFigures(figures)}\n`)
    })
}

function readSize(text: string): number {
  const size = Number(text)
  if (!Number.isInteger(size) || size < 100 || size > 300_000)
    throw new InvalidArgumentError('Give a whole number from 100 to 300000.')
  return size
}

/** The figures of a bench as lines to read. */
export function printFigures(figures: SearchFigures): string {
  const ms = ({ p50, p95, p99 }: Spread) => `${p50} / ${p95} / ${p99} ms`
  const rows: [string, string][] = [
    ['listings, words', `${figures.listings}, ${figures.words}`],
    ['index built in', `${figures.buildMs} ms, ${figures.memoryMb} MB`],
    ['a change until it is found', `${figures.changeMs} ms`],
    ['', 'middle / 95 of 100 / 99 of 100'],
    ['one word', ms(figures.oneWord)],
    ['two words, one misspelt, facets', ms(figures.twoWordsWithTypo)],
    ['suggestions while typing', ms(figures.asYouType)],
    ['filters, distance, facets', ms(figures.filterPlaceFacets)],
    ['misspelt names in the first ten', `${Math.round(figures.typosFound * 1000) / 10} %`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(34)}${value}`).join('\n')
}
