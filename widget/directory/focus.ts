import type { WaymarkDirectory } from './waymark-directory.ts'

const titles = 'h2[tabindex="-1"]'
/** Where the map stands in place of the list, this button does for its title. */
const overMap = '.swap-back'

/** Puts the focus on the title of what is shown now, and brings it into sight where it is not. */
export async function focusTitle(element: WaymarkDirectory): Promise<void> {
  await element.updateComplete
  focusOn(element, titles, overMap)
}

/** Puts the focus back on the card or the disc of a listing, where the person had left it; else on the title. */
export async function focusCard(element: WaymarkDirectory, slug: string): Promise<void> {
  await element.updateComplete
  focusOn(element, `[data-slug="${CSS.escape(slug)}"] a`, titles, overMap)
  if (element.mapOn && !element.isWide) element.extras.map?.focusOn(slug)
}

/** The first of these that is there and can be seen. */
function focusOn(element: WaymarkDirectory, ...selectors: string[]): void {
  const target = selectors
    .map((selector) => element.renderRoot.querySelector<HTMLElement>(selector))
    .find((found) => found?.checkVisibility())
  if (!target) return
  target.focus({ preventScroll: true })
  const { top, bottom } = target.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'start' })
}
