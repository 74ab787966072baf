import { asc } from 'drizzle-orm'
import type { Db } from '../../../db/open.ts'
import { areaParents, areas } from '../../../db/tables/areas.ts'
import { terms } from '../../../db/tables/terms.ts'
import { readPhrases } from '../phrases/read-phrases.ts'
import { Atlas } from './atlas.ts'

/** Reads the vocabularies, areas and curators' phrases that the index needs. */
export async function loadAtlas(db: Db): Promise<Atlas> {
  const [termRows, areaRows, parentRows, phrases] = await Promise.all([
    db
      .select({
        id: terms.id,
        kind: terms.vocabulary,
        slug: terms.slug,
        label: terms.label,
        labelCy: terms.labelCy,
        parentId: terms.parentId,
      })
      .from(terms),
    db
      .select({ id: areas.id, slug: areas.slug, name: areas.name, polygon: areas.polygon })
      .from(areas)
      .orderBy(asc(areas.id)),
    db.select({ areaId: areaParents.areaId, parentId: areaParents.parentId }).from(areaParents),
    readPhrases(db),
  ])
  const slugOfTerm = new Map(termRows.map((row) => [row.id, row.slug]))
  const parentsOfTerm = groupParents(termRows.map(({ id, parentId }) => ({ child: id, parent: parentId })))
  const slugOfArea = new Map(areaRows.map((row) => [row.id, row.slug]))
  const parentsOfArea = groupParents(
    parentRows.map(({ areaId, parentId }) => ({ child: areaId, parent: parentId })),
  )
  return new Atlas(
    termRows.map(({ id, kind, slug, label, labelCy }) => ({
      kind,
      slug,
      label,
      labelCy,
      ancestors: above(id, parentsOfTerm, slugOfTerm),
    })),
    areaRows.map(({ id, slug, name, polygon }) => ({
      slug,
      name,
      polygon,
      ancestors: above(id, parentsOfArea, slugOfArea),
    })),
    phrases,
  )
}

function groupParents(pairs: { child: string; parent: string | null }[]): Map<string, string[]> {
  const parents = new Map<string, string[]>()
  for (const { child, parent } of pairs)
    if (parent !== null) parents.set(child, [...(parents.get(child) ?? []), parent])
  return parents
}

/** Everything above, nearest first; a circle in the data is gone round once. */
function above(id: string, parents: Map<string, string[]>, slugs: Map<string, string>): string[] {
  const seen = new Set<string>([id])
  const queue = [...(parents.get(id) ?? [])]
  const found: string[] = []
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    const slug = slugs.get(next)
    if (slug !== undefined) found.push(slug)
    queue.push(...(parents.get(next) ?? []))
  }
  return found
}
