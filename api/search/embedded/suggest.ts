import { takeApart } from '../phrases/take-apart.ts'
import type { Suggested } from '../port.ts'
import { withinOneEdit } from '../phrases/within-one-edit.ts'
import { foldWords } from '../words/fold-words.ts'
import type { IndexTerm } from './atlas.ts'
import type { EmbeddedIndex, IndexMoment } from './embedded-index.ts'
import type { Matcher } from './matcher.ts'
import { worth } from './order.ts'
import { lookUp, type Unit } from './units.ts'

interface Scored extends Suggested {
  score: number
}

const tried = 48

/**
 * What somebody may be about to type: names of listings that have every word so far, needs and categories whose label has them, and what an everyday
 * phrase means. The last word counts as a beginning.
 */
export function suggest(
  index: EmbeddedIndex,
  matcher: Matcher,
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
    ...listings(index, matcher, words, today),
  ]
  scored.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
  const seen = new Set<string>()
  const offered: Suggested[] = []
  for (const { score: _score, ...suggestion } of scored) {
    const key = `${suggestion.kind === 'listing' ? 'listing' : 'term'}:${suggestion.text.toLowerCase()}`
    if (seen.has(key)) continue
    seen.add(key)
    offered.push(suggestion)
    if (offered.length === limit) break
  }
  return offered
}

/** Needs and categories that an everyday phrase means. */
function meantTerms(index: EmbeddedIndex, text: string): Scored[] {
  const { parts } = takeApart(text, index.book, (word) => index.vocabulary.documentsWith(word))
  return parts.flatMap((part) =>
    part.meanings
      .filter(({ kind, slug }) => isUsed(index, kind, slug))
      .map(({ kind, slug }) => ({ text: index.atlas.label(kind, slug), kind, value: slug, score: 3 })),
  )
}

function labelledTerms(index: EmbeddedIndex, words: readonly string[]): Scored[] {
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

/** 0 unless every word is in the label, the last at least begun; 1 for the whole label, more for its beginning than its middle. */
function labelScore(label: readonly string[], words: readonly string[]): number {
  let score = 0
  for (const [i, word] of words.entries()) {
    const isLast = i === words.length - 1
    const at = label.findIndex(
      (other) => other === word || (isLast && other.startsWith(word)) || isSlip(other, word),
    )
    if (at === -1) return 0
    score += (label[at] === word ? 1 : 0.8) * (at === i ? 1 : 0.7)
  }
  return score / Math.max(words.length, label.length * 0.6)
}

const isSlip = (label: string, typed: string) => typed.length >= 5 && withinOneEdit(label, typed)

/** Listings whose name has every word typed. */
function listings(index: EmbeddedIndex, matcher: Matcher, words: string[], today: number): Scored[] {
  const { shelf, vocabulary, postings } = index
  const parts = words.map((word, i) => ({
    typed: word,
    words: [word],
    meanings: [],
    said: [],
    synonyms: [],
    isMended: false,
    isOptional: false,
    isUnfinished: i === words.length - 1,
  }))
  const units = lookUp(parts, vocabulary, shelf.live, true)
  const { docs, count, met, score } = matcher.match(units, postings, shelf.count)
  const best: { doc: number; score: number }[] = []
  let least = 0
  for (let i = 0; i < count; i++) {
    const doc = docs[i] ?? 0
    const value = score[doc] ?? 0
    if ((met[doc] ?? 0) < units.length || (best.length >= tried && value <= least)) continue
    if (!shelf.isAlive(doc) || shelf.isStale(doc, today)) continue
    best.push({ doc, score: value })
    if (best.length >= tried * 4) least = prune(best)
  }
  prune(best)
  return best.flatMap(({ doc }) => {
    const fit = nameFit(index.trail.name(doc), units)
    const name = shelf.names[doc] ?? ''
    return fit > 0
      ? [
          {
            text: name,
            kind: 'listing' as const,
            id: shelf.ids[doc] ?? '',
            score: fit * worth(shelf, doc, today),
          },
        ]
      : []
  })
}

function prune(best: { doc: number; score: number }[]): number {
  best.sort((a, b) => b.score - a.score)
  best.length = Math.min(best.length, tried)
  return best.at(-1)?.score ?? 0
}

/** How well a name fits: 0 unless it has every word; better from its beginning, and the more of it was typed. */
function nameFit(name: number[], units: readonly Unit[]): number {
  let fit = 0
  for (const [i, { any }] of units.entries()) {
    let best = 0
    for (const { word, weight } of any) {
      const at = name.indexOf(word)
      if (at !== -1) best = Math.max(best, weight * (at === i ? 1.3 : 1))
    }
    if (best === 0) return 0
    fit += best
  }
  return fit / Math.max(units.length, Math.sqrt(name.length * units.length))
}
