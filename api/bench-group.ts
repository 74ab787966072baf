import type { Command } from 'commander'

/** The `bench` command that features hang their measurements on; made by the first that asks. */
export function benchGroup(program: Command): Command {
  return (
    program.commands.find((command) => command.name() === 'bench') ??
    program.command('bench').description('Measures Waymark on this machine; touches no database of yours.')
  )
}
