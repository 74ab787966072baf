/** Whether two words are the same but for one letter added, missing or wrong, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const leftA = a.length - start - end
  const leftB = b.length - start - end
  if (leftA <= 1 && leftB <= 1) return true
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

/** Whether a word one edit away has every letter that was typed: one was left out, or two neighbours were swapped. People do that more often than type a wrong one. */
export function keepsLetters(typed: string, word: string): boolean {
  if (word.length !== typed.length) return word.length > typed.length
  let differ = 0
  for (let i = 0; i < word.length; i++) if (word[i] !== typed[i]) differ++
  return differ === 2
}
