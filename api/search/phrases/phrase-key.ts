/** What makes forms of a word alike when phrases are compared: "falling", "falls" and "fell down" share less than they should, so only endings go. */
export function phraseKey(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3))
  if (word.length > 5 && word.endsWith('in')) return undouble(word.slice(0, -2))
  if (word.length > 5 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2))
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1)
  return word
}

const undouble = (stem: string) => (/([^aeiousl])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/e$/, ''))
