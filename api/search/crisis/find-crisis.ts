import type { CrisisCard } from '../schema.ts'
import { foldWords } from '../words/fold-words.ts'
import { type Danger, crisisCard } from './crisis-lines.ts'
import { crisisWords, harmlessSayings } from './crisis-words.ts'
import { nationOf } from './nation-of.ts'

/** The most urgent first: what is said of a child or an overdose decides over the rest. */
const order: readonly Danger[] = ['overdose', 'child', 'suicide', 'violence']
const dangers = order.map((kind) => ({
  kind,
  words: new RegExp(` (?:${crisisWords[kind].flatMap(choices).join('|')}) `),
}))
const harmless = harmlessSayings.flatMap(choices).map((saying) => ` ${saying} `)

/** Needs that are a danger themselves: whoever is understood to have one, misspelt or in Welsh, is shown the card, too. */
const needsInDanger: Readonly<Record<string, Danger>> = { 'self-harm': 'suicide' }

/**
 * The card to show above the results when words of immediate risk were typed, or were understood as such a need (`needs`, by slug), with the numbers of
 * the nation that `place` is in; else null.
 */
export function findCrisis(
  text: string,
  { place = text, needs = [] }: { place?: string; needs?: readonly string[] } = {},
): CrisisCard | null {
  const said = withoutHarmless(` ${foldWords(text).join(' ')} `)
  const danger = dangers.find(({ words }) => words.test(said))?.kind ?? understood(needs)
  return danger ? crisisCard(danger, nationOf(place)) : null
}

const understood = (needs: readonly string[]) =>
  needs.map((need) => needsInDanger[need]).find((danger) => danger !== undefined)

function withoutHarmless(said: string): string {
  let left = said
  for (const saying of harmless) left = left.replaceAll(saying, ' ')
  return left
}

/** `hit/hits me` is two sayings. */
function choices(saying: string): string[] {
  const words = saying.split(' ')
  const at = words.findIndex((word) => word.includes('/'))
  if (at === -1) return [saying]
  return (words[at] ?? '').split('/').flatMap((word) => choices(words.toSpliced(at, 1, word).join(' ')))
}
