import type { Ranked } from './order.ts'
import { isPhrase } from './typed-query.ts'
import type { UnitOfWord } from './unit-of-word.ts'
import type { Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordTrail } from './word-trail.ts'

/** How many of the best are read again. */
export const rereadCount = 64

const bonus = { exactName: 400, nameStart: 60, allInName: 12, phrase: 5, together: 3 } as const
/** Words further apart than this in a field are not together. */
const togetherWithin = 8

/**
 * Reads the best documents again, now in the order of their words: the exact name first, then names that begin with what was typed, names with
 * all of it, and texts where the words stand side by side or near.
 */
export function reread(
  best: Ranked[],
  units: readonly Unit[],
  words: readonly string[],
  index: { trail: WordTrail; vocabulary: Vocabulary; unitOf: UnitOfWord },
): void {
  const typed = words.map((word) => index.vocabulary.find(word))
  const last = words.at(-1) ?? ''
  // Two words or more are the beginning of a name, even when the last has only been begun: "library of t".
  const isTyping = words.length > 1 && units.some(({ part }) => part.isUnfinished)
  const isBegun = (word: number) => isTyping && index.vocabulary.wordAt(word).startsWith(last)
  const asked = units.filter(({ part }) => !part.isPlace).length
  for (const item of best) {
    item.key += nameBonus(index.trail.name(item.doc), typed, units, isBegun)
    if (asked > 1) item.key += nearBonus(index.trail, item.doc, index.unitOf, asked)
  }
}

function nameBonus(
  name: number[],
  typed: number[],
  units: readonly Unit[],
  isBegun: (word: number) => boolean,
): number {
  const end = typed.length - 1
  const isStart =
    typed.length > 0 &&
    typed.length <= name.length &&
    typed.every((word, i) => (word !== -1 && word === name[i]) || (i === end && isBegun(name[i] ?? -1)))
  const isWhole = isStart && typed.length === name.length && typed[end] === name[end]
  if (isStart) return isWhole ? bonus.exactName : bonus.nameStart
  let least = 1
  // An age without words and where it is have no say in what a name is.
  for (const unit of units)
    if (unit.part.words.length > 0 && !unit.part.isPlace) least = Math.min(least, fitInName(unit, name))
  return units.length > 0
    ? (bonus.allInName * least) / Math.sqrt(Math.max(1, name.length - units.length + 1))
    : 0
}

/**
 * How well a name has a part of the query, 0 to 1. A word may be there in any of its forms; an everyday phrase only with all its words: "warm"
 * alone is not somewhere warm.
 */
function fitInName({ part, any, together }: Unit, name: number[]): number {
  let best = 0
  if (!isPhrase(part)) {
    for (const { word, weight, as } of any) {
      if (as !== 'need' && weight > best && name.includes(word)) best = weight
    }
  }
  for (const { words, weight } of together) {
    const isThere = words.every((forms) => forms.some(({ word }) => name.includes(word)))
    if (isThere) best = Math.max(best, weight)
  }
  return best
}

/** Best stretch of one field: every part in the order typed and side by side, or all of them within a few words. */
function nearBonus(trail: WordTrail, doc: number, unitOf: UnitOfWord, units: number): number {
  let best = 0
  let next = 0
  let lastPosition = 0
  const seenAt = new Map<number, number>()
  trail.read(doc, (word, _field, position) => {
    if (position === 0) {
      seenAt.clear()
      next = 0
    }
    const unit = unitOf.of(word)
    // The words of a place come last.
    if (unit === -1 || unit >= units) return
    // A stop word may stand between two parts of a phrase.
    const follows = unit === next && (next === 0 || position - lastPosition <= 2)
    next = follows ? next + 1 : unit === 0 ? 1 : 0
    lastPosition = position
    seenAt.set(unit, position)
    if (next === units) {
      best = bonus.phrase
      next = 0
    } else if (seenAt.size === units && best < bonus.together) {
      const span = position - Math.min(...seenAt.values())
      if (span < togetherWithin + units) best = Math.max(best, (bonus.together * units) / (span + 1))
    }
  })
  return best
}
