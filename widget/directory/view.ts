import type { Screen } from '../state/address-bar.ts'
import type { DirectoryState } from '../state/directory-state.ts'
import type { Query } from '../state/query.ts'
import type { SuggestBox } from '../search-form/suggest-box.ts'
import type { AllWords, Words } from '../words/words.ts'

/** What the drawing functions may see and do; the element is one. */
export interface View {
  readonly words: Words
  readonly now: Date
  readonly state: DirectoryState
  readonly suggest: SuggestBox
  /** Where the directory's own pages are, without a slash at the end. */
  readonly base: string
  /** The search as it is being written in the form. */
  readonly draft: { q: string; near: string }
  /** The listing that is pointed at, on the list or on the map. */
  readonly highlighted: string | null
  readonly mapOn: boolean
  /** The icons of categories by slug, once they are there. */
  readonly icons: Readonly<Record<string, string>>
  /** The address of a screen: in the host page where it opted in, else the directory's own page. */
  hrefOf(screen: Screen): string
  /** A click that should stay in the embed: plain, with the main button; any other is left to the browser. */
  follow(event: MouseEvent, action: () => void): void
  write(part: Partial<{ q: string; near: string }>): void
  submit(): void
  search(query: Query): void
  open(slug: string): void
  point(slug: string | null): void
  toggleMap(): void
  openFilters(): void
}

/** The same, once all the words are there. */
export interface FullView extends View {
  readonly words: AllWords
}
