import type { FC } from 'hono/jsx'
import { count } from '../../widget/words/count.ts'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import type { FacetName, SearchReply } from '../search/schema.ts'
import { Icon } from './icon.tsx'
import { keptValue } from './kept-search.ts'
import { type GroupProps, Tick, TickList, valuesOf } from './tick-list.tsx'
import { pageWords } from './words.ts'

interface PanelProps extends GroupProps {
  /** What is wrong, by field. */
  fields: Record<string, string>
  /** How many filters are on. */
  applied: number
}

/** Every filter behind one button, with the number of results that each would give; it all applies by one button. */
export const FilterPanel: FC<PanelProps> = ({ kept, facets, fields, applied, labelOf }) => (
  <details class="filters" open={Object.keys(fields).length > 0}>
    <summary>
      <Icon name="filter" /> {en.filter}
      {applied > 0 && <span class="on">{count(en, en.filtersOn, applied)}</span>}
    </summary>
    <div class="panel">
      <ShowButton />
      <div class="groups">
        <When labelOf={labelOf} kept={kept} facets={facets} />
        <WhoFor labelOf={labelOf} kept={kept} facets={facets} error={fields['age']} />
        <Where labelOf={labelOf} kept={kept} facets={facets} error={fields['withinKm']} />
        <Joining labelOf={labelOf} kept={kept} facets={facets} />
        <Ticks labelOf={labelOf} group={en.groups.access} name="access" kept={kept} facets={facets} />
        <Ticks labelOf={labelOf} group={en.groups.what} name="category" kept={kept} facets={facets} />
        <Ticks labelOf={labelOf} group={en.groups.need} name="need" kept={kept} facets={facets} />
        <Ticks labelOf={labelOf} group={en.groups.language} name="language" kept={kept} facets={facets} />
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

const When: FC<GroupProps> = ({ kept, facets, labelOf }) => (
  <fieldset>
    <legend>{en.groups.when}</legend>
    <Tick name="openAt" value="now" label={en.openNowFilter} kept={kept} />
    <TickList labelOf={labelOf} name="day" kept={kept} facets={facets} />
  </fieldset>
)

const WhoFor: FC<GroupProps & { error: string | undefined }> = ({ kept, facets, labelOf, error }) => (
  <fieldset>
    <legend>{en.groups.whoFor}</legend>
    <TickList labelOf={labelOf} name="audience" kept={kept} facets={facets} />
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

const Where: FC<GroupProps & { error: string | undefined }> = ({ kept, facets, labelOf, error }) => {
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
      <TickList labelOf={labelOf} name="mode" kept={kept} facets={facets} />
    </fieldset>
  )
}

const Joining: FC<GroupProps> = ({ kept, facets, labelOf }) => (
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
    <TickList labelOf={labelOf} name="referral" kept={kept} facets={facets} />
  </fieldset>
)

const countOf = (facets: SearchReply['facets'] | null, name: FacetName, value: string) =>
  facets?.[name].find((facet) => facet.value === value)?.count

const Ticks: FC<GroupProps & { group: string; name: FacetName }> = ({ group, name, kept, facets, labelOf }) =>
  valuesOf(name, kept, facets).length === 0 ? null : (
    <fieldset>
      <legend>{group}</legend>
      <TickList labelOf={labelOf} name={name} kept={kept} facets={facets} />
    </fieldset>
  )
