import { html, nothing, type TemplateResult } from 'lit'
import type { SearchReply } from '../api.ts'
import type { View } from '../directory/view.ts'
import { renderIcon } from '../look/render-icon.ts'
import { fill } from '../words/fill.ts'

/** Numbered pages as real links: the first, the last, and those beside the present one. */
export function renderPages(view: View, reply: SearchReply): TemplateResult | typeof nothing {
  const { words } = view
  if (reply.pages < 2) return nothing
  const { page, pages } = reply
  return html`<nav class="pages" aria-label=${words.pages}>
    ${page > 1 ? pageLink(view, page - 1, html`${renderIcon('back')} ${words.previous}`, words.previous) : nothing}
    <ol>
      ${pagesShown(page, pages).map((one) =>
        one === null
          ? html`<li class="gap" aria-hidden="true">…</li>`
          : html`<li>${pageLink(view, one, String(one), fill(words.page, { page: one }), one === page)}</li>`,
      )}
    </ol>
    ${page < pages ? pageLink(view, page + 1, html`${words.next} ${renderIcon('arrow')}`, words.next) : nothing}
  </nav>`
}

function pageLink(
  view: View,
  page: number,
  text: string | TemplateResult,
  label: string,
  isHere = false,
): TemplateResult {
  const query = { ...view.state.query, page: [String(page)] }
  return html`<a
    href=${view.hrefOf({ name: 'results', query })}
    aria-label=${label}
    aria-current=${isHere ? 'page' : nothing}
    @click=${(event: MouseEvent) => view.follow(event, () => view.search(query))}
    >${text}</a
  >`
}

/** The page numbers to show, with null for a gap. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((one, at) => {
    const gap = one - (sorted[at - 1] ?? one - 1)
    return gap === 1 ? [one] : gap === 2 ? [one - 1, one] : [null, one]
  })
}
