import type { Explained } from '../../explain-error.ts'
import type { Drawn, Found, MapWindow, Question, Suggested } from '../port.ts'

/** What the engine's thread is started with. */
export interface EngineStart {
  url: string
  authToken: string | undefined
  /** Where to keep snapshots, and for which release of the program; null: nowhere. */
  snapshots: { path: string; release: string } | null
  pollMs: number
}

/** What it is asked. `now` is the caller's clock, in milliseconds. */
export type EngineAsk =
  | { op: 'find'; question: Question; now: number }
  | { op: 'map'; question: Question; window: MapWindow; now: number }
  | { op: 'suggest'; text: string; limit: number; now: number }
  | { op: 'catch-up' }
  | { op: 'close' }

/** What each is answered with. */
export interface EngineAnswers {
  find: Found
  map: Drawn
  suggest: Suggested[]
  'catch-up': null
  close: null
}

/** A question on its way; answers come back under its number. */
export interface Asked {
  number: number
  ask: EngineAsk
}

/**
 * An answer as JSON, which crosses between threads faster than objects do; or what went wrong. Number 0 says that the index is ready. The facets of
 * what was found come beside it, as JSON that a reply only copies.
 */
export interface Answered {
  number: number
  json?: string
  facets?: string
  error?: Explained
}
