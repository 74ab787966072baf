import { html, nothing, type TemplateResult } from 'lit'
import type { FullView } from '../directory/view.ts'
import type { AllWords } from '../words/words.ts'
import type { FilterPanel } from './filter-panel.ts'
import { renderIcon } from '../look/render-icon.ts'
import { countFilters, type FilterName, has, valueOf } from '../state/query.ts'
import { count } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import { choicesOf } from './choices-of.ts'
import { type FilterGroup, filterGroups } from './filter-groups.ts'
import css from './filters.css?inline'

/** The looks of the panel. */
export const filtersCss: string = css

const distances = ['1', '2', '5', '10', '20', '50']
const manyChoices = 8

/** The view, with the panel that is being filled in. */
interface FilterView {
  words: AllWords
  filters: FilterPanel
}

/** The panel of filters: groups with counts, the button above and below; the whole screen on a phone. */
export function renderFilters({ words }: FullView, filters: FilterPanel): TemplateResult {
  const element: FilterView = { words, filters }
  const isOn = countFilters(filters.draft) > 0
  return html`<dialog part="filters" class="filters" aria-labelledby="filters-title">
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        filters.apply()
      }}
    >
      <header>
        <h2 id="filters-title">${words.filters}</h2>
        <button type="button" class="plain" @click=${() => filters.close()}>
          ${renderIcon('close')} ${words.close}
        </button>
        ${renderApply(element)}
      </header>
      <div class="groups">${filterGroups.map((group) => renderGroup(element, group))}</div>
      <footer>
        ${renderApply(element)}
        ${isOn ? html`<button type="button" class="plain" @click=${() => filters.clear()}>${words.clearAll}</button>` : nothing}
      </footer>
    </form>
  </dialog>`
}

const renderApply = ({ words, filters }: FilterView): TemplateResult =>
  html`<button type="submit" class="primary">${count(words, words.apply, filters.reply?.total ?? 0)}</button>`

function renderGroup(element: FilterView, group: FilterGroup): TemplateResult | typeof nothing {
  const fields = group.names.map((name) => renderField(element, name)).filter((field) => field !== nothing)
  if (fields.length === 0) return nothing
  return html`<fieldset>
    <legend>${element.words.groups[group.heading]}</legend>
    ${fields}
  </fieldset>`
}

function renderField(element: FilterView, name: FilterName): TemplateResult | typeof nothing {
  if (name === 'openAt')
    return html`<div class="choices">
      ${renderChoice(element, name, 'now', element.words.openNowFilter, null)}
    </div>`
  if (name === 'age') return renderAge(element)
  if (name === 'withinKm') return element.filters.reply?.place ? renderWithin(element) : nothing
  return renderChoices(element, name)
}

function renderChoices(element: FilterView, name: FilterName): TemplateResult | typeof nothing {
  const { words, filters } = element
  const choices = choicesOf(words, name, filters.reply?.facets ?? null, filters.draft)
  if (choices.length === 0) return nothing
  const draw = ({ value, label, count: n }: (typeof choices)[number]) =>
    renderChoice(element, name, value, label, n)
  const rest = choices.slice(manyChoices)
  return html`<div class="choices">${choices.slice(0, manyChoices).map(draw)}</div>
    ${
      rest.length
        ? html`<details ?open=${rest.some(({ value }) => has(filters.draft, name, value))}>
            <summary>${words.more}</summary>
            <div class="choices">${rest.map(draw)}</div>
          </details>`
        : nothing
    }`
}

function renderChoice(
  element: FilterView,
  name: FilterName,
  value: string,
  label: string,
  n: number | null,
): TemplateResult {
  const { filters, words } = element
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${has(filters.draft, name, value)}
      @change=${() => filters.toggle(name, value)}
    />
    <span
      >${label}${n === null ? nothing : html`<span class="unseen"> (${count(words, words.countBeside, n)})</span>`}</span
    >
    ${n === null ? nothing : html`<span class="n" aria-hidden="true">${n}</span>`}
  </label>`
}

function renderWithin(element: FilterView): TemplateResult {
  const { words, filters } = element
  const chosen = valueOf(filters.draft, 'withinKm')
  const kms =
    distances.includes(chosen) || !chosen
      ? distances
      : [...distances, chosen].sort((a, b) => Number(a) - Number(b))
  return html`<label class="line">
    <span>${words.within}</span>
    <select @change=${(event: Event) => filters.set('withinKm', valueIn(event))}>
      <option value="" ?selected=${!chosen}>${words.anyDistance}</option>
      ${kms.map((km) => html`<option value=${km} ?selected=${km === chosen}>${fill(words.withinKm, { km })}</option>`)}
    </select>
  </label>`
}

function renderAge(element: FilterView): TemplateResult {
  const { words, filters } = element
  return html`<label class="line">
    <span>${words.age} <small>${words.ageHint}</small></span>
    <input
      type="text"
      inputmode="numeric"
      pattern="[0-9]{1,3}"
      maxlength="3"
      .value=${valueOf(filters.draft, 'age')}
      @change=${(event: Event) => filters.set('age', valueIn(event).replaceAll(/\D/g, ''))}
    />
  </label>`
}

const valueIn = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''
