import { lineIn, objectIn, objectsIn, type RawObject, textIn } from '../read/raw-object.ts'
import { expandCurie } from './expand-curie.ts'
import { knownUris } from './words/known-uris.ts'
import { type Slugs, wordsToAudiences, wordsToSlugs } from './words-to-slugs.ts'

/** One term of somebody else's vocabulary, as a feed gives it. */
interface ForeignTerm {
  name: string
  uri: string
}

/**
 * What a feed says a service is, in our vocabularies: by the identifier of each term where the table knows it, else by the words of
 * its name. `attributes[].taxonomy_term` (3.0), `service_taxonomys[].taxonomy` (1.0), `taxonomies[]` (Outpost), `pc_targetAudience`.
 */
export function readTerms(service: RawObject): Slugs {
  const all: Slugs = { categories: [], needs: [], audiences: [] }
  for (const { name, uri } of foreignTerms(service)) {
    const known = knownUris[expandCurie(uri)]
    const said = wordsToSlugs(name)
    all.categories.push(...(known ?? said.categories))
    all.needs.push(...said.needs)
    all.audiences.push(...said.audiences, ...wordsToAudiences(name))
  }
  return {
    categories: distinct(all.categories),
    needs: distinct(all.needs),
    audiences: distinct(all.audiences),
  }
}

function foreignTerms(service: RawObject): ForeignTerm[] {
  const linked = objectsIn(service, 'service_taxonomys', 'service_taxonomies', 'services_taxonomy').map(
    (link) => objectIn(link, 'taxonomy'),
  )
  const attributes = objectsIn(service, 'attributes', 'service_attributes').map((attribute) =>
    objectIn(attribute, 'taxonomy_term'),
  )
  const own = objectsIn(service, 'taxonomies', 'categories', 'taxonomy_terms')
  const wanted = objectsIn(service, 'pc_targetAudience').map((audience) => ({
    name: lineIn(audience, 200, 'audienceType').replaceAll('>', ', '),
  }))
  return [...linked, ...attributes, ...own, ...wanted].map((term: RawObject) => ({
    name: lineIn(term, 200, 'name', 'term', 'label'),
    uri: textIn(term, 'term_uri', 'uri', 'code', 'id'),
  }))
}

const distinct = (slugs: readonly string[]) => [...new Set(slugs)]
