import type { Ctx } from '../../context.ts'
import { Fault } from '../../fault.ts'
import { SearchQuery } from '../schema.ts'
import { search } from '../search.ts'
import type { Engine } from './score-search.ts'

/**
 * The search as the public has it, through its verb: whichever engine the house has behind its port. Throws a Fault when a stand-in answered, since the
 * figures would be of another engine.
 */
export function verbEngine(ctx: Ctx): Engine {
  return async (ask) => {
    const { results, degraded } = await search(ctx, SearchQuery.parse({ ...ask, perPage: 10 }))
    if (degraded)
      throw new Fault('unavailable', 'The search that should be judged did not answer; a stand-in did.')
    return results.map(({ slug }) => slug)
  }
}
