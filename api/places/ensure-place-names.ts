import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { placeNames } from '../../db/tables/gazetteer.ts'
import type { Tx } from '../../db/write.ts'
import { Fault } from '../fault.ts'
import { foldPlaceName } from './fold-place-name.ts'
import { PlaceNameInput } from './schema.ts'

/** How many were not there, were different, or were as wanted. */
export type EnsureCount = { added: number; changed: number; same: number }

const rowsAtOnce = 1000

/** Makes sure of place names by folded name, county and kind, inside somebody's transaction. Throws `bad-request` that names a wrong one. */
export async function ensurePlaceNames(tx: Tx, inputs: readonly PlaceNameInput[]): Promise<EnsureCount> {
  const count: EnsureCount = { added: 0, changed: 0, same: 0 }
  if (inputs.length === 0) return count
  const present = new Map((await tx.select().from(placeNames)).map((row) => [keyOf(row), row]))
  const added = new Map<string, typeof placeNames.$inferInsert>()
  for (const wanted of inputs.map(checked)) {
    const row = present.get(keyOf(wanted))
    if (!row) {
      added.set(keyOf(wanted), wanted)
    } else if (row.lat === wanted.lat && row.lng === wanted.lng && row.name === wanted.name) {
      count.same += 1
    } else {
      await tx.update(placeNames).set(wanted).where(eq(placeNames.id, row.id))
      count.changed += 1
    }
  }
  const rows = [...added.values()]
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await tx.insert(placeNames).values(rows.slice(start, start + rowsAtOnce))
  return { ...count, added: rows.length }
}

function checked(input: PlaceNameInput): z.output<typeof PlaceNameInput> & { folded: string } {
  const parsed = PlaceNameInput.safeParse(input)
  if (!parsed.success)
    throw new Fault('bad-request', `Please check the place ${input.name}: ${z.prettifyError(parsed.error)}`)
  return { ...parsed.data, folded: foldPlaceName(parsed.data.name) }
}

const keyOf = ({ folded, county, kind }: { folded: string; county: string; kind: string }) =>
  `${folded}\n${county}\n${kind}`
