import type { FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import { facetNames } from '../search/schema.ts'
import type { LabelOf } from './filter-labels.ts'
import { Icon } from './icon.tsx'
import { hrefWithout, type KeptSearch, keptValue, searchHref } from './kept-search.ts'
import { pageWords } from './words.ts'

/** One thing that narrows the search, and the address of the search without it. */
export interface Chip {
  label: string
  href: string
}

/** Everything that narrows the search, what was typed and where left out: those stand in the form. */
export function chipsOf(kept: KeptSearch, labelOf: LabelOf): Chip[] {
  const chips: Chip[] = []
  const single = (
    name: string,
    label: (value: string) => string,
    remove: Record<string, null> = { [name]: null },
  ) => {
    const value = keptValue(kept, name)
    if (value !== '') chips.push({ label: label(value), href: searchHref(kept, remove) })
  }
  single('area', pageWords.filters.area)
  if (keptValue(kept, 'near') === '') single('lat', () => pageWords.filters.point, { lat: null, lng: null })
  single('withinKm', (km) => fill(en.withinKm, { km }))
  single('openAt', (at) => (at === 'now' ? en.openNowFilter : pageWords.filters.openAt(at)))
  single('age', (age) => fill(en.ageChip, { age }))
  for (const name of facetNames) {
    for (const value of kept[name] ?? []) {
      chips.push({ label: labelOf(name, value), href: hrefWithout(kept, name, value) })
    }
  }
  return chips
}

const clearing = Object.fromEntries(
  ['area', 'lat', 'lng', 'withinKm', 'openAt', 'age', ...facetNames].map((name) => [name, null]),
)

/** What has been chosen, each a link that takes it away. */
export const Chips: FC<{ kept: KeptSearch; chips: Chip[] }> = ({ kept, chips }) =>
  chips.length === 0 ? null : (
    <section class="chips" aria-labelledby="chips-title">
      <h2 id="chips-title" class="unseen">
        {en.chips}
      </h2>
      <ul>
        {chips.map(({ label, href }) => (
          <li>
            <a class="chip" href={href} aria-label={fill(en.remove, { what: label })}>
              {label} <Icon name="close" />
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a href={searchHref(kept, clearing)}>{en.clearAll}</a>
          </li>
        )}
      </ul>
    </section>
  )
