import type { EngineOption } from '../engine.ts'

/** Meilisearch, through Waymark's own adapter, when `MEILI_URL` names a server. */
export const meilisearchEngine: EngineOption = {
  key: 'meilisearch',
  label: 'Meilisearch',
  nodeFlags: [],
  leftOut: async ({ meiliUrl }) =>
    meiliUrl === undefined || meiliUrl === ''
      ? 'MEILI_URL is not set; name a server there to measure it.'
      : 'this version of Waymark has no adapter for it yet.',
  open: () => Promise.reject(new Error('Waymark has no adapter for Meilisearch yet.')),
}
