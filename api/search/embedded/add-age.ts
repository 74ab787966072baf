import { kindForAge } from '../words/age-sayings.ts'
import { ageWordsFor } from './age-words.ts'
import { meaningWord } from './impacts.ts'
import { meaningWeight, type Unit } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Share that an age adds to a phrase that has a meaning already. */
const ageShare = 0.2
/** Share that being there for the age adds to including it. */
const kindShare = 0.6

/** Lets a listing meet a part by its ages, or by being of the kind that is there for such an age. Beside what a phrase means an age adds only. */
export function addAge({ any, part, meanings }: Unit, age: number, vocabulary: Vocabulary): void {
  const isMore = part.ageOnlyAdds || meanings.length > 0
  for (const text of ageWordsFor(age)) {
    const word = vocabulary.find(text)
    if (word === -1 || vocabulary.countOf(word) === 0) continue
    any.push({
      word,
      weight: meaningWeight,
      as: 'need',
      adds: isMore ? ageShare : undefined,
      onlyAdds: part.ageOnlyAdds,
    })
  }
  const kind = isMore ? null : kindForAge(age)
  if (kind === null) return
  const word = vocabulary.find(meaningWord('category', kind))
  if (word === -1 || vocabulary.countOf(word) === 0) return
  any.push({ word, weight: meaningWeight, as: 'need', adds: kindShare })
  meanings.push({ word, meaning: { kind: 'category', slug: kind } })
}
