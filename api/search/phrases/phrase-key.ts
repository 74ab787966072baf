import { sameInPhrases } from '../words/same-in-phrases.ts'
import { wholeWords } from '../words/whole-words.ts'

/**
 * What words share that are alike when phrases are compared: "falls" and "falling", "mam" and "mother", but not "housing" and "house". Endings go,
 * but words whose ending belongs to them stay as they are; and one word stands for all that say the same.
 */
export function phraseKey(word: string): string {
  const stem = phraseStem(word)
  return sameInPhrases.get(stem) ?? stem
}

function phraseStem(word: string): string {
  const { length } = word
  if (length < 4 || wholeWords.has(word)) return word
  if (length > 6 && word.endsWith('ings')) return phraseStem(word.slice(0, -1))
  if (length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3))
  if (length > 5 && word.endsWith('in')) return undouble(word.slice(0, -2))
  if (length > 5 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2))
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (length > 4 && word.endsWith('es') && hissing.includes(word[length - 3] ?? '')) return word.slice(0, -2)
  return withoutE(word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)
}

const hissing = 'sxzh'
const withoutE = (word: string) => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word)

const kept = 'aeiousl'

function undouble(stem: string): string {
  const last = stem.at(-1) ?? ''
  if (last === 'e') return stem.slice(0, -1)
  return last === stem.at(-2) && !kept.includes(last) ? stem.slice(0, -1) : stem
}
