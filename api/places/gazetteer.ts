import type { Client } from '@libsql/client'
import type { Db } from '../../db/open.ts'
import type { Changes, Stamp } from '../listings/follow-changes.ts'
import { type Crowd, readCrowd } from './crowd.ts'
import { NameIndex } from './name-index.ts'
import { readAreas } from './read-areas.ts'
import { readPlaceNames } from './read-place-names.ts'
import { readTowns } from './read-towns.ts'
import type { LatLng } from './schema.ts'

/** What this house knows of where things are. */
export interface Gazetteer {
  /** Where a full postcode without a space is, by the imported table; null when it is not in it. */
  postcode(code: string): Promise<LatLng | null>
  /** Asks the database what has changed, so that whatever any process committed before the call counts. */
  now(): Promise<KnownPlaces>
  /** The same as of the last look that anything in this process took; asks the database nothing once the names are read. */
  latest(): KnownPlaces
}

/** Names and positions for one answer. Each is read when it is first needed, and kept until the database says that it changed. */
export interface KnownPlaces {
  areas(): Promise<NameIndex>
  names(): Promise<NameIndex>
  /** The towns in the addresses of published listings' public places. */
  towns(): Promise<NameIndex>
  counties(): Promise<NameIndex>
  crowd(): Promise<Crowd>
}

/** What a gazetteer needs of the house. */
export interface GazetteerOptions {
  db: Db
  client: Pick<Client, 'execute'>
  changes: Changes
}

/** Written out: it is read for every search near a postcode, and building it would take longer than it does. */
const byCode = 'select lat, lng from postcodes where code = ?'

/** Opens the gazetteer of a house. Nothing that anybody asked is kept, only what the tables say. */
export function openGazetteer({ db, client, changes }: GazetteerOptions): Gazetteer {
  let known: { stamp: Stamp; places: KnownPlaces } | null = null
  const placesOf = (stamp: Stamp) => {
    if (known?.stamp !== stamp) known = { stamp, places: placesAt(db, stamp, known) }
    return known.places
  }
  return {
    async postcode(code) {
      const { rows } = await client.execute({ sql: byCode, args: [code] })
      const [row] = rows
      return row ? { lat: Number(row.lat), lng: Number(row.lng) } : null
    },
    now: async () => placesOf(await changes.look()),
    latest: () => placesOf(changes.latest()),
  }
}

function placesAt(db: Db, stamp: Stamp, before: { stamp: Stamp; places: KnownPlaces } | null): KnownPlaces {
  const isAtlasSame = before?.stamp.atlas === stamp.atlas && before.stamp.seq <= stamp.seq
  const areNamesSame = before?.stamp.names === stamp.names && before.stamp.seq <= stamp.seq
  return {
    areas: isAtlasSame ? before.places.areas : once(async () => new NameIndex(await readAreas(db))),
    names: areNamesSame ? before.places.names : once(async () => new NameIndex(await readPlaceNames(db))),
    towns: once(async () => new NameIndex(await readTowns(db, 'locality'))),
    counties: once(async () => new NameIndex(await readTowns(db, 'county'))),
    crowd: once(() => readCrowd(db)),
  }
}

/** Reads at the first call and keeps the answer; what failed is tried again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null
      throw error
    })
    return kept
  }
}
