import type { Random } from './random.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The word with a typing error: a letter missing, doubled, added, wrong or swapped with the next; one word in four of nine letters or more has
 * two. The first letter stays, as it mostly does when people type. Always another word than the one given, if that has two letters or more.
 */
export function withTypo(word: string, random: Random): string {
  const once = oneTypo(word, random)
  const typed = word.length >= 9 && random.chance(0.25) ? oneTypo(once, random) : once
  return typed === word ? word.slice(0, -1) : typed
}

function oneTypo(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 1))
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  switch (random.below(5)) {
    case 0:
      return before + after
    case 1:
      return before + here + here + after
    case 2:
      return before + random.pick([...letters], 'e') + here + after
    case 3:
      return before + random.pick([...letters], 'e') + after
    default:
      return before + after.charAt(0) + here + after.slice(1)
  }
}
