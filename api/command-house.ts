import { readConfig } from './config.ts'
import type { Ctx } from './context.ts'
import { type House, openHouse } from './house.ts'

/**
 * Opens the house for one command, as its operator, and closes it afterwards whatever happens. Features add their commands with
 * `add…Commands(program, house)`; a command throws a Fault to fail with words, or sets `process.exitCode`.
 */
export type CommandHouse = <T>(work: (ctx: Ctx, house: House) => Promise<T>) => Promise<T>

/** A `CommandHouse` on the database that the environment names. */
export function openForCommand(env: Record<string, string | undefined>): CommandHouse {
  return async (work) => {
    const house = await openHouse({ config: readConfig(env) })
    try {
      return await work(house.ctx({ role: 'operator' }), house)
    } finally {
      await house.close()
    }
  }
}
