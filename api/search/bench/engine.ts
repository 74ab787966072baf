import type { PublicListing } from '../../listings/schema.ts'
import type { IndexMoment } from '../embedded/moment.ts'
import type { Atlas } from '../embedded/atlas.ts'
import type { Question } from '../port.ts'

/** What is measured of an answer; everything else in it is only waited for. */
export interface BenchAnswer {
  total: number
  hits: readonly { id: string }[]
}

/** A search engine under measurement: listings in, then sealed, then asked. One file in `engines/` for each. */
export interface BenchEngine {
  /** Takes a listing in, in place of what it knew under the same id. */
  put(listing: PublicListing): void | Promise<void>
  /** Resolves when everything put so far can be found at full speed. */
  seal(): Promise<void>
  /** One page with all counts. */
  find(question: Question): BenchAnswer | Promise<BenchAnswer>
  /** What to offer while somebody types. */
  suggest(text: string, limit: number): unknown
  /** How many different words it knows; null when it does not tell. */
  words(): number | null
  /** Writes everything to a file, from which `load` of a new one is ready at once; null for an engine that has no snapshot. */
  save: ((path: string) => Promise<void>) | null
  load: ((path: string) => Promise<void>) | null
  /** Ends and begins again, as a restart of the server does; absent where that means nothing. */
  restart?(): Promise<void>
  close(): Promise<void>
}

/** How an engine is opened: what it may know, and when it is asked. */
export interface EngineHouse {
  atlas: Atlas
  moment: IndexMoment
  env: BenchEnv
}

/** An engine that could be measured: `leftOut` says in a sentence why not, or is null. */
export interface EngineOption {
  key: string
  label: string
  leftOut(env: BenchEnv): Promise<string | null>
  open(house: EngineHouse): Promise<BenchEngine>
  /** Node's own flags for the process it is measured in. */
  nodeFlags: readonly string[]
}

/** What the environment says to a bench. */
export interface BenchEnv {
  meiliUrl: string | undefined
  meiliKey: string | undefined
}

/** A Monday morning: every engine is asked at the same moment, whenever it is measured. */
export const benchMoment: IndexMoment = {
  now: new Date('2026-11-23T10:30:00Z'),
  calendar: { bankHolidays: new Set(), schoolTerms: [] },
}
