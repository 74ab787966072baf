import { html, type TemplateResult } from 'lit'
import type { View } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import type { Failure } from '../state/failure.ts'

/** What went wrong in a sentence, and what to do about it. The host's own link stands below it. */
export function renderFailed(view: View, failure: Failure): TemplateResult {
  const { failed } = view.words
  const text = {
    offline: failed.offlineText,
    network: failed.text,
    server: failed.text,
    'bad-request': failed.badRequest,
    'too-many': failed.tooMany,
    gone: failed.gone,
  }[failure.kind]
  return html`<div class="failed" role="alert">
    <h2 tabindex="-1">
      ${renderIcon('warning')} ${failure.kind === 'offline' ? failed.offlineTitle : failed.title}
    </h2>
    <p>${text}</p>
    ${
      failure.kind === 'gone'
        ? html`<button type="button" class="secondary" @click=${() => view.state.back()}>
            ${view.words.back}
          </button>`
        : html`<button type="button" class="primary" @click=${() => view.state.retry()}>
            ${failed.retry}
          </button>`
    }
  </div>`
}
