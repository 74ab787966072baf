import type { Why } from '../schema.ts'
import { type Field, fields } from './document.ts'
import type { Expansion } from './expand.ts'
import { fieldOfImpact } from './impacts.ts'
import { docOf, impactOf, type Postings } from './postings.ts'
import type { Shelf } from './shelf.ts'
import type { UnitOfWord } from './unit-of-word.ts'
import type { Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordTrail } from './word-trail.ts'

interface Index {
  shelf: Shelf
  trail: WordTrail
  vocabulary: Vocabulary
  postings: Postings
  /** What people read for a need or a category. */
  labelOf(group: 'need' | 'category', slug: string): string
}

/** Why a document was found: for each part of the query the best place that meets it. */
export function explain(index: Index, units: readonly Unit[], wanted: UnitOfWord, doc: number): Why[] {
  const places = placesOfWords(index.trail, wanted, doc)
  return units.flatMap((unit) => {
    const why =
      wordWhy(index, unit, doc, places) ?? togetherWhy(index, unit, places) ?? meaningWhy(index, unit, doc)
    return why ? [why] : []
  })
}

/** The strongest field of each wanted word of a document. */
function placesOfWords(trail: WordTrail, wanted: UnitOfWord, doc: number): Map<number, Field> {
  const places = new Map<number, Field>()
  trail.read(doc, (word, field) => {
    // Fields come strongest first.
    if (wanted.of(word) !== -1 && !places.has(word)) places.set(word, fields[field] ?? 'description')
  })
  return places
}

const fieldWorth = (field: Field) => 1 / (1 + fields.indexOf(field))

function wordWhy(
  { vocabulary, postings }: Index,
  unit: Unit,
  doc: number,
  places: Map<number, Field>,
): Why | null {
  let best: { expansion: Expansion; field: Field } | null = null
  let most = 0
  for (const expansion of unit.any) {
    if (expansion.as === 'need') continue
    const field = places.get(expansion.word)
    const found = field ?? fieldFromPosting(postings, expansion.word, doc)
    if (!found) continue
    const value = expansion.weight * (1 + fieldWorth(found))
    if (value <= most) continue
    most = value
    best = { expansion, field: found }
  }
  if (!best) return null
  return {
    field: best.field,
    term: unit.part.typed,
    matched: vocabulary.wordAt(best.expansion.word),
    as: best.expansion.as,
  }
}

function togetherWhy({ vocabulary }: Index, unit: Unit, places: Map<number, Field>): Why | null {
  for (const { words, as } of unit.together) {
    const found = words.map((forms) => forms.find(({ word }) => places.has(word)))
    const first = found[0]
    if (!first || found.some((form) => form === undefined)) continue
    const matched = found.map((form) => vocabulary.wordAt(form?.word ?? -1)).join(' ')
    return { field: places.get(first.word) ?? 'description', term: unit.part.typed, matched, as }
  }
  return null
}

/** An everyday phrase met by what it means. */
function meaningWhy({ shelf, labelOf }: Index, unit: Unit, doc: number): Why | null {
  for (const { meaning } of unit.meanings) {
    const tag = shelf.tags.find(meaning.kind, meaning.slug)
    for (let t = shelf.cards.tagsFrom(doc); t < shelf.cards.tagsTo(doc); t++) {
      if (shelf.cards.values.data[t] !== tag) continue
      return {
        field: meaning.kind,
        term: unit.part.typed,
        matched: labelOf(meaning.kind, meaning.slug),
        as: 'need',
      }
    }
  }
  return null
}

/** Long descriptions are kept in part, and "day-care" is also indexed as one word: the posting tells how strong the field was. */
function fieldFromPosting(postings: Postings, word: number, doc: number): Field | null {
  for (const { data, from, to } of postings.stretches(word)) {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >> 1
      if (docOf(data[middle] ?? 0) < doc) low = middle + 1
      else high = middle
    }
    const posting = data[low] ?? 0
    if (low < to && docOf(posting) === doc) return fieldOfImpact(impactOf(posting))
  }
  return null
}
