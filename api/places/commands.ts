import { Presets, SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import type { CommandHouse } from '../command-house.ts'
import { importPostcodes, type PostcodeImport } from './import-postcodes.ts'

/** `waymark import-postcodes <path>`: reads a postcode table with a progress bar and says what was taken and left out. */
export function addPlacesCommands(program: Command, house: CommandHouse): void {
  program
    .command('import-postcodes')
    .description(
      'Read where postcodes are from the ONS Postcode Directory or Code-Point Open. Doing it again changes nothing.',
    )
    .argument('<path>', 'a CSV file, or a folder of them as it is unpacked')
    .action((path: string) =>
      house(async (ctx) => {
        const bar = new SingleBar(
          { format: '{bar} {percentage}% | {kept} postcodes | {eta_formatted} left', noTTYOutput: false },
          Presets.rect,
        )
        bar.start(1, 0, { kept: 0 })
        const done = await importPostcodes(ctx, {
          source: path,
          onProgress({ kept, bytes, bytesTotal }) {
            bar.setTotal(bytesTotal)
            bar.update(bytes, { kept })
          },
        }).finally(() => bar.stop())
        process.stdout.write(inWords(done))
      }),
    )
}

function inWords({ read, kept, changed, skipped, outcodes }: PostcodeImport): string {
  const count = (n: number) => n.toLocaleString('en-GB')
  const left = Object.entries(skipped).map(([reason, n]) => `  left out, ${reason}: ${count(n)}\n`)
  return `${count(read)} rows read, ${count(kept)} postcodes taken, ${count(changed)} of them new or moved; ${count(outcodes)} outward codes.\n${left.join('')}`
}
