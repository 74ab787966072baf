import { and, eq, inArray } from 'drizzle-orm'
import { areaParents, areas } from '../../db/tables/areas.ts'
import type { Tx } from '../../db/write.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'
import { type CheckedArea, checkAreas } from './check-areas.ts'
import { ensurePlaceNames, type EnsureCount } from './ensure-place-names.ts'
import type { AreaInput, PlaceNameInput } from './schema.ts'

/**
 * Makes sure of areas by slug, with exactly the parents given, and of place names by name, county and kind; what is the same is left alone,
 * what is not mentioned stays. All or nothing. Throws `bad-request` for a wrong polygon, an unknown parent or an area inside itself.
 */
export async function ensureAreas(
  ctx: Pick<Ctx, 'actor' | 'write'>,
  input: { areas: readonly AreaInput[]; placeNames: readonly PlaceNameInput[] },
): Promise<{ areas: EnsureCount; placeNames: EnsureCount }> {
  allow(ctx, 'area.write')
  const checked = checkAreas(input.areas)
  return ctx.write(async (tx) => {
    const count = { added: 0, changed: 0, same: 0 }
    for (const { row } of checked) count[await ensureArea(tx, row)] += 1
    const relinked = await ensureParents(tx, checked)
    if (relinked) await refuseCircles(tx)
    return { areas: count, placeNames: await ensurePlaceNames(tx, input.placeNames) }
  })
}

async function ensureArea(tx: Tx, wanted: CheckedArea['row']): Promise<keyof EnsureCount> {
  const [row] = await tx.select().from(areas).where(eq(areas.slug, wanted.slug))
  if (!row) {
    await tx.insert(areas).values(wanted)
    return 'added'
  }
  const { id, ...present } = row
  if (inOrder(present) === inOrder(wanted)) return 'same'
  await tx.update(areas).set(wanted).where(eq(areas.id, id))
  return 'changed'
}

function inOrder(value: object): string {
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
}

/** True when something was different. */
async function ensureParents(tx: Tx, checked: readonly CheckedArea[]): Promise<boolean> {
  const rows = await tx.select({ id: areas.id, slug: areas.slug }).from(areas)
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]))
  let isDifferent = false
  for (const {
    row: { slug },
    parents,
  } of checked) {
    const unknown = parents.filter((parent) => !idOf.has(parent))
    if (unknown.length > 0)
      throw new Fault('bad-request', `There is no area ${unknown.join(', ')} for ${slug} to lie in.`)
    const areaId = idOf.get(slug) ?? ''
    const wanted = new Set(parents.map((parent) => idOf.get(parent) ?? ''))
    const present = (await tx.select().from(areaParents).where(eq(areaParents.areaId, areaId))).map(
      (row) => row.parentId,
    )
    const gone = present.filter((parentId) => !wanted.has(parentId))
    const missing = [...wanted].filter((parentId) => !present.includes(parentId))
    if (gone.length > 0)
      await tx
        .delete(areaParents)
        .where(and(eq(areaParents.areaId, areaId), inArray(areaParents.parentId, gone)))
    if (missing.length > 0)
      await tx.insert(areaParents).values(missing.map((parentId) => ({ areaId, parentId })))
    isDifferent ||= gone.length + missing.length > 0
  }
  return isDifferent
}

async function refuseCircles(tx: Tx): Promise<void> {
  const parentsOf = new Map<string, string[]>()
  for (const { areaId, parentId } of await tx.select().from(areaParents))
    parentsOf.set(areaId, [...(parentsOf.get(areaId) ?? []), parentId])
  const isRound = (id: string, below: ReadonlySet<string>): boolean =>
    below.has(id) || (parentsOf.get(id) ?? []).some((parent) => isRound(parent, new Set([...below, id])))
  for (const id of parentsOf.keys()) {
    if (!isRound(id, new Set())) continue
    const [row] = await tx.select({ name: areas.name }).from(areas).where(eq(areas.id, id))
    throw new Fault(
      'bad-request',
      `${row?.name ?? 'An area'} would lie in itself: its parents go round in a circle.`,
    )
  }
}
