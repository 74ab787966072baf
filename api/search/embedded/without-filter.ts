import type { Question } from '../port.ts'
import type { TagGroup } from './document.ts'

/** A question without one of its filters. */
export function without(question: Question, group: TagGroup): Question {
  const emptied = group === 'cost' || group === 'accepting' || group === 'area' ? undefined : []
  return { ...question, [group]: emptied }
}
