import type { LitElement, TemplateResult } from 'lit'
import type { PublicListing } from '../api.ts'
import { cssSheet } from '../look/css-sheet.ts'
import { en } from '../words/en.ts'
import type { View } from './view.ts'
import type { WaymarkDirectory } from './waymark-directory.ts'

type DrawDetail = (view: View, listing: PublicListing) => TemplateResult
type DrawFilters = (view: WaymarkDirectory) => TemplateResult

/** The parts that the first results do not need: other languages, the listing in full, the filters. Each is fetched when first used. */
export class Extras {
  renderDetail: DrawDetail | null = null
  renderFilters: DrawFilters | null = null
  readonly #element: WaymarkDirectory

  constructor(element: WaymarkDirectory) {
    this.#element = element
  }

  /** Takes the words of the language that the host, or its page, asks for. English where we have none. */
  async loadWords(): Promise<void> {
    const wanted =
      this.#element.lang || this.#element.parentElement?.closest('[lang]')?.getAttribute('lang') || ''
    this.#element.words = /^cy\b/i.test(wanted) ? (await import('../words/cy.ts')).cy : en
  }

  /** Fetches what draws a listing; fails when the network does, and may be asked again. */
  async loadDetail(): Promise<void> {
    if (this.renderDetail) return
    const module = await import('../detail/render-detail.ts')
    if (!this.renderDetail) addSheet(this.#element, module.detailCss)
    this.renderDetail = module.renderDetail
  }

  /** Fetches the filters, then opens them. */
  async openFilters(): Promise<void> {
    if (!this.renderFilters) {
      const module = await import('../filters/render-filters.ts')
      addSheet(this.#element, module.filtersCss)
      this.renderFilters = module.renderFilters
    }
    this.#element.filters.open(this.#element.state.query)
  }
}

function addSheet(element: LitElement, text: string): void {
  const root = element.renderRoot
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, cssSheet(text)]
}
