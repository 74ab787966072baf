import type { FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import type { SearchReply } from '../search/schema.ts'
import type { LabelOf } from './filter-labels.ts'
import { FilterPanel } from './filter-panel.tsx'
import { Disc } from './icon.tsx'
import { type KeptSearch, keptValue } from './kept-search.ts'
import { pageWords } from './words.ts'

interface FormProps {
  kept: KeptSearch
  facets: SearchReply['facets'] | null
  /** What is wrong, by parameter. */
  fields: Record<string, string>
  /** How many filters are on; null leaves the filters out, as on the first screen. */
  applied: number | null
  labelOf?: LabelOf
}

const plainLabel: LabelOf = (_name, value) => value

/** Asking: what would help, and near where, with the filters; one form that puts all of it in the address. */
export const SearchForm: FC<FormProps> = ({ kept, facets, fields, applied, labelOf = plainLabel }) => (
  <form
    class={applied === null ? 'search large' : 'search'}
    action="/directory"
    method="get"
    role="search"
    part="form"
  >
    <div class="ask">
      <Ask name="q" label={en.what} hint={en.whatHint} kept={kept} maxlength={200} error={fields['q']} />
      <Ask
        name="near"
        label={en.where}
        hint={pageWords.directory.nearHint}
        kept={kept}
        maxlength={100}
        error={fields['near']}
      />
      <p>
        <button type="submit">
          {en.search} <Disc />
        </button>
      </p>
    </div>
    <Carried kept={kept} />
    {applied !== null && (
      <FilterPanel
        labelOf={labelOf}
        kept={kept}
        facets={facets}
        fields={panelFields(fields)}
        applied={applied}
      />
    )}
  </form>
)

interface AskProps {
  name: 'q' | 'near'
  label: string
  hint: string
  kept: KeptSearch
  maxlength: number
  error: string | undefined
}

const Ask: FC<AskProps> = ({ name, label, hint, kept, maxlength, error }) => (
  <div class={error ? 'field wrong' : 'field'}>
    <label for={name}>{label}</label>
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
    {error && (
      <p class="field-error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <input
      id={name}
      name={name}
      type="search"
      value={keptValue(kept, name)}
      maxlength={error ? undefined : maxlength}
      autocomplete="off"
      aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
      aria-invalid={error ? 'true' : undefined}
    />
  </div>
)

/** What the form has no control for goes along unseen, so that a filter never loses the rest of the search. */
const Carried: FC<{ kept: KeptSearch }> = ({ kept }) => {
  const names = [
    'area',
    'embed',
    'perPage',
    'sort',
    ...(keptValue(kept, 'near') === '' ? ['lat', 'lng'] : []),
  ]
  const openAt = keptValue(kept, 'openAt')
  return (
    <>
      {names.map(
        (name) =>
          keptValue(kept, name) !== '' && <input type="hidden" name={name} value={keptValue(kept, name)} />,
      )}
      {openAt !== '' && openAt !== 'now' && <input type="hidden" name="openAt" value={openAt} />}
    </>
  )
}

function panelFields(fields: Record<string, string>): Record<string, string> {
  const { q: _q, near: _near, ...panel } = fields
  return panel
}
