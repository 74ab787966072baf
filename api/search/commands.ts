import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { allow } from '../accounts/allow.ts'
import type { CommandHouse } from '../command-house.ts'
import { rebuildMeilisearch } from './meilisearch/rebuild-meilisearch.ts'
import { addPhraseCommands } from './phrases/commands.ts'
import { reindex } from './reindex.ts'

/** `waymark reindex` and `waymark phrases`. Measurements are in `bench/commands.ts`. */
export function addSearchCommands(program: Command, house: CommandHouse): void {
  program
    .command('reindex')
    .description(
      'Makes every running server read all listings into its search again; with MEILI_URL set, builds a fresh index there and swaps it in.',
    )
    .action(() =>
      house(async (ctx, { config }) => {
        if (config.meilisearch) {
          allow(ctx, 'house.inspect')
          const bar = new SingleBar({ format: 'Indexing [{bar}] {value}/{total}', stopOnComplete: false })
          bar.start(0, 0)
          const total = await rebuildMeilisearch({ ...ctx, ...config.meilisearch }, (done, of) => {
            bar.setTotal(of)
            bar.update(done)
          }).finally(() => bar.stop())
          process.stdout.write(`A fresh index of ${total} listings answers now.\n`)
          return
        }
        const { listings } = await reindex(ctx)
        process.stdout.write(
          `${listings} listings will be read again by every running server within a second.\n`,
        )
      }),
    )
  addPhraseCommands(program, house)
}
