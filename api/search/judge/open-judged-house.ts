import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../config.ts'
import { type House, openHouse } from '../../house.ts'

/** The moment for which the listings were judged: a Monday morning in term time. */
export const judgedAt = new Date('2026-11-23T10:30:00Z')

/**
 * A house with a database of its own that holds the demo town, at the moment of the judgements; closing it removes the database. Of the environment it takes what
 * is given and no more.
 */
export async function openJudgedHouse(env: Record<string, string | undefined> = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-judge-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const config = readConfig({
      ...env,
      WAYMARK_SECRET: randomBytes(32).toString('base64url'),
      DATABASE_URL: `file:${join(folder, 'judge.db')}`,
      LOG_LEVEL: 'silent',
    })
    const house = await openHouse({ config, clock: { now: () => judgedAt } })
    const { fillDemo } = await import('../../../seed/fill-demo.ts')
    await fillDemo(house.ctx({ role: 'system' }))
    await house.search.catchUp()
    return {
      ...house,
      async close() {
        await house.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
