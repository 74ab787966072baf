import { type FacetName, type FacetValue, facetNames } from '../schema.ts'
import type { Atlas } from './atlas.ts'
import { anyAudience, tagGroups } from './document.ts'
import { fixedValues, isFixed } from './fixed-tags.ts'
import type { Sifted } from './sift.ts'
import type { Tags } from './tags.ts'

const fixedLabels: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
  day: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  mode: { 'in-person': 'In person', online: 'Online', phone: 'By phone', 'home-visit': 'At home' },
  cost: { free: 'Free' },
  referral: { self: 'Ask yourself', professional: 'Through a professional', 'none-needed': 'Just turn up' },
  accepting: { true: 'Taking people now' },
}
/** The counts of a pass as people read them: values that would give something, most first; days and the like in their own order. */
export function countFacets(
  { counts, fixedCounts }: Pick<Sifted, 'counts' | 'fixedCounts'>,
  tags: Tags,
  atlas: Atlas,
): Record<FacetName, FacetValue[]> {
  const facets = emptyFacets()
  for (const [i, { group, slug }] of fixedValues.entries()) {
    const count = fixedCounts[i] ?? 0
    if (count > 0) facets[group].push({ value: slug, label: fixedLabel(group, slug), count })
  }
  const anyone = tags.find('audience', anyAudience)
  const forAnyone = anyone === -1 ? 0 : (counts[anyone] ?? 0)
  for (let tag = 0; tag < counts.length; tag++) {
    const count = counts[tag] ?? 0
    const group = tagGroups[tags.groups[tag] ?? 0]
    const value = tags.slugs[tag] ?? ''
    if (count === 0 || tag === anyone || group === undefined || group === 'area') continue
    // "Everyone" is among those for anyone already; other audiences gain them.
    const isEveryone = group === 'audience' && value === 'everyone'
    const gained = group === 'audience' ? (isEveryone ? forAnyone : count + forAnyone) : count
    facets[group].push({ value, label: tagLabel(tags, tag, atlas), count: gained })
  }
  for (const name of facetNames) if (!isFixed(name)) facets[name].sort(mostFirst)
  return facets
}

/** No values at all. */
export function emptyFacets(): Record<FacetName, FacetValue[]> {
  return {
    category: [],
    need: [],
    audience: [],
    language: [],
    access: [],
    day: [],
    mode: [],
    cost: [],
    referral: [],
    accepting: [],
  }
}

/** What people read for one of the fixed values. */
export const fixedLabel = (group: FacetName, slug: string) => fixedLabels[group]?.[slug] ?? slug

/** What people read for a tag; an area is not a filter of this kind and has its slug. */
export function tagLabel(tags: Tags, tag: number, atlas: Atlas): string {
  const group = tags.groupOf(tag) ?? 'area'
  const slug = tags.slugs[tag] ?? ''
  return (tags.labels[tag] ??= group === 'area' ? slug : facetLabel(group, slug, atlas))
}

/** What people read for a value of a filter. */
export function facetLabel(group: FacetName, value: string, atlas: Atlas): string {
  if (group === 'category' || group === 'need' || group === 'audience' || group === 'access')
    return atlas.label(group, value)
  if (group === 'language') return atlas.languageName(value)
  return fixedLabels[group]?.[value] ?? value
}

const mostFirst = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.label < b.label ? -1 : 1)
