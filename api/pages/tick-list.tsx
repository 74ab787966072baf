import type { FC } from 'hono/jsx'
import { count } from '../../widget/words/count.ts'
import { en } from '../../widget/words/en.ts'
import type { FacetName, FacetValue, SearchReply } from '../search/schema.ts'
import type { LabelOf } from './filter-labels.ts'
import type { KeptSearch } from './kept-search.ts'

/** What the filters know of a search: how it was asked, what each value would give, and what it is called. */
export interface GroupProps {
  kept: KeptSearch
  /** Counts over all results; none when nothing could be searched. */
  facets: SearchReply['facets'] | null
  labelOf: LabelOf
}

const shownAtFirst = 7

/** The values of one filter: those that are on and the first few, and the rest behind "more". */
export const TickList: FC<GroupProps & { name: FacetName }> = ({ name, kept, facets, labelOf }) => {
  const values = valuesOf(name, kept, facets)
  const on = new Set(kept[name])
  const first = values.filter((facet, at) => at < shownAtFirst || on.has(facet.value))
  const rest = values.filter((facet) => !first.includes(facet))
  const tick = (facet: FacetValue) => (
    <Tick
      name={name}
      value={facet.value}
      label={labelOf(name, facet.value)}
      kept={kept}
      count={facet.count}
    />
  )
  return (
    <>
      {first.map(tick)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{en.more}</summary>
          {rest.map(tick)}
        </details>
      )}
    </>
  )
}

/** What can be ticked: values that would give results, and those that are on whatever they give. */
export function valuesOf(
  name: FacetName,
  kept: KeptSearch,
  facets: SearchReply['facets'] | null,
): FacetValue[] {
  const on = kept[name] ?? []
  const counted = facets?.[name] ?? []
  const missing = on.filter((value) => !counted.some((facet) => facet.value === value))
  return [
    ...counted.filter((facet) => facet.count > 0 || on.includes(facet.value)),
    ...missing.map((value) => ({ value, label: value, count: 0 })),
  ]
}

/** One value to tick, with how many results it would give. */
export const Tick: FC<{ name: string; value: string; label: string; kept: KeptSearch; count?: number }> = (
  tick,
) => (
  <label class="choice">
    <input
      type="checkbox"
      name={tick.name}
      value={tick.value}
      checked={tick.kept[tick.name]?.includes(tick.value) ?? false}
    />
    <span>{tick.label}</span>
    {tick.count !== undefined && (
      <span class="count">
        <span aria-hidden="true">{tick.count}</span>
        <span class="unseen">{count(en, en.countBeside, tick.count)}</span>
      </span>
    )}
  </label>
)
