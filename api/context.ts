import type { Db } from '../db/open.ts'
import type { Write } from '../db/write.ts'
import type { Actor } from './accounts/permissions.ts'
import type { Clock } from './clock.ts'
import type { PublicFaces } from './listings/public-faces.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import type { PostcodeLookup } from './places/schema.ts'
import type { KeptForAll } from './search/keep-for-all.ts'
import type { SearchPort } from './search/port.ts'
import type { Calendar } from './times/schema.ts'

/** What every verb is given: the house, and who is asking. */
export interface Ctx {
  db: Db
  write: Write
  clock: Clock
  search: SearchPort
  /** What is published, as the database says now. */
  faces: PublicFaces
  /** For each word of a vocabulary the top one it lies under, and pages of results asked for of late, where it was nobody's own question. */
  topTerms: KeptForAll<ReadonlyMap<string, string>>
  pages: KeptForAll<Uint8Array<ArrayBuffer>>
  /** Where postcodes and named places are. */
  gazetteer: Gazetteer
  /** Bank holidays and school terms; read once and kept until the terms change. */
  calendar(): Promise<Calendar>
  /** Asks somebody else about a postcode that our tables do not know; null: nobody is asked. */
  lookUpPostcode: PostcodeLookup | null
  actor: Actor
  requestId: string
}
