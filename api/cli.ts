import { inspect } from 'node:util'
import { Command } from 'commander'
import { type CommandHouse, openForCommand } from './command-house.ts'
import { ConfigProblem, readConfig } from './config.ts'
import { addDoctorCommands } from './doctor/commands.ts'
import { addBenchImport, addExchangeCommands } from './exchange/commands.ts'
import { explainError, startProblem } from './explain-error.ts'
import { Fault } from './fault.ts'
import { addPlacesCommands } from './places/commands.ts'
import { addSearchBench } from './search/bench/commands.ts'
import { addSearchCommands } from './search/commands.ts'
import { addBenchRelevance } from './search/judge/add-bench-relevance.ts'

const program = new Command('waymark')
  .description('Looks after a Waymark directory from the command line.')
  .showHelpAfterError('Add --help to see how it is used.')

const house: CommandHouse = openForCommand(process.env)
for (const add of [addExchangeCommands, addPlacesCommands, addSearchCommands, addDoctorCommands])
  add(program, house)
addBenchImport(program, () => readConfig(process.env))
addSearchBench(program, process.env)
addBenchRelevance(program, process.env)

try {
  await program.parseAsync(process.argv)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

/** Faults and configuration are told in words; the common troubles of a database too; anything else with where it was, since it is ours to mend. */
function explain(error: unknown): string {
  if (error instanceof Fault)
    return [
      error.message,
      ...Object.entries(error.fields ?? {}).map(([field, why]) => `  ${field}: ${why}`),
    ].join('\n')
  if (error instanceof ConfigProblem) return error.message
  return startProblem(error) ?? inspect(explainError(error))
}
