import type { Question } from '../port.ts'
import type { FacetName } from '../schema.ts'

/** For each counted filter that a question has: its name, and the question without it. */
export function withoutFilters(question: Question): { group: FacetName; question: Question }[] {
  const lists = ['category', 'need', 'audience', 'language', 'access', 'day', 'mode', 'referral'] as const
  const found: { group: FacetName; question: Question }[] = lists
    .filter((group) => question[group].length > 0)
    .map((group) => ({ group, question: { ...question, [group]: [] } }))
  if (question.cost) found.push({ group: 'cost', question: { ...question, cost: undefined } })
  if (question.accepting) found.push({ group: 'accepting', question: { ...question, accepting: undefined } })
  return found
}
