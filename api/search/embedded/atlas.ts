import type { Vocabulary as TermKind } from '../../../db/tables/terms.ts'
import { foldWords } from '../words/fold-words.ts'
import { areaTag } from './document.ts'
import { type IndexArea, ServedAreas } from './served-areas.ts'

/** A word of a vocabulary, with the slugs of its ancestors, nearest first. */
export interface IndexTerm {
  kind: TermKind
  slug: string
  label: string
  /** In Welsh, where somebody has said it. */
  labelCy: string | null
  ancestors: string[]
}

/** An everyday phrase that a curator added for a need or a category. */
export interface IndexPhrase {
  kind: 'need' | 'category'
  slug: string
  text: string
}

/** What the index must know of vocabularies, areas and curators' phrases to read listings and to name what it counts. */
export class Atlas {
  readonly areas: ServedAreas
  readonly terms: readonly IndexTerm[]
  readonly phrases: readonly IndexPhrase[]
  private readonly byTerm: Map<string, IndexTerm>
  private readonly areaBySlug: Map<string, IndexArea>
  private readonly below = new Map<string, string[]>()
  private readonly wordsByTerm = new Map<IndexTerm, string[]>()
  private readonly languageNames = new Map<string, string>()
  private readonly languages = new Intl.DisplayNames(['en-GB'], { type: 'language' })

  constructor(
    terms: readonly IndexTerm[],
    areas: readonly IndexArea[],
    phrases: readonly IndexPhrase[] = [],
  ) {
    this.terms = terms
    this.phrases = phrases
    this.areas = new ServedAreas(areas)
    this.byTerm = new Map(terms.map((term) => [`${term.kind}:${term.slug}`, term]))
    this.areaBySlug = new Map(areas.map((area) => [area.slug, area]))
    for (const { slug, ancestors } of areas) {
      for (const ancestor of ancestors) this.below.set(ancestor, [...(this.below.get(ancestor) ?? []), slug])
    }
    for (const term of terms) this.wordsByTerm.set(term, foldWords(term.label))
  }

  /** What people read for a slug; the slug itself when nobody knows it. */
  label(kind: TermKind, slug: string): string {
    return this.byTerm.get(`${kind}:${slug}`)?.label ?? slug
  }

  /** A language in English; the tag itself when it is not one. */
  languageName(tag: string): string {
    const known = this.languageNames.get(tag)
    if (known !== undefined) return known
    const name = nameOr(tag, () => this.languages.of(tag))
    this.languageNames.set(tag, name)
    return name
  }

  /** The slugs above a term, nearest first. */
  ancestors(kind: TermKind, slug: string): string[] {
    return this.byTerm.get(`${kind}:${slug}`)?.ancestors ?? []
  }

  /** The folded words of a term's label. */
  labelWords(term: IndexTerm): string[] {
    return this.wordsByTerm.get(term) ?? []
  }

  /** The areas that an area lies in. */
  areasAbove(slug: string): string[] {
    return this.areaBySlug.get(slug)?.ancestors ?? []
  }

  /** The areas that lie in an area. */
  areasBelow(slug: string): string[] {
    return this.below.get(slug) ?? []
  }

  /** The tags of which a listing has one when it is found in an area: it is in it or in one below, or serves it or one above, or everywhere. */
  tagsFoundIn(slug: string): string[] {
    if (!this.areaBySlug.has(slug)) return []
    return [
      ...[slug, ...this.areasBelow(slug)].map(areaTag.inside),
      ...[slug, ...this.areasAbove(slug)].map(areaTag.serving),
      areaTag.everywhere,
    ]
  }
}

/** Asking for a name is slow, and throws for what is not a language tag. */
function nameOr(tag: string, ask: () => string | undefined): string {
  try {
    return ask() ?? tag
  } catch {
    return tag
  }
}
