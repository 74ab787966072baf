import type { EngineOption } from '../engine.ts'
import { embeddedEngine } from './embedded-engine.ts'
import { meilisearchEngine } from './meilisearch-engine.ts'
import { miniSearchEngine } from './minisearch-engine.ts'
import { portEngine } from './port-engine.ts'

/** Every engine that can be measured, ours first. */
export const allEngines: readonly EngineOption[] = [
  embeddedEngine,
  portEngine,
  miniSearchEngine,
  meilisearchEngine,
]
