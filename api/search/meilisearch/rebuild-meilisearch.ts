import { randomUUID } from 'node:crypto'
import { leases } from '../../../db/tables/journal.ts'
import { Fault } from '../../fault.ts'
import type { MeilisearchOptions } from './meilisearch-options.ts'
import { startMeilisearch } from './open-meilisearch.ts'
import { needsRebuild, rebuildName, readStanding, shapeOfIndex } from './position.ts'

/** What building an index anew is told as it goes. */
export type OnProgress = (done: number, total: number) => void

const lookEveryMs = 200
const patienceMs = 60_000

/**
 * Has a fresh index built and put in the place of the one that is asked: by the running server that brings changes to Meilisearch, or by this process when
 * there is none. Resolves with how many listings were read, once the fresh one answers. Throws a Fault when nothing has moved for a minute.
 */
export async function rebuildMeilisearch(
  options: MeilisearchOptions,
  onProgress: OnProgress,
): Promise<number> {
  const { write, clock } = options
  const wish = randomUUID()
  const row = { holder: 'operator', until: clock.now(), position: wish }
  await write((tx) =>
    tx
      .insert(leases)
      .values({ name: rebuildName, ...row })
      .onConflictDoUpdate({ target: leases.name, set: row }),
  )
  let problem: unknown = null
  const search = startMeilisearch({
    ...options,
    onProblem: (error) => {
      problem = error
    },
  })
  try {
    return await watch(options, wish, onProgress, () => problem)
  } finally {
    await search.close()
  }
}

async function watch(
  { db }: MeilisearchOptions,
  wish: string,
  onProgress: OnProgress,
  problemSoFar: () => unknown,
): Promise<number> {
  const shape = shapeOfIndex()
  let [seen, movedAt] = ['', performance.now()]
  for (;;) {
    const standing = await readStanding(db, shape)
    const { position } = standing
    if (position) onProgress(position.progress.done, position.progress.total)
    if (position?.rebuilt === wish && !needsRebuild(standing)) return position.progress.total
    const now = JSON.stringify(position)
    if (now !== seen) [seen, movedAt] = [now, performance.now()]
    if (performance.now() - movedAt > patienceMs) throw stuck(problemSoFar())
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

function stuck(problem: unknown): Fault {
  const why = problem instanceof Error ? ` ${problem.message}` : ''
  return new Fault(
    'unavailable',
    `Meilisearch has not moved for a minute; the index in use is as it was.${why}`,
  )
}
