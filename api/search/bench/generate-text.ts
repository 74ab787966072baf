import { stopWords } from '../words/stop-words.ts'
import type { Random } from './random.ts'
import { withTypo } from './with-typo.ts'

/** The commonest first; the rest follow in the order of the list. */
const commonest = 'the and to of a in for is you with at on are we your or our it be this'.split(' ')
const smallWords = [...commonest, ...[...stopWords].filter((word) => !commonest.includes(word))]

const misspelt = 0.002
/** A text comes back to its subject: real descriptions have about 45 different words, small ones aside, in every hundred. */
const saidAgain = 0.35
const sentenceWords = 14

/** Makes a text of so many words: a third to 45 % of them the small words of English, the rest made up, 2 in 1,000 misspelt, in sentences. */
export function generateText(random: Random, words: readonly string[], count: number): string {
  const small = 0.33 + random.next() * 0.12
  const said: string[] = []
  let text = ''
  for (let i = 0; i < count; i++) {
    const isSmall = random.next() < small
    const isAgain = !isSmall && said.length > 0 && random.next() < saidAgain
    let word = isAgain ? random.pick(said, 'the') : random.pickOften(isSmall ? smallWords : words, 'the')
    if (!isSmall && !isAgain) said.push(word)
    if (!isSmall && random.next() < misspelt && word.length > 3) word = withTypo(word, random)
    if (i % sentenceWords === 0) text += (i === 0 ? '' : '. ') + word.charAt(0).toUpperCase() + word.slice(1)
    else text += ` ${word}`
  }
  return `${text}.`
}
