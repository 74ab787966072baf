import type { WaymarkDirectory } from './waymark-directory.ts'

/** Whether the map is shown. In a narrow embed it hides the rest, so a listing stands without it until it is asked for there. */
export function isMapOn({ state, isWide, mapFor, mapChoice, view }: WaymarkDirectory): boolean {
  if (state.screen.name === 'listing' && !isWide) return mapFor === state.screen.slug
  const wish = view || state.settings?.view || 'split'
  return mapChoice ?? (wish === 'map' || (wish === 'split' && isWide))
}

/** Shows the map where it is not, and the other way about. */
export function turnMap(element: WaymarkDirectory): void {
  const { state, isWide, mapOn } = element
  if (state.screen.name === 'listing' && !isWide) element.mapFor = mapOn ? null : state.screen.slug
  else element.mapChoice = !mapOn
}
