import type { Client } from '@libsql/client'

/** How far the database has come. Two looks between which nothing changed give the very same object, so what was read under it still holds. */
export interface Stamp {
  readonly seq: number
  /** Of areas, vocabularies and everyday phrases. */
  readonly atlas: number
  /** Of the names of places, which are in no listing. */
  readonly names: number
}

/** Listings that changed, by id; `all` when they are too many to name, or when anything may have changed. */
export type Changed = readonly string[] | 'all'

/** What has changed in the database, whoever changed it. */
export interface Changes {
  /** Asks the database, in one small read, and tells the listeners before it resolves. */
  look(): Promise<Stamp>
  /** How far the database had come at the last look; asks nothing. */
  latest(): Stamp
  onChange(listener: (changed: Changed) => void): void
}

type Row = readonly [seq: number, listingId: string]
interface Seen {
  stamp: Stamp
  /** The listing of the newest change. */
  listingId: string
  /** Counts the times that everything had changed. */
  era: number
}

const mostNamed = 500

/**
 * Follows the journal that triggers write in the very transaction of each change. A journal that does not go on from where it was left is
 * another database under the same name, such as a restored backup; then everything has changed.
 */
export function followChanges(client: Pick<Client, 'execute'>): Changes {
  const listeners: ((changed: Changed) => void)[] = []
  let seen: Seen = { stamp: { seq: 0, atlas: -1, names: -1 }, listingId: '', era: 0 }

  async function look(): Promise<Stamp> {
    const from = seen
    const { atlas, names, rows } = await readSince(client, from.stamp.seq)
    if (seen.era !== from.era) return look()
    const isAtlasSame = atlas === from.stamp.atlas
    if (!isAtlasSame || rows.length > mostNamed || !goesOn(from, rows)) return startAgain(atlas, names)
    const fresh = rows.filter(([seq]) => seq > seen.stamp.seq)
    const [seq, listingId] = fresh.at(-1) ?? [seen.stamp.seq, seen.listingId]
    // A look that another one overtook has nothing to add.
    const areNamesNew = names !== from.stamp.names && seen.stamp.names === from.stamp.names
    if (fresh.length > 0 || areNamesNew) {
      seen = { stamp: { seq, atlas, names }, listingId, era: from.era }
      tell(fresh.map(([, id]) => id))
    }
    return seen.stamp
  }

  async function startAgain(atlas: number, names: number): Promise<Stamp> {
    const { era } = seen
    const [seq, listingId] = await readNewest(client)
    if (seen.era !== era) return look()
    seen = { stamp: { seq, atlas, names }, listingId, era: era + 1 }
    tell('all')
    return seen.stamp
  }

  function tell(changed: Changed): void {
    if (changed.length > 0) for (const listener of listeners) listener(changed)
  }

  return { look, latest: () => seen.stamp, onChange: (listener) => void listeners.push(listener) }
}

/** A listing stands in the journal once: the change seen last is still there, or a later one of the same listing is. */
function goesOn({ stamp, listingId }: Seen, rows: readonly Row[]): boolean {
  return stamp.seq === 0 || rows.some(([, id]) => id === listingId)
}

/*
 * Written out, with one column, because these are read for every answer: what builds statements would take longer than they do, and so would
 * every further value.
 */
const since = `select id || ' ' || version from search_atlas where id > 0
  union all select seq || ' ' || listing_id from search_changes where seq >= ? limit ${mostNamed + 3}`
const newest = `select seq || ' ' || listing_id from search_changes order by seq desc limit 1`

async function readSince(
  client: Pick<Client, 'execute'>,
  seq: number,
): Promise<{ atlas: number; names: number; rows: Row[] }> {
  const { rows } = await client.execute({ sql: since, args: [seq] })
  const [atlas, names, ...changes] = rows.map((row) => takeApart(row[0]))
  return { atlas: Number(atlas?.[1]), names: Number(names?.[1]), rows: changes }
}

async function readNewest(client: Pick<Client, 'execute'>): Promise<Row> {
  const { rows } = await client.execute(newest)
  return rows[0] ? takeApart(rows[0][0]) : [0, '']
}

function takeApart(value: unknown): Row {
  const text = String(value)
  const space = text.indexOf(' ')
  return [Number(text.slice(0, space)), text.slice(space + 1)]
}
