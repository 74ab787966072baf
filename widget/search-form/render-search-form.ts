import { html, nothing, type TemplateResult } from 'lit'
import type { Suggestion } from '../api.ts'
import type { View } from '../directory/view.ts'
import { renderDisc, renderIcon } from '../look/render-icon.ts'
import type { SignName } from '../look/sign-icons.ts'
import { count } from '../words/count.ts'

/** The form: what would help, where, one button. Large on the first screen, one quiet row above results. */
export function renderSearchForm(view: View, isLarge: boolean): TemplateResult {
  const { words, draft } = view
  return html`<form
    part="form"
    class="form ${isLarge ? 'large' : ''}"
    role="search"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      view.submit()
    }}
  >
    <div class="field what">
      <label for="q">${words.what}</label>
      ${renderWhat(view)}
    </div>
    <div class="field where">
      <label for="near">${words.where}</label>
      <div class="box">
        ${renderIcon('pin')}
        <input
          id="near"
          name="near"
          type="text"
          autocomplete="postal-code"
          maxlength="100"
          placeholder=${words.whereHint}
          .value=${draft.near}
          @input=${(event: InputEvent) => view.write({ near: inputValue(event) })}
        />
      </div>
    </div>
    <button class="primary go" type="submit">${words.search} ${renderDisc()}</button>
  </form>`
}

function renderWhat(view: View): TemplateResult {
  const { words, draft, suggest } = view
  const picked = suggest.isOpen && suggest.active >= 0
  return html`<div class="box">
      ${renderIcon('search')}
      <input
        id="q"
        name="q"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${suggest.isOpen ? 'true' : 'false'}
        aria-controls="suggestions"
        aria-activedescendant=${picked ? `suggestion-${suggest.active}` : nothing}
        autocomplete="off"
        autocapitalize="none"
        maxlength="200"
        enterkeyhint="search"
        .value=${draft.q}
        @input=${(event: InputEvent) => {
          view.write({ q: inputValue(event) })
          suggest.typed(inputValue(event))
        }}
        @keydown=${(event: KeyboardEvent) => suggest.key(event)}
        @blur=${() => suggest.close()}
      />
      <ul id="suggestions" role="listbox" aria-label=${words.suggestionsTitle} ?hidden=${!suggest.isOpen}>
        ${suggest.options.map((option, at) => renderOption(view, option, at))}
      </ul>
    </div>
    <p class="unseen" role="status">
      ${suggest.isOpen ? count(words, words.suggestions, suggest.options.length) : ''}
    </p>`
}

const optionIcons: Record<Suggestion['kind'], SignName> = {
  listing: 'arrow',
  category: 'list',
  need: 'person',
  place: 'pin',
}

const renderOption = (view: View, option: Suggestion, at: number): TemplateResult =>
  html`<li
    id="suggestion-${at}"
    role="option"
    aria-selected=${at === view.suggest.active ? 'true' : 'false'}
    @mousedown=${(event: MouseEvent) => event.preventDefault()}
    @click=${() => view.suggest.pick(at)}
  >
    ${renderIcon(optionIcons[option.kind])} <span>${option.text}</span>
    <small>${view.words.suggestionKinds[option.kind]}</small>
  </li>`

const inputValue = (event: Event): string =>
  event.target instanceof HTMLInputElement ? event.target.value : ''
