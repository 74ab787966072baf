import type { Command } from 'commander'
import type { CommandHouse } from '../command-house.ts'
import { examine } from './examine.ts'

/** `waymark doctor`: examines the database and says what it found; exit status 1 when something is not well. */
export function addDoctorCommands(program: Command, house: CommandHouse): void {
  program
    .command('doctor')
    .description(
      'Examine the database: integrity, references, migrations and the rules of the house. Changes nothing.',
    )
    .action(() =>
      house(async (ctx) => {
        const findings = await examine(ctx)
        for (const { what, well, seen } of findings)
          process.stdout.write(`${well ? 'well   ' : 'NOT OK '} ${what}: ${seen}\n`)
        if (findings.some((finding) => !finding.well)) process.exitCode = 1
      }),
    )
}
