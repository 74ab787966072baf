import type { FilterName } from '../state/query.ts'
import type { Words } from '../words/words.ts'

/** One group of the panel: its heading, and the counted names that stand under it in turn. */
export interface FilterGroup {
  heading: keyof Words['groups']
  names: readonly FilterName[]
}

/** The panel from top to bottom, in the order in which people ask. */
export const filterGroups: readonly FilterGroup[] = [
  { heading: 'when', names: ['openAt', 'day'] },
  { heading: 'what', names: ['category'] },
  { heading: 'need', names: ['need'] },
  { heading: 'whoFor', names: ['age', 'audience'] },
  { heading: 'where', names: ['withinKm', 'mode'] },
  { heading: 'cost', names: ['cost'] },
  { heading: 'joining', names: ['accepting', 'referral'] },
  { heading: 'access', names: ['access'] },
  { heading: 'language', names: ['language'] },
]
