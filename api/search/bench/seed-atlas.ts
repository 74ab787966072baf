import { vocabularies } from '../../vocabulary/ensure-vocabulary.ts'
import { Atlas, type IndexTerm } from '../embedded/atlas.ts'
import type { Vocabulary } from '../../../db/tables/terms.ts'

/** The vocabularies that Waymark brings along, without a database. */
export function seedAtlas(): Atlas {
  const kinds: Vocabulary[] = ['category', 'need', 'audience', 'access']
  const terms = kinds.flatMap((kind) =>
    vocabularies[kind].flatMap(({ slug, label, labelCy, children = [] }): IndexTerm[] => [
      { kind, slug, label, labelCy, ancestors: [] },
      ...children.map((child) => ({
        kind,
        slug: child.slug,
        label: child.label,
        labelCy: child.labelCy,
        ancestors: [slug],
      })),
    ]),
  )
  return new Atlas(terms, [])
}
