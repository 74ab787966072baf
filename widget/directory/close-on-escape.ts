import type { View } from './view.ts'

/** Escape leads from a listing back to the results, unless something smaller was open and took it. */
export function closeOnEscape(view: View, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || view.state.screen.name !== 'listing') return
  event.preventDefault()
  view.state.back()
}
