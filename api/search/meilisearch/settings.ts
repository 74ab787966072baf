import type { Settings } from 'meilisearch'
import { fields, tagGroups } from '../embedded/document.ts'
import { synonyms } from '../words/synonyms.ts'

/** More listings than any directory has: totals and counts are never cut short. */
export const mostHits = 1_000_000
const mostValues = 10_000

/** The settings of the index, as code: a new release whose settings differ builds the index anew. */
export function meiliSettings(): Settings {
  return {
    searchableAttributes: [...fields, 'forms'],
    displayedAttributes: ['*'],
    filterableAttributes: [
      'id',
      ...tagGroups.map((group) => `tags.${group}`),
      'afar',
      'places',
      '_geo',
      '_geojson',
      'ageFrom',
      'ageTo',
      'staleDay',
      'openDays',
    ],
    sortableAttributes: ['title', 'checkedDay', '_geo'],
    // `sort` stands first and is asked for only when relevance has no say; near, fresh and free places are blended in by us.
    rankingRules: [
      'sort',
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'exactness',
      'wordPosition',
      'capacity:desc',
      'dueDay:desc',
      'title:asc',
    ],
    // Queries come without their small words, which phrases needed first; a document keeps its own for the sake of exact names.
    stopWords: [],
    synonyms: Object.fromEntries(Object.entries(synonyms).map(([word, others]) => [word, [...others]])),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnNumbers: true,
      disableOnAttributes: ['phone'],
    },
    faceting: { maxValuesPerFacet: mostValues },
    pagination: { maxTotalHits: mostHits },
    // Filters use `=`, `IN` and comparisons; nobody searches inside facet values.
    facetSearch: false,
  }
}
