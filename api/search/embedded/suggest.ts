import { takeApart } from '../phrases/take-apart.ts'
import type { Suggested } from '../port.ts'
import { labelScore } from '../label-score.ts'
import { foldWords } from '../words/fold-words.ts'
import type { IndexTerm } from './atlas.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import type { IndexMoment } from './moment.ts'
import { expandWord } from './expand.ts'
import type { NameWord } from './name-scores.ts'
import { worths } from './standing.ts'
import { topOf } from './top-of.ts'

/** More names than are offered, since other things of the same name are left out. */
const mostListings = 16

/**
 * What somebody may be about to type: names of listings that have every word so far, needs and categories whose label has them, and what an everyday
 * phrase means. The last word counts as a beginning.
 */
export function suggest(
  index: EmbeddedIndex,
  text: string,
  limit: number,
  { now }: IndexMoment,
): Suggested[] {
  const words = foldWords(text)
  if (words.length === 0) return []
  const today = Math.floor(now.getTime() / 86_400_000)
  const scored = [
    ...meantTerms(index, text),
    ...labelledTerms(index, words),
    ...listings(index, words, today),
  ]
  scored.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
  const seen = new Set<string>()
  const offered: Suggested[] = []
  for (const suggestion of scored) {
    const key = `${suggestion.kind === 'listing' ? 'listing' : 'term'}:${suggestion.text.toLowerCase()}`
    if (seen.has(key)) continue
    seen.add(key)
    offered.push(suggestion)
    if (offered.length === limit) break
  }
  return offered
}

/** Needs and categories that an everyday phrase means. */
function meantTerms(index: EmbeddedIndex, text: string): Suggested[] {
  const { parts } = takeApart(text, index.book, (word) => index.vocabulary.documentsWith(word))
  return parts.flatMap((part) =>
    part.meanings
      .filter(({ kind, slug }) => isUsed(index, kind, slug))
      .map(({ kind, slug }) => ({ text: index.atlas.label(kind, slug), kind, value: slug, score: 3 })),
  )
}

function labelledTerms(index: EmbeddedIndex, words: readonly string[]): Suggested[] {
  return index.atlas.terms.flatMap((term) => {
    const { kind, slug, label } = term
    if (kind !== 'need' && kind !== 'category') return []
    const score = labelScore(index.atlas.labelWords(term), words)
    return score > 0 && isUsed(index, kind, slug)
      ? [{ text: label, kind, value: slug, score: score * 2 }]
      : []
  })
}

const isUsed = (index: EmbeddedIndex, kind: 'need' | 'category', slug: IndexTerm['slug']) =>
  index.shelf.tags.find(kind, slug) !== -1

/** Listings whose name has every word typed; the last may be a beginning. */
function listings(index: EmbeddedIndex, words: readonly string[], today: number): Suggested[] {
  const { shelf, scores } = index
  const standing = index.standingOn(today)
  scores.begin(shelf.count)
  for (const [i, word] of words.entries())
    scores.narrow(index.nameWords, choices(index, word, i === words.length - 1), i)
  const docs = Uint32Array.from(scores.docs)
  const keyOf = (doc: number) => scores.of(doc) * (worths[standing[doc] ?? 0] ?? 0)
  return topOf(docs, docs.length, mostListings, keyOf, (a, b) => shelf.names.compare(a, b))
    .filter(({ key }) => key > 0)
    .map(({ doc, key }) => ({
      text: shelf.names.at(doc),
      kind: 'listing' as const,
      id: shelf.ids.at(doc),
      score: key,
    }))
}

/** The words that a typed one may mean. What begins so is plain; typing errors are looked for where nothing does. */
function choices({ vocabulary }: EmbeddedIndex, typed: string, isLast: boolean): NameWord[] {
  const found: NameWord[] = []
  if (isLast) {
    vocabulary.walk(typed, { edits: 0, prefixes: true, sameStart: true }, (word, _edits, isPrefix) => {
      const share = isPrefix ? typed.length / vocabulary.lengthOf(word) : 1
      if (vocabulary.countOf(word) > 0) found.push({ word, weight: isPrefix ? 0.55 + 0.3 * share : 1 })
    })
  }
  return found.length > 0 ? found : expandWord(vocabulary, typed, { isUnfinished: isLast, isTyping: isLast })
}
