import type { Command } from 'commander'
import type { CommandHouse } from '../command-house.ts'
import { reindex } from './reindex.ts'

/** `waymark reindex`. Measurements are in `bench/commands.ts`. */
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
}
