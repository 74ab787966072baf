import { Meilisearch } from 'meilisearch'
import { MapTrees } from '../map-trees.ts'
import type { SearchPort } from '../port.ts'
import type { Asking } from './asking.ts'
import { find } from './find.ts'
import { Following } from './following.ts'
import { isMissing } from './meili-code.ts'
import type { MeilisearchOptions } from './meilisearch-options.ts'
import { map } from './map.ts'
import { suggest } from './suggest.ts'

/** A search in Meilisearch, which also says whether it may be believed. */
export interface MeilisearchPort extends SearchPort {
  /** False while changes are missing from it for longer than a second. */
  isInStep(): boolean
  /** Resolves when Meilisearch says that it is well; throws when it does not within the time of a question. */
  check(): Promise<void>
  /** From now on it is not in step until it was seen to be. */
  distrust(): void
}

/** Meilisearch takes a batch of documents in well within this. */
const indexingTimeoutMs = 30_000

/** Opens a search in Meilisearch: resolves when everything committed before is in its index. Throws when it cannot be brought there. */
export async function openMeilisearch(options: MeilisearchOptions): Promise<MeilisearchPort> {
  const search = startMeilisearch(options)
  try {
    await search.catchUp()
  } catch (error) {
    await search.close()
    throw error
  }
  return search
}

/** Starts a search in Meilisearch without waiting for anything: it follows the journal of changes until it is closed. */
export function startMeilisearch(options: MeilisearchOptions): MeilisearchPort {
  const { url: host, key: apiKey, slowMs = 300 } = options
  const client = new Meilisearch({ host, apiKey, timeout: slowMs })
  const follow = new Following(options, new Meilisearch({ host, apiKey, timeout: indexingTimeoutMs }))
  const maps = new MapTrees()
  async function ask<T>(run: (asking: Asking) => Promise<T>): Promise<T> {
    try {
      return await run(await follow.asking(client))
    } catch (error) {
      if (isMissing(error)) follow.doubt()
      throw error
    }
  }
  return {
    find: (question) => ask((asking) => find(asking, question)),
    map: (question, window) => ask((asking) => map(asking, maps, question, window)),
    suggest: (text, limit) => ask((asking) => suggest(asking, text, limit)),
    catchUp: () => follow.catchUp(),
    ready: () => follow.isBuilt(),
    isInStep: () => follow.isInStep(),
    distrust: () => follow.distrust(),
    check: async () => {
      await client.health()
    },
    close: () => follow.close(),
  }
}
