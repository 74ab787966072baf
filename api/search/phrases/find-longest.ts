import { type Meaning, type PhraseTree, withMeanings } from './phrase-tree.ts'

/** What a typed word may stand for: its own key, those of phrase words one typing error away, likeliest first; none when it is in no phrase. */
export interface Reading {
  keys: readonly number[]
  /** Its own key, or -1 when no phrase has it. */
  asTyped: number
  /** The key that the word may be mended to when it is a phrase by itself, or -1. */
  alone: number
  isStopWord: boolean
  /** Keys of words that it begins, for a last word that is still being typed. */
  begun?: readonly number[]
}

/** A phrase found at a certain word: its words end before `to`. */
export interface Match {
  to: number
  meanings: readonly Meaning[]
  /** For each word from its first, the key that it was mended to, or -1. */
  mendedTo: number[]
}

interface Search {
  tree: PhraseTree
  readings: readonly Reading[]
  from: number
  /** The key taken for each word from `from`; -1 for one that stands between. */
  taken: number[]
  best: Match | null
  worth: number
  doubt: number
  strangers: number
}

/** So many words may stand between two words of a phrase: three small words, or two of which one may be any word, once in a phrase. */
const widestGap = 3
const widestGapWithStranger = 2
const mostStrangers = 1
/** A word that says something counts for more than any small words: "nothing for teenagers" is more than "nothing to do". */
const contentWorth = 8
/** Any reading of what was written is likelier than one of what may be written yet. */
const farFetched = 1000

/** The phrase that says most of those that begin with the word `from`. Of several that say as much, the one with the likeliest mending; as likely ones mean all that they mean. */
export function findLongest(tree: PhraseTree, readings: readonly Reading[], from: number): Match | null {
  const search: Search = { tree, readings, from, taken: [], best: null, worth: 0, doubt: 0, strangers: 0 }
  const first = readings[from]
  if (!first) return null
  for (const [i, key] of first.keys.entries()) {
    const node = tree.after(0, key)
    if (node === -1) continue
    search.taken.push(key)
    follow(search, node, worthOf(first), i, 0)
    search.taken.pop()
  }
  return search.best
}

function follow(search: Search, node: number, worth: number, doubt: number, strangers: number): void {
  weigh(search, node, worth, doubt, strangers)
  const { taken, tree, readings, from } = search
  if (!tree.goesOn(node)) return
  const length = taken.length
  let strangersNow = strangers
  for (let gap = 0; gap <= widestGap && strangersNow <= mostStrangers; gap++) {
    const reading = readings[from + length + gap]
    if (!reading || (gap > widestGapWithStranger && strangersNow > strangers)) break
    for (let i = 0; i < reading.keys.length; i++) {
      const key = reading.keys[i] ?? -1
      const next = tree.after(node, key)
      if (next === -1) continue
      taken.push(key)
      follow(search, next, worth + worthOf(reading), doubt + i, strangersNow)
      taken.pop()
    }
    if (reading.begun) finish(search, node, reading, worth, strangersNow)
    if (!reading.isStopWord) strangersNow++
    taken.push(-1)
  }
  taken.length = length
}

/** Phrases that end with a word which is still being typed: all that it may become, none likelier than another. */
function finish(
  search: Search,
  node: number,
  { begun = [] }: Reading,
  worth: number,
  strangers: number,
): void {
  for (const key of begun) {
    const next = search.tree.after(node, key)
    if (next === -1 || search.tree.meaningsAt(next) === null) continue
    search.taken.push(-1)
    weigh(search, next, worth + contentWorth, farFetched, strangers)
    search.taken.pop()
  }
}

function weigh(search: Search, node: number, worth: number, doubt: number, strangers: number): void {
  const { best, readings, from, taken, tree } = search
  const said = tree.meaningsAt(node)
  if (!said || worth < search.worth) return
  const first = readings[from]
  // Among others of its phrase a word is mended in any way; alone only where it is likely to be that word.
  const isMendedAlone = taken.length === 1 && taken[0] !== first?.asTyped
  if (isMendedAlone && (taken[0] !== first?.alone || tree.isFirm(node))) return
  const isAsGood = best !== null && worth === search.worth && doubt === search.doubt
  if (worth === search.worth && doubt > search.doubt) return
  const meanings = isAsGood ? withMeanings(best.meanings, said) : said
  if (isAsGood && strangers >= search.strangers) {
    best.meanings = meanings
    return
  }
  const mendedTo = taken.map((key, i) => (readings[from + i]?.asTyped === key ? -1 : key))
  search.best = { to: from + taken.length, meanings, mendedTo }
  search.worth = worth
  search.doubt = doubt
  search.strangers = strangers
}

const worthOf = ({ isStopWord }: Reading) => (isStopWord ? 1 : contentWorth)
