import type { FC } from 'hono/jsx'
import { count } from '../../widget/words/count.ts'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import type { FacetName, FacetValue, SearchReply } from '../search/schema.ts'
import { Icon } from './icon.tsx'
import { type KeptSearch, keptValue } from './kept-search.ts'
import { pageWords } from './words.ts'

interface PanelProps {
  kept: KeptSearch
  /** Counts over all results; none when nothing could be searched. */
  facets: SearchReply['facets'] | null
  /** What is wrong, by field. */
  fields: Record<string, string>
  /** How many filters are on. */
  applied: number
}

/** Every filter behind one button, with the number of results that each would give; it all applies by one button. */
export const FilterPanel: FC<PanelProps> = ({ kept, facets, fields, applied }) => (
  <details class="filters" open={Object.keys(fields).length > 0}>
    <summary>
      <Icon name="filter" /> {en.filter}
      {applied > 0 && <span class="on">{count(en, en.filtersOn, applied)}</span>}
    </summary>
    <div class="panel">
      <ShowButton />
      <div class="groups">
        <When kept={kept} facets={facets} />
        <WhoFor kept={kept} facets={facets} error={fields['age']} />
        <Where kept={kept} facets={facets} error={fields['withinKm']} />
        <Joining kept={kept} facets={facets} />
        <Ticks group={en.groups.access} name="access" kept={kept} facets={facets} />
        <Ticks group={en.groups.what} name="category" kept={kept} facets={facets} />
        <Ticks group={en.whyFor} name="need" kept={kept} facets={facets} />
        <Ticks group={en.groups.language} name="language" kept={kept} facets={facets} />
      </div>
      <ShowButton />
    </div>
  </details>
)

const ShowButton: FC = () => (
  <p>
    <button type="submit">{pageWords.directory.show}</button>
  </p>
)

type GroupProps = Pick<PanelProps, 'kept' | 'facets'>

const When: FC<GroupProps> = ({ kept, facets }) => (
  <fieldset>
    <legend>{en.groups.when}</legend>
    <Tick name="openAt" value="now" label={en.openNowFilter} kept={kept} />
    <TickList name="day" kept={kept} facets={facets} />
  </fieldset>
)

const WhoFor: FC<GroupProps & { error: string | undefined }> = ({ kept, facets, error }) => (
  <fieldset>
    <legend>{en.groups.whoFor}</legend>
    <TickList name="audience" kept={kept} facets={facets} />
    <div class={error ? 'field wrong' : 'field'}>
      <label for="age">{en.age}</label>
      <p class="hint" id="age-hint">
        {en.ageHint}
      </p>
      {error && (
        <p class="field-error" id="age-error">
          {error}
        </p>
      )}
      <input
        id="age"
        name="age"
        type="text"
        inputmode="numeric"
        maxlength={3}
        value={keptValue(kept, 'age')}
        aria-describedby={error ? 'age-hint age-error' : 'age-hint'}
      />
    </div>
  </fieldset>
)

const distances = ['1', '2', '5', '10', '20', '50']

const Where: FC<GroupProps & { error: string | undefined }> = ({ kept, facets, error }) => {
  const chosen = error ? '' : keptValue(kept, 'withinKm')
  const offered =
    chosen === '' || distances.includes(chosen)
      ? distances
      : [...distances, chosen].sort((a, b) => Number(a) - Number(b))
  return (
    <fieldset>
      <legend>{en.groups.where}</legend>
      <div class={error ? 'field wrong first' : 'field first'}>
        <label for="withinKm">{en.within}</label>
        {error && <p class="field-error">{error}</p>}
        <select id="withinKm" name="withinKm">
          <option value="">{en.anyDistance}</option>
          {offered.map((km) => (
            <option value={km} selected={km === chosen}>
              {fill(en.withinKm, { km })}
            </option>
          ))}
        </select>
      </div>
      <TickList name="mode" kept={kept} facets={facets} />
    </fieldset>
  )
}

const Joining: FC<GroupProps> = ({ kept, facets }) => (
  <fieldset>
    <legend>
      {en.groups.cost}, {en.groups.joining.toLowerCase()}
    </legend>
    <Tick name="cost" value="free" label={en.free} kept={kept} count={countOf(facets, 'cost', 'free')} />
    <Tick
      name="accepting"
      value="true"
      label={en.acceptingFilter}
      kept={kept}
      count={countOf(facets, 'accepting', 'true')}
    />
    <TickList name="referral" kept={kept} facets={facets} />
  </fieldset>
)

const countOf = (facets: SearchReply['facets'] | null, name: FacetName, value: string) =>
  facets?.[name].find((facet) => facet.value === value)?.count

const Ticks: FC<GroupProps & { group: string; name: FacetName }> = ({ group, name, kept, facets }) =>
  valuesOf(name, kept, facets).length === 0 ? null : (
    <fieldset>
      <legend>{group}</legend>
      <TickList name={name} kept={kept} facets={facets} />
    </fieldset>
  )

const shownAtFirst = 7

/** The values of one filter: those that are on and the first few, and the rest behind "more". */
const TickList: FC<GroupProps & { name: FacetName }> = ({ name, kept, facets }) => {
  const values = valuesOf(name, kept, facets)
  const on = new Set(kept[name])
  const first = values.filter((facet, at) => at < shownAtFirst || on.has(facet.value))
  const rest = values.filter((facet) => !first.includes(facet))
  const tick = (facet: FacetValue) => (
    <Tick name={name} value={facet.value} label={facet.label} kept={kept} count={facet.count} />
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
function valuesOf(name: FacetName, kept: KeptSearch, facets: SearchReply['facets'] | null): FacetValue[] {
  const on = kept[name] ?? []
  const counted = facets?.[name] ?? []
  const missing = on.filter((value) => !counted.some((facet) => facet.value === value))
  return [
    ...counted.filter((facet) => facet.count > 0 || on.includes(facet.value)),
    ...missing.map((value) => ({ value, label: value, count: 0 })),
  ]
}

const Tick: FC<{ name: string; value: string; label: string; kept: KeptSearch; count?: number }> = (tick) => (
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
