import type { Nation } from './crisis-lines.ts'

/** Postcode areas that lie outside England, wholly or in the main; source: ONS Postcode Directory, country of each area. */
const areas: Record<Exclude<Nation, 'england'>, string> = {
  scotland: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE',
  wales: 'CF LD LL NP SA',
  'northern-ireland': 'BT',
}

/** The nation of a postcode or outward code, England when it is not one: numbers that ring for all are on every card. */
export function nationOf(place: string): Nation {
  const [, area = ''] = /(?:^|\s)([A-Z]{1,2})\d[A-Z\d]?(?:\s*\d[A-Z]{2})?(?:$|[\s,.)])/i.exec(place) ?? []
  const letters = area.toUpperCase()
  for (const nation of ['scotland', 'wales', 'northern-ireland'] as const) {
    if (areas[nation].split(' ').includes(letters)) return nation
  }
  return 'england'
}
