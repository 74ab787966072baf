import { foldWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'

const filler: ReadonlySet<string> = new Set(
  'a an the to of my me i im is are am be been and for with has have had ive it its in at our we do some'.split(
    ' ',
  ),
)

/**
 * The words of a phrase that must be there, folded: filler is left out, unless only small words would be left. "Something to do" is more than
 * "something", and "touched me" more than "touched".
 */
export function phraseWords(phrase: string): string[] {
  const words = foldWords(phrase)
  const last = words.length - 1
  const kept = words.filter((word, i) => !filler.has(word) || (word === 'me' && i === last && i > 0))
  return kept.some((word) => !stopWords.has(word)) ? kept : words
}
