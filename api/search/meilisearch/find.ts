import { needsMeant } from '../phrases/needs-meant.ts'
import { countFacets } from '../embedded/count-facets.ts'
import { fixedValues } from '../embedded/fixed-tags.ts'
import { changes, enoughResults, mostOffered, withoutFilters } from '../embedded/relaxations.ts'
import { Tags } from '../embedded/tags.ts'
import type { Found, Question } from '../port.ts'
import { type FacetName, facetNames, type Relaxation } from '../schema.ts'
import { type Answer, answer } from './answer.ts'
import type { Asking } from './asking.ts'
import type { CellAnswer } from './ask-cells.ts'
import { pageOf } from './page-of.ts'
import { toHit } from './to-hit.ts'

/** Answers a question: a page of listings, the counts over all of them, and when there are few, what to ask instead. */
export async function find(asking: Asking, question: Question): Promise<Found> {
  const answered = await answer(asking, question, { counts: true, best: true })
  const total = totalOf(answered)
  const { point } = question
  const holding = point ? asking.atlas.areas.slugsHolding(point.lat, point.lng) : []
  const [page, ways] = await Promise.all([
    pageOf(asking, question, answered),
    waysOut(asking, question, answered, total),
  ])
  return {
    total,
    hits: page.map((hit) => toHit(hit, question, answered.query, asking, holding)),
    facets: facetsOf(answered.cells, asking),
    relaxations: ways,
    needsMeant: needsMeant(answered.query),
    degraded: false,
  }
}

/** How many listings a question finds. */
async function count(asking: Asking, question: Question): Promise<number> {
  return totalOf(await answer(asking, question, { counts: false, best: false }))
}

const totalOf = ({ cells }: Answer) => cells.reduce((sum, { total }) => sum + total, 0)

/** The same changes in the same order as the embedded engine's, each really counted, all at the same time. */
async function waysOut(
  asking: Asking,
  question: Question,
  { query }: Answer,
  total: number,
): Promise<Relaxation[]> {
  if (total >= enoughResults) return []
  const tried = await Promise.all(
    changes(question, query, asking.atlas).map(async ({ change, label, question: other }) => ({
      change,
      label,
      total: await count(asking, other),
    })),
  )
  const found = tried.filter((way) => way.total > total).slice(0, mostOffered)
  const all = found.length === 0 ? withoutFilters(question) : null
  if (!all) return found
  const more = await count(asking, all.question)
  return more > total ? [{ change: all.change, label: all.label, total: more }] : []
}

/** Cells have nothing in common, so counts add up. */
function facetsOf(cells: readonly CellAnswer[], { atlas }: Asking): Found['facets'] {
  const tags = new Tags()
  const counts: number[] = []
  const fixedCounts = new Uint32Array(fixedValues.length)
  for (const { name, value, n } of cells.flatMap(countsOf)) {
    const fixed = fixedValues.findIndex(({ group, slug }) => group === name && slug === value)
    const tag = fixed === -1 ? tags.intern(name, value) : -1
    if (tag === -1) fixedCounts[fixed] = (fixedCounts[fixed] ?? 0) + n
    else counts[tag] = (counts[tag] ?? 0) + n
  }
  return countFacets({ counts: Uint32Array.from(counts), fixedCounts }, tags, atlas)
}

function countsOf({ counts }: CellAnswer): { name: FacetName; value: string; n: number }[] {
  return facetNames.flatMap((name) =>
    Object.entries(counts[name] ?? {}).map(([value, n]) => ({ name, value, n })),
  )
}
