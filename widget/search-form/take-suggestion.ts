import type { Suggestion } from '../api.ts'
import type { View } from '../directory/view.ts'
import { changed } from '../state/query.ts'

/** What a picked suggestion does: a topic or need is searched for, a listing is opened, a place goes into the place field. */
export function takeSuggestion(view: View, option: Suggestion): void {
  const { query } = view.state
  const near = view.draft.near
  if (option.kind === 'listing' && option.url) return view.open(option.url.split('/').at(-1) ?? '')
  if (option.kind === 'place') {
    view.write({ q: '', near: option.text })
    return view.search(changed(query, { q: null, near: option.text }))
  }
  if (option.value && (option.kind === 'category' || option.kind === 'need')) {
    view.write({ q: '' })
    return view.search(changed(query, { q: null, near, [option.kind]: option.value }))
  }
  view.write({ q: option.text })
  view.search(changed(query, { q: option.text, near }))
}
