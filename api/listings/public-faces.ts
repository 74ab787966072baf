import type { Db } from '../../db/open.ts'
import type { Clock } from '../clock.ts'
import type { Calendar } from '../times/schema.ts'
import { type Face, type LastingFace, lastingFace } from './face.ts'
import type { Changes, Stamp } from './follow-changes.ts'
import { loadListings } from './load-listings.ts'

/** What is published, as the database says at the moment of asking. */
export interface PublicFaces {
  /** Asks the database what has changed, so that whatever any process committed before the call counts. Ask for each answer anew. */
  now(): Promise<FacesNow>
}

/** Faces for one answer. */
export interface FacesNow {
  /** How far the database had come when it was asked. */
  stamp: Stamp
  /** The faces of those ids that are published; the others are left out. */
  read(ids: readonly string[]): Promise<Map<string, Face>>
}

/** What keeping faces needs of the house. */
export interface PublicFacesOptions {
  db: Pick<Db, 'all'>
  clock: Clock
  changes: Changes
  calendar(): Promise<Calendar>
  /** The longest that all kept faces, and their JSON, may be; 48 million unless told. */
  mostCharacters?: number
}

interface Kept {
  /** null: there is no such listing, or it is not published. */
  face: LastingFace | null
  characters: number
  readAt: number
}

const mostCharacters = 48_000_000
const nothingCharacters = 100
const atOnce = 20
/** Should the journal ever fail to tell, as on a copy of the database that lags behind, a face is not kept for longer than this. */
const longestKeptMs = 600_000

/**
 * Keeps the public faces of listings that were asked for, until the journal says that they changed: one small read decides a whole answer. What
 * was asked for longest ago is let go first. Nothing about who asked, or what, is kept.
 */
export function keepPublicFaces(options: PublicFacesOptions): PublicFaces {
  const { db, clock, changes } = options
  const shelf = createShelf(options.mostCharacters ?? mostCharacters)
  let changesHeard = 0
  changes.onChange((changed) => {
    changesHeard += 1
    shelf.drop(changed)
  })

  async function load(ids: readonly string[], now: Date): Promise<Map<string, LastingFace | null>> {
    const heardBefore = changesHeard
    const moment = { now, calendar: await options.calendar() }
    const loaded = new Map<string, LastingFace | null>(ids.map((id) => [id, null]))
    for (let from = 0; from < ids.length; from += atOnce) {
      // A map shows hundreds of listings: others have their turn between some of them and the next.
      if (from > 0) await new Promise((resolve) => setImmediate(resolve))
      for (const record of await loadListings(db, ids.slice(from, from + atOnce))) {
        if (record.listing.status === 'published') loaded.set(record.listing.id, lastingFace(record, moment))
      }
    }
    // What was read while something changed serves this answer, and is read again for the next.
    if (changesHeard === heardBefore) {
      for (const [id, face] of loaded) {
        const characters = face ? 2 * JSON.stringify(face.at(moment)).length : nothingCharacters
        shelf.put(id, { face, characters, readAt: now.getTime() })
      }
    }
    return loaded
  }

  return {
    async now() {
      return { stamp: await changes.look(), read }
    },
  }

  async function read(ids: readonly string[]): Promise<Map<string, Face>> {
    const now = clock.now()
    const moment = { now, calendar: await options.calendar() }
    const kept = new Map(ids.map((id) => [id, shelf.take(id, now.getTime() - longestKeptMs)]))
    const missing = [...kept].flatMap(([id, face]) => (face === undefined ? [id] : []))
    const loaded = missing.length === 0 ? kept : await load(missing, now)
    const faces = new Map<string, Face>()
    for (const [id, face] of kept) {
      const found = face === undefined ? loaded.get(id) : face
      if (found) faces.set(id, found.at(moment))
    }
    return faces
  }
}

/** A shelf of so many characters: what was taken longest ago makes room. */
function createShelf(most: number) {
  const byId = new Map<string, Kept>()
  let characters = 0
  const remove = (id: string) => {
    characters -= byId.get(id)?.characters ?? 0
    byId.delete(id)
  }
  return {
    /** undefined: not on the shelf, or read before `since`. */
    take(id: string, since: number): LastingFace | null | undefined {
      const kept = byId.get(id)
      if (!kept || kept.readAt < since) return undefined
      byId.delete(id)
      byId.set(id, kept)
      return kept.face
    },
    put(id: string, kept: Kept): void {
      remove(id)
      byId.set(id, kept)
      characters += kept.characters
      for (const [oldest] of byId) {
        if (characters <= most) break
        remove(oldest)
      }
    },
    drop(changed: readonly string[] | 'all'): void {
      if (changed !== 'all') for (const id of changed) remove(id)
      else {
        byId.clear()
        characters = 0
      }
    },
  }
}
