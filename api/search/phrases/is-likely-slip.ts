import { withinOneEdit } from './within-one-edit.ts'

const vowels = 'aeiouy'
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/**
 * Whether a word could well be another with one typing error: a letter added or missing, two swapped, one vowel for another, or a letter beside
 * the right one on the keyboard. "Lomely" is lonely; "lovely" is not.
 */
export function isLikelySlip(typed: string, word: string): boolean {
  if (typed === word || !withinOneEdit(typed, word)) return false
  if (typed.length !== word.length) return true
  const at = firstDifference(typed, word)
  const [wrong = '', right = ''] = [typed[at], word[at]]
  const isSwapped = typed[at + 1] === right && word[at + 1] === wrong && typed.length > at + 1
  return isSwapped || (vowels.includes(wrong) && vowels.includes(right)) || areNeighbours(wrong, right)
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (a[at] === b[at]) at++
  return at
}

/** Whether two letters touch on a British keyboard; each row sits half a key to the right of the one above. */
function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [rowOf(a), rowOf(b)]
  const down = rowB - rowA
  if (rowA === -1 || rowB === -1 || Math.abs(down) > 1) return false
  const across = (rows[rowB]?.indexOf(b) ?? 0) - (rows[rowA]?.indexOf(a) ?? 0)
  return down === 0 ? Math.abs(across) === 1 : across === 0 || across === -down
}

const rowOf = (letter: string) => rows.findIndex((row) => row.includes(letter))
