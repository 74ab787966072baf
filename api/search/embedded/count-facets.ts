import { modes, referrals } from '../../listings/schema.ts'
import { weekdays } from '../../times/schema.ts'
import { type FacetName, type FacetValue, facetNames } from '../schema.ts'
import type { Atlas } from './atlas.ts'
import { anyAudience, tagGroups } from './document.ts'
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
const fixedOrder: Partial<Record<FacetName, readonly string[]>> = {
  day: weekdays,
  mode: modes,
  referral: referrals,
}

/** The counts of a pass as people read them: values that would give something, most first; days and the like in their own order. */
export function countFacets(counts: Uint32Array, tags: Tags, atlas: Atlas): Record<FacetName, FacetValue[]> {
  const facets = emptyFacets()
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
    const label = (tags.labels[tag] ??= facetLabel(group, value, atlas))
    facets[group].push({ value, label, count: gained })
  }
  for (const name of facetNames) facets[name].sort(inOrder(fixedOrder[name]))
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

/** What people read for a value of a filter. */
export function facetLabel(group: FacetName, value: string, atlas: Atlas): string {
  if (group === 'category' || group === 'need' || group === 'audience' || group === 'access')
    return atlas.label(group, value)
  if (group === 'language') return atlas.languageName(value)
  return fixedLabels[group]?.[value] ?? value
}

function inOrder(order: readonly string[] | undefined) {
  return (a: FacetValue, b: FacetValue) =>
    order
      ? order.indexOf(a.value) - order.indexOf(b.value)
      : b.count - a.count || (a.label < b.label ? -1 : 1)
}
