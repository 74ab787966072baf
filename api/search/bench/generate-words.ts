import { stopWords } from '../words/stop-words.ts'
import type { Random } from './random.ts'

const starts = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl sp st str t th tr v w y'.split(
  ' ',
)
const middles = 'a e i o u ai ea ee oa oo ou er ar or'.split(' ')
const ends = 'b ck d ft g ld ll m mp n nd ng nk nt p r rd rk rt s sk st t th tch x'.split(' ')

/** Made-up words of one to three syllables that look like English, all different, the short ones first. None of them is a small word. */
export function generateWords(random: Random, count: number): string[] {
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = 1 + random.below(words.size < count / 20 ? 2 : 3)
    let word = ''
    for (let i = 0; i < syllables; i++) word += random.pick(starts, 's') + random.pick(middles, 'a')
    if (random.chance(0.7)) word += random.pick(ends, 'n')
    if (!stopWords.has(word)) words.add(word)
  }
  return [...words]
}
