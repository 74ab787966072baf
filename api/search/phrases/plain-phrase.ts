import { foldWords } from '../words/fold-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { phraseChoices } from './phrase-choices.ts'

const longest = 80
const mostChoices = 100

/** A phrase as it is kept, or in words why it cannot be. */
export type PlainPhrase = { text: string } | { problem: string }

/**
 * Folds a phrase that a curator wrote into the form that phrases are kept and compared in: lower case, no accents or apostrophes, single spaces,
 * slashes between choices of words. Refuses what is empty, longer than 80 characters, made of small words only, or stands for more than 100 phrases.
 */
export function plainPhrase(written: string): PlainPhrase {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text === '') return { problem: 'Write the phrase as people say it; it is empty.' }
  if (text.length > longest) return { problem: `Use at most ${longest} characters; this has ${text.length}.` }
  const words: string[] = []
  let choices = 1
  for (const word of text.split(' ')) {
    const folded = word.split('/').map((choice) => foldWords(choice))
    if (folded.length === 1) words.push(...(folded[0] ?? []))
    else if (folded.some((choice) => choice.length !== 1))
      return { problem: `Put one word on each side of a slash; "${word}" has none or several.` }
    else words.push(folded.map(([choice]) => choice).join('/'))
    choices *= folded.length
  }
  if (choices > mostChoices) return { problem: `Use fewer slashes: this stands for ${choices} phrases.` }
  const plain = words.join(' ')
  if (plain === '') return { problem: 'Write the phrase in words; there is none in it.' }
  const empty = phraseChoices(plain).find((phrase) => phrase.split(' ').every((word) => stopWords.has(word)))
  if (empty !== undefined)
    return { problem: `Say more: "${empty}" is made of small words that people use for anything.` }
  return { text: plain }
}
