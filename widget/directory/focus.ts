import type { LitElement } from 'lit'

/** Puts the focus on the title of what is shown now, and brings it into sight where it is not. */
export async function focusTitle(element: LitElement): Promise<void> {
  await element.updateComplete
  focusOn(element, 'h2[tabindex="-1"]')
}

/** Puts the focus back on the card of a listing, where the person had left it; else on the title. */
export async function focusCard(element: LitElement, slug: string): Promise<void> {
  await element.updateComplete
  if (!focusOn(element, `[data-slug="${CSS.escape(slug)}"] a`)) focusOn(element, 'h2[tabindex="-1"]')
}

function focusOn(element: LitElement, selector: string): boolean {
  const target = element.renderRoot.querySelector<HTMLElement>(selector)
  if (!target) return false
  target.focus({ preventScroll: true })
  const { top, bottom } = target.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'start' })
  return true
}
