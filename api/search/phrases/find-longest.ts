import { addMeaning, type Meaning, type PhraseTree } from './phrase-tree.ts'

/** What a typed word may stand for: its own key, or those of phrase words one typing error away, likeliest first; none when it is in no phrase. */
export interface Reading {
  keys: readonly number[]
  isMended: boolean
  isShort: boolean
  isStopWord: boolean
}

/** A phrase found at a certain word: its words end before `to`. */
export interface Match {
  to: number
  meanings: Meaning[]
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
  words: number
  doubt: number
  strangers: number
}

/** Up to so many words may stand between two words of a phrase: small words freely, another word once. */
const widestGap = 2
const mostStrangers = 1

/** The longest phrase that begins with the word `from`. Of several as long, the one with the likeliest mending; as likely ones mean all that they mean. */
export function findLongest(tree: PhraseTree, readings: readonly Reading[], from: number): Match | null {
  const search: Search = { tree, readings, from, taken: [], best: null, words: 0, doubt: 0, strangers: 0 }
  const first = readings[from]
  for (const [i, key] of (first?.keys ?? []).entries()) {
    const node = tree.after(0, key)
    if (node === -1) continue
    search.taken.push(key)
    follow(search, node, 1, i, 0)
    search.taken.pop()
  }
  return search.best
}

function follow(search: Search, node: number, words: number, doubt: number, strangers: number): void {
  weigh(search, node, words, doubt, strangers)
  const { taken, tree, readings, from } = search
  if (!tree.goesOn(node)) return
  const length = taken.length
  for (let gap = 0; gap <= widestGap && strangers <= mostStrangers; gap++) {
    const reading = readings[from + length + gap]
    if (!reading) break
    for (let i = 0; i < reading.keys.length; i++) {
      const key = reading.keys[i] ?? -1
      const next = tree.after(node, key)
      if (next === -1) continue
      taken.push(key)
      follow(search, next, words + 1, doubt + i, strangers)
      taken.pop()
    }
    if (!reading.isStopWord) strangers++
    taken.push(-1)
  }
  taken.length = length
}

function weigh(search: Search, node: number, words: number, doubt: number, strangers: number): void {
  const phrase = search.tree.at(node)
  const { best, readings, from, taken } = search
  if (!phrase || words < search.words) return
  const first = readings[from]
  // A word alone is mended only in the likeliest way, and not when it is short; among others of its phrase in any way.
  if (words === 1 && first?.isMended && (doubt > 0 || first.isShort || phrase.isFirm)) return
  const isLikelier = words > search.words || doubt < search.doubt
  if (best && !isLikelier) {
    if (doubt > search.doubt) return
    best.meanings = [...best.meanings]
    for (const meaning of phrase.meanings) addMeaning(best.meanings, meaning)
    if (strangers >= search.strangers) return
  }
  const meanings = best && !isLikelier ? best.meanings : phrase.meanings
  const mendedTo = taken.map((key, i) => (readings[from + i]?.isMended ? key : -1))
  search.best = { to: from + taken.length, meanings, mendedTo }
  search.words = words
  search.doubt = doubt
  search.strangers = strangers
}
