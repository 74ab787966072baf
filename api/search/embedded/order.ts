import type { Question } from '../port.ts'
import { worthAtAge } from './age-words.ts'
import { kmOfChord } from './distance.ts'
import type { Matches } from './matcher.ts'
import type { Plan } from './plan.ts'
import type { Shelf } from './shelf.ts'
import { worths } from './standing.ts'
import { type KeyOf, topOf } from './top-of.ts'

/** A document with the number it is ordered by, greatest first. */
export interface Ranked {
  doc: number
  key: number
}

const levelStep = 1000
/** Listings that name the audience asked for come before those that say nothing about it; only the exact name counts for more. */
const namedFirst = 300
const nearShare = 0.8
/** Distance at which being near is worth half. */
const halfWorthKm = 2
/** For listings without a distance: the same wherever the person is, so that order tells nothing about a hidden place. */
const noDistanceWorth = 0.3
/** Below any distance on Earth. */
const afterAllDistances = -1000

/** What an order needs. `matches` is null when nothing was typed. */
export interface Ordering {
  shelf: Shelf
  question: Question
  plan: Plan
  matches: Matches | null
  /** True when how well words are met comes before how many are. */
  isLoose: boolean
  /** The age that was typed, in whole years; null for none. */
  age: number | null
}

/** The best `wanted` of the first `count` documents, in the order that the question asks for; equals by name. */
export function selectBest(ordering: Ordering, docs: Uint32Array, count: number, wanted: number): Ranked[] {
  const { names } = ordering.shelf
  return topOf(docs, count, wanted, keyOf(ordering), (a, b) => names.compare(a, b))
}

/** Gives the number that a document is ordered by; greater comes first. */
function keyOf({ shelf, question, plan, matches, isLoose, age }: Ordering): KeyOf {
  if (question.sort === 'name') return () => 0
  if (question.sort === 'checked') return (doc) => shelf.checked.data[doc] ?? 0
  const { spot, standing } = plan
  const { cards } = shelf
  const anyAge = (doc: number) => worths[standing[doc] ?? 0] ?? 0
  const atAge = (years: number) => (doc: number) =>
    anyAge(doc) * worthAtAge(years, cards.ageFrom(doc), cards.ageTo(doc))
  const worthOf = age === null ? anyAge : atAge(age)
  const asked = tagsAsked(shelf, question)
  const naming = (doc: number) => (asked.length > 0 && hasOneOf(shelf, doc, asked) ? namedFirst : 0)
  const relevance = relevanceOf(matches, worthOf)
  const level = matches && !isLoose ? levelStep : 0
  const levelOf = (doc: number) => (matches ? level * (matches.met[doc] ?? 0) : 0)
  if (question.sort === 'distance' && spot) {
    return (doc) => {
      const chord = shelf.points.nearest(doc, spot)
      // Whatever has a distance comes first; the rest follows by worth alone.
      return chord === Infinity ? afterAllDistances + relevance(doc) / 1000 : -chord
    }
  }
  if (!spot) return (doc) => relevance(doc) + levelOf(doc) + naming(doc)
  return (doc, least) => {
    // Nothing is nearer than here: what would not do even so is not looked for on the map.
    const here = relevance(doc) * (1 + nearShare) + levelOf(doc) + naming(doc)
    if (here < least) return -Infinity
    const chord = shelf.points.nearest(doc, spot)
    const near = chord === Infinity ? noDistanceWorth : halfWorthKm / (halfWorthKm + kmOfChord(chord))
    return relevance(doc) * (1 + nearShare * near) + levelOf(doc) + naming(doc)
  }
}

/** The tags of the audiences asked for, that of any audience left out. */
const tagsAsked = (shelf: Shelf, { audience }: Question) =>
  audience.map((slug) => shelf.tags.find('audience', slug)).filter((tag) => tag !== -1)

function hasOneOf({ cards }: Shelf, doc: number, tags: readonly number[]): boolean {
  for (let t = cards.tagsFrom(doc); t < cards.tagsTo(doc); t++) {
    if (tags.includes(cards.values.data[t] ?? -1)) return true
  }
  return false
}

/** How well words are met, less what a listing ranks down for. */
function relevanceOf(matches: Matches | null, worthOf: (doc: number) => number): (doc: number) => number {
  if (!matches) return worthOf
  const { score } = matches
  return (doc) => (score[doc] ?? 0) * worthOf(doc)
}
