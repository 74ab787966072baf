import { isPhrase, type Part, type TypedQuery } from '../embedded/typed-query.ts'
import { ageMet, meantFor } from './filter-of.ts'

/**
 * Some of the listings that a query finds: those that have certain words and are, or are not, meant for certain things. The cells of a query have no
 * listing in common, so totals and counts of the whole are sums.
 */
export interface Cell {
  /** The words that a listing must have. */
  q: string
  /** The same and more, for finding the best among them; empty when there is no more. */
  fuller: string
  /** What it must be meant for, and what not. */
  conditions: string[]
}

/** The cell of everything, for when nothing was typed. */
export const wholeCell: Cell = { q: '', fuller: '', conditions: [] }

/** An everyday phrase is met by its words or by its meaning: two ways each, and more than this many phrases only by their meanings. */
const mostSplit = 3
/** Meilisearch reads so many words of a query. */
const mostWords = 10

/** The cells of the listings that meet all of these parts of a query. */
export function cellsOf(query: TypedQuery, met: readonly Part[]): Cell[] {
  const phrases = met.filter(saysMore)
  const split = phrases.filter((part) => part.words.length > 0).slice(0, mostSplit)
  const cells: Cell[] = []
  for (let ways = 0; ways < 1 << split.length; ways++) {
    const byWords = split.filter((_, i) => (ways & (1 << i)) !== 0)
    const byMeaning = phrases.filter((part) => !byWords.includes(part))
    const words = met.filter((part) => !saysMore(part) || byWords.includes(part))
    const q = wordsOf(query, words)
    cells.push({
      q,
      fuller: fullerOf(query, q, words),
      conditions: [
        ...byMeaning.map((part) => meantFor(part)),
        ...byWords.map((part) => `NOT ${meantFor(part)}`),
      ],
    })
  }
  return cells
}

/** Whether a part has a meaning or an age, so that a listing can meet it without its words. */
const saysMore = (part: Part) => part.meanings.length > 0 || ageMet(part) !== null

/** One cell of the listings that are meant for at least so many of the phrases. */
export function meantCell(query: TypedQuery, phrases: readonly Part[], least: number): Cell {
  const choices = subsets(phrases, least).map((chosen) => chosen.map((part) => meantFor(part)).join(' AND '))
  return {
    q: '',
    fuller: fullerOf(query, '', []),
    conditions: [choices.map((choice) => `(${choice})`).join(' OR ')],
  }
}

/** True for a query of nothing but everyday phrases, which says one thing in several ways. */
export const isAllPhrases = (parts: readonly Part[]) => parts.length > 1 && parts.every(isPhrase)

/** All choices of `size` of them, in order. */
export function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]))
}

/** A space at the end tells Meilisearch that the last word is whole. */
function wordsOf(query: TypedQuery, parts: readonly Part[]): string {
  const words = parts.flatMap((part) => part.words).slice(0, mostWords)
  if (words.length === 0) return ''
  const last = parts.at(-1)
  return last?.isUnfinished && last === query.parts.at(-1) ? words.join(' ') : `${words.join(' ')} `
}

function fullerOf(query: TypedQuery, q: string, used: readonly Part[]): string {
  const others = query.parts.filter((part) => !used.includes(part)).flatMap((part) => part.words)
  if (others.length === 0) return ''
  return `${[...q.split(' ').filter(Boolean), ...others].slice(0, mostWords).join(' ')} `
}
