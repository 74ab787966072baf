import { typoDistance } from '../../places/typo-distance.ts'
import { type Field, fields } from '../embedded/document.ts'
import type { Part } from '../embedded/typed-query.ts'
import type { Why } from '../schema.ts'
import { wordForms } from '../words/word-forms.ts'
import type { MeiliHit } from './meili-reply.ts'

/** A word of a listing that meets a part of the query: where it stands, and how well it fits. */
export interface MetWord {
  field: Field
  matched: string
  as: Why['as']
  /** 1 for the word as it was typed, less for every other way. */
  weight: number
}

/** How much it says that a word stands in a field. */
export const fieldStrength: Readonly<Record<Field, number>> = {
  name: 8,
  organisation: 5,
  category: 4,
  need: 4,
  summary: 2.5,
  place: 2,
  phone: 2,
  description: 1,
}

const weights = {
  exact: 1,
  plural: 0.97,
  form: 0.85,
  prefix: 0.7,
  synonym: 0.7,
  typo: 0.5,
  twoTypos: 0.25,
} as const

/** For each part of a query the best words of a listing that meet it, as far as Meilisearch says where it found them; null where none do. */
export function metWords(hit: MeiliHit, parts: readonly Part[]): Map<Part, MetWord | null> {
  const found = wordsFound(hit)
  return new Map(parts.map((part) => [part, met(part, found)]))
}

interface FoundWord {
  field: Field
  word: string
}

/** The words at the positions that Meilisearch tells; they are in bytes, and of a beginning it tells the beginning. */
function wordsFound(hit: MeiliHit): FoundWord[] {
  const positions = hit._matchesPosition ?? {}
  const found = fields.flatMap((field) =>
    (positions[field] ?? []).flatMap(({ start, length }) =>
      wholeWords(hit[field], start, length).map((word) => ({ field, word })),
    ),
  )
  const forms = (positions['forms'] ?? []).flatMap(({ start, length }) =>
    wholeWords(hit.forms, start, length),
  )
  return [...found, ...forms.flatMap((form) => sourceOf(hit, form))]
}

function wholeWords(text: string, start: number, length: number): string[] {
  const bytes = Buffer.from(text)
  const space = bytes.indexOf(' ', start + length)
  return bytes
    .subarray(start, space === -1 ? bytes.length : space)
    .toString()
    .split(' ')
}

/** The word that another form was made from: that is what the listing says. */
function sourceOf(hit: MeiliHit, form: string): FoundWord[] {
  for (const field of fields) {
    const word = hit[field].split(' ').find((word) => wordForms(word).includes(form))
    if (word) return [{ field, word }]
  }
  return [{ field: 'description', word: form }]
}

function met(part: Part, found: readonly FoundWord[]): MetWord | null {
  const each = part.words.map((word) => bestOf(part, word, found))
  const [first] = each
  if (!first || each.some((one) => one === null)) return null
  if (each.length === 1) return first
  return {
    field: first.field,
    matched: each.map((one) => one?.matched ?? '').join(' '),
    as: first.as,
    weight: Math.min(...each.map((one) => one?.weight ?? 0)),
  }
}

function bestOf(part: Part, typed: string, found: readonly FoundWord[]): MetWord | null {
  let best: MetWord | null = null
  let most = 0
  for (const { field, word } of found) {
    const fit = fitOf(part, typed, word)
    if (!fit) continue
    const value = fit.weight * (1 + 1 / (1 + fields.indexOf(field)))
    if (value <= most) continue
    most = value
    best = { field, matched: word, ...fit }
  }
  return best
}

/** How a word of a listing fits a word of a query; null when it belongs to another one. */
function fitOf(part: Part, typed: string, word: string): Pick<MetWord, 'as' | 'weight'> | null {
  const asTyped = part.isMended ? 'typo' : 'exact'
  if (word === typed) return { as: asTyped, weight: weights.exact }
  if (wordForms(typed).includes(word)) {
    const isPlural = word.endsWith('ing') === typed.endsWith('ing')
    return { as: asTyped, weight: isPlural ? weights.plural : weights.form }
  }
  if (part.isUnfinished && word.startsWith(typed)) return { as: 'prefix', weight: weights.prefix }
  if (part.synonyms.some((other) => other.includes(word))) return { as: 'synonym', weight: weights.synonym }
  const edits = typoDistance(typed, part.isUnfinished ? word.slice(0, typed.length) : word, 2)
  if (edits === 1 && typed.length >= 5) return { as: 'typo', weight: weights.typo }
  if (edits === 2 && typed.length >= 9) return { as: 'typo', weight: weights.twoTypos }
  // Meilisearch reads "daycare" as "day care" and the other way round.
  const isHalf = word.length >= 3 && (typed.startsWith(word) || typed.endsWith(word))
  return isHalf || word === part.words.join('') ? { as: asTyped, weight: weights.form } : null
}
