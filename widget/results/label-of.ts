import type { FacetName, SearchReply } from '../api.ts'
import type { FilterName } from '../state/query.ts'
import { distance } from '../words/distance.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'

/** A chosen value as people read it, from our own words or from the reply's facets; a slug without either is spelt out. */
export function labelOf(
  words: Words,
  name: FilterName,
  value: string,
  facets: SearchReply['facets'] | null,
): string {
  const own = ownLabel(words, name, value)
  if (own) return own
  const found = facets?.[name as FacetName]?.find((facet) => facet.value === value)
  if (found) return found.label
  const spelt = value.replaceAll('-', ' ')
  return spelt.charAt(0).toUpperCase() + spelt.slice(1)
}

function ownLabel(words: Words, name: FilterName, value: string): string | undefined {
  const tables: Partial<Record<FilterName, Readonly<Record<string, string>>>> = {
    day: words.days,
    mode: words.modes,
    referral: words.referralFilters,
    cost: { free: words.free },
    accepting: { true: words.acceptingFilter, yes: words.acceptingFilter },
    access: words.accessFeatures,
  }
  if (name === 'openAt') return value === 'now' ? words.openNowFilter : value.replace('T', ' ')
  if (name === 'age') return fill(words.ageChip, { age: value })
  if (name === 'withinKm')
    return fill(words.withinKm, { km: distance(words, Number(value)).replace(/\s*km$/, '') })
  if (name === 'language') return languageName(words, value)
  return tables[name]?.[value]
}

/** A language by its tag, in the words around it: `pl` is "Polish". */
export function languageName(words: Words, tag: string): string {
  try {
    return new Intl.DisplayNames([words.lang, 'en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
