import { html, nothing, type TemplateResult } from 'lit'
import type { SearchResult } from '../api.ts'
import type { Words } from '../words/words.ts'

/** For **bereavement**, because you wrote *lost my husband*: only where the words on the card do not show it themselves. */
export function renderWhy(words: Words, result: SearchResult): TemplateResult | typeof nothing {
  const why = result.why.find((one) => one.as === 'need' || one.as === 'synonym')
  if (!why) return nothing
  return html`<p class="why">${words.whyFor} <b>${why.matched}</b>, ${words.because} <i>${why.term}</i></p>`
}
