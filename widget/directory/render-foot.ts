import { html, nothing, type TemplateResult } from 'lit'
import { renderIcon } from '../look/render-icon.ts'
import type { View } from './view.ts'

/** Under every screen: urgent help always, and the host's own link when the directory could not be reached. */
export function renderFoot(view: View, exits: boolean): TemplateResult {
  const { words, state, base } = view
  const isFailed = [state.results, state.listing, state.soon].some((loader) => loader.state.is === 'failed')
  return html`<div class="instead" ?hidden=${!isFailed}>${words.failed.instead} <slot></slot></div>
    <p class="foot">
      <a class="urgent" href="${base}/urgent-help">${renderIcon('phone')} ${words.urgentHelp}</a>
      ${exits ? html`<span class="soft">${words.exitHint}</span>` : nothing}
    </p>`
}
