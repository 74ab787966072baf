import type { Question } from '../port.ts'
import { type FacetName, type Relaxation, repeatable } from '../schema.ts'
import type { Atlas } from './atlas.ts'
import { facetLabel } from './count-facets.ts'
import type { TypedQuery } from './typed-query.ts'

/** Fewer results than this, and the answer says what to change. */
export const enoughResults = 3
/** At most so many changes are offered. */
export const mostOffered = 6
/** Nobody reads more than that, and each is a search of its own. */
const mostTried = 12

/** A change to a question, in words. */
export interface Change {
  change: Relaxation['change']
  label: string
  question: Question
}

/**
 * What could be asked instead when little was found: wider, without a filter, without a word; the smallest change first. Each is really counted,
 * and only those that find more are offered.
 */
export function relaxations(
  question: Question,
  query: TypedQuery,
  total: number,
  atlas: Atlas,
  count: (question: Question) => number,
): Relaxation[] {
  if (total >= enoughResults) return []
  const offered: Relaxation[] = []
  for (const { change, label, question: other } of changes(question, query, atlas)) {
    if (offered.length === mostOffered) break
    const found = count(other)
    if (found > total) offered.push({ change, label, total: found })
  }
  const all = offered.length === 0 ? withoutFilters(question) : null
  const found = all ? count(all.question) : 0
  if (all && found > total) offered.push({ change: all.change, label: all.label, total: found })
  return offered
}

/** Everything that could be asked instead, the smallest change first. */
export function changes(question: Question, query: TypedQuery, atlas: Atlas): Change[] {
  return [
    ...wider(question),
    ...looser(question),
    ...withoutChoices(question, atlas),
    ...anywhere(question),
    ...withoutWords(question, query),
  ].slice(0, mostTried)
}

/** Where no single change helps, all filters at once; null when there are not two. */
export function withoutFilters(question: Question): Change | null {
  const single = [...looser(question), ...withoutChoices(question, null), ...anywhere(question)]
  if (single.length < 2) return null
  const change: Change['change'] = Object.assign({}, ...single.map((one) => one.change))
  const emptied = Object.keys(change).map((name) => [name, emptyFilter(question, name)])
  return { change, label: 'without any filter', question: { ...question, ...Object.fromEntries(emptied) } }
}

const emptyFilter = (question: Question, name: string) =>
  name === 'openAt'
    ? null
    : repeatable.some((list) => list === name && question[list].length > 0)
      ? []
      : undefined

function wider(question: Question): Change[] {
  const { withinKm, point } = question
  if (withinKm === undefined || !point) return []
  const widths = [withinKm * 2, withinKm * 4].map((km) => Math.round(km * 10) / 10).filter((km) => km <= 100)
  return widths.map((km) => ({
    change: { withinKm: km },
    label: `within ${km} km`,
    question: { ...question, withinKm: km },
  }))
}

/** Filters of which one word says it all. */
function looser(question: Question): Change[] {
  const found: Change[] = []
  if (question.openAt) found.push(without(question, 'openAt', 'at any time', { openAt: null }))
  if (question.day.length > 0) found.push(without(question, 'day', 'any day', { day: [] }))
  if (question.accepting)
    found.push(without(question, 'accepting', 'also those with a waiting list', { accepting: undefined }))
  if (question.cost) found.push(without(question, 'cost', 'also those that cost money', { cost: undefined }))
  if (question.age !== undefined) found.push(without(question, 'age', 'any age', { age: undefined }))
  return found
}

function withoutChoices(question: Question, atlas: Atlas | null): Change[] {
  return repeatable.flatMap((name) => {
    const chosen: readonly string[] = question[name]
    if (name === 'day' || chosen.length === 0) return []
    const words = chosen.map(
      (value) => `“${atlas ? facetLabel(name satisfies FacetName, value, atlas) : value}”`,
    )
    return [without(question, name, `without ${words.join(' or ')}`, { [name]: [] })]
  })
}

function anywhere(question: Question): Change[] {
  const found: Change[] = []
  if (question.withinKm !== undefined && question.point)
    found.push(without(question, 'withinKm', 'any distance', { withinKm: undefined }))
  if (question.area !== undefined) found.push(without(question, 'area', 'in any area', { area: undefined }))
  return found
}

function withoutWords(question: Question, { parts }: TypedQuery): Change[] {
  const { placeWords } = question
  const asked = parts.filter((part) => !part.isPlace)
  if (asked.length < 2) return []
  return asked.map((dropped) => {
    const left = asked
      .filter((part) => part !== dropped)
      .map((part) => part.typed)
      .join(' ')
    // Asked again, the place is found among the words again, which are whole then.
    const [said, q] = placeWords === undefined ? [left, left] : [`${left} near ${placeWords}`, `${left} `]
    return { change: { q: said }, label: `without “${dropped.typed}”`, question: { ...question, q } }
  })
}

function without(question: Question, name: string, label: string, taken: Partial<Question>): Change {
  return { change: { [name]: null }, label, question: { ...question, ...taken } }
}
