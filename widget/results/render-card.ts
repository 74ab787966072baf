import { html, nothing, type TemplateResult } from 'lit'
import type { SearchResult } from '../api.ts'
import type { View } from '../directory/view.ts'
import type { SignName } from '../look/sign-icons.ts'
import { renderIcon } from '../look/render-icon.ts'
import { checked } from '../words/checked.ts'
import { cost } from '../words/cost.ts'
import { join } from '../words/join.ts'
import { waitText } from '../words/wait-text.ts'
import { whenNext } from '../words/when-next.ts'
import { whereText } from '../words/where-text.ts'
import type { Words } from '../words/words.ts'
import { renderWhy } from './render-why.ts'

/** One listing in a list: what decides whether to go, in the order in which people ask. */
export function renderCard(view: View, result: SearchResult): TemplateResult {
  const { words, now } = view
  const open = (event: MouseEvent) => view.follow(event, () => view.open(result.slug))
  return html`<article
    part="card"
    class="card ${view.highlighted === result.slug ? 'on' : ''}"
    data-slug=${result.slug}
    lang=${isOther(words, result.lang) ? result.lang : nothing}
    @mouseenter=${() => view.point(result.slug)}
    @mouseleave=${() => view.point(null)}
    @focusin=${() => view.point(result.slug)}
    @focusout=${() => view.point(null)}
  >
    <h3><a href=${view.hrefOf({ name: 'listing', slug: result.slug })} @click=${open}>${result.name}</a></h3>
    ${result.summary ? html`<p class="summary">${result.summary}</p>` : nothing}
    ${renderAccepting(words, result)}
    <dl>
      ${fact('clock', words.groups.when, whenNext(words, result, now), result.openNow ? 'when now' : 'when')}
      ${fact(whereIcon(result), words.groups.where, whereText(words, result))}
      ${fact('cost', words.groups.cost, cost(words, result.cost))}
      ${fact('join', words.groups.joining, join(words, result.joining))} ${renderAccess(view, result)}
    </dl>
    ${renderWhy(words, result)}
    <p class="small">
      ${checked(words, result.checkedOn, now)}${isDoubtful(result) ? html` · ${words.notCheckedLately}` : nothing}
    </p>
  </article>`
}

/** One thing about a listing: an icon for the eye, its name for the ear, and the words for both. */
export const fact = (
  icon: SignName,
  name: string,
  text: string | TemplateResult,
  kind = '',
): TemplateResult =>
  html`<div class=${kind}>
    <dt>${renderIcon(icon)}<span class="unseen">${name}</span></dt>
    <dd>${text}</dd>
  </div>`

/** Says when it is not simply taking people: nobody should find that out after a click. */
export function renderAccepting(
  words: Words,
  input: { accepting: string; waitDays: number | null },
): TemplateResult | typeof nothing {
  if (input.accepting === 'paused') return html`<p class="notice">${renderIcon('info')} ${words.paused}</p>`
  if (input.accepting !== 'waiting-list') return nothing
  return html`<p class="notice">${renderIcon('info')} ${waitText(words, input.waitDays)}</p>`
}

function whereIcon(result: SearchResult): SignName {
  if (result.location) return 'pin'
  const icons = {
    nearby: 'pin',
    'area-wide': 'map',
    online: 'online',
    phone: 'phone',
    'home-visit': 'home-visit',
  } as const
  return icons[result.reach]
}

const notable: readonly string[] = ['step-free', 'bsl']

/** Access only where the person filtered by it, or where it is rare enough to say. */
function renderAccess(view: View, result: SearchResult): TemplateResult | typeof nothing {
  const wanted = view.state.query.access ?? []
  const slugs = result.access.filter((slug) =>
    wanted.length ? wanted.includes(slug) : notable.includes(slug),
  )
  const labels = slugs.map((slug) => view.words.accessFeatures[slug] ?? slug)
  return labels.length ? fact('check', view.words.groups.access, labels.join(', ')) : nothing
}

const isDoubtful = (result: SearchResult): boolean =>
  result.freshness === 'overdue' || result.freshness === 'stale'

/** Whether a listing is written in another language than the words around it. */
export const isOther = (words: Words, lang: string): boolean =>
  lang !== '' && lang.slice(0, 2) !== words.lang.slice(0, 2)
