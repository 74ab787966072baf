import type { LitElement, TemplateResult } from 'lit'
import type { PublicListing } from '../api.ts'
import type { FilterPanel } from '../filters/filter-panel.ts'
import type { AddressBar } from '../state/address-bar.ts'
import { cssSheet } from '../look/css-sheet.ts'
import type { MapPanel } from '../map/map-panel.ts'
import { firstEn } from '../words/first-en.ts'
import type { MoreWords } from '../words/words.ts'
import type { FullView, View } from './view.ts'
import type { WaymarkDirectory } from './waymark-directory.ts'

/** The parts that the first results do not need: other languages, icons, the listing in full, the filters. Each is fetched when first used. */
export class Extras {
  /** The icons of categories, by slug; empty until they are there. */
  icons: Readonly<Record<string, string>> = {}
  bar: AddressBar | null = null
  map: MapPanel | null = null
  /** The map could not be fetched; the list has everything that it would show. */
  mapFailed = false
  drawDetail: ((view: View, listing: PublicListing) => TemplateResult) | null = null
  drawFilters: ((view: View) => TemplateResult) | null = null
  #filters: FilterPanel | null = null
  #moreEn: MoreWords | null = null
  readonly #element: WaymarkDirectory

  constructor(element: WaymarkDirectory) {
    this.#element = element
  }

  /** Takes the words of the language that the host, or its page, asks for. English where we have none. */
  async loadWords(): Promise<void> {
    const wanted =
      this.#element.lang || this.#element.parentElement?.closest('[lang]')?.getAttribute('lang') || ''
    if (/^cy\b/i.test(wanted)) this.#element.words = (await import('../words/cy.ts')).cy
    else this.#element.words = this.#moreEn ? { ...firstEn, ...this.#moreEn } : firstEn
  }

  /** Fetches what reads and writes the host's address bar, where the host has opted in. Without it there are no deep links. */
  async loadBar(): Promise<void> {
    const name = this.#element.address
    this.bar =
      name === null
        ? null
        : await import('../state/address-bar.ts').then(
            (module) => new module.AddressBar(name),
            () => null,
          )
  }

  /** Fetches the icons of the ways in. Without them there are the words. */
  async loadIcons(): Promise<void> {
    this.icons = await import('./shortcut-icons.ts').then(
      (module) => module.shortcutIcons,
      () => ({}),
    )
    this.#element.requestUpdate()
  }

  /** Fetches what draws a listing; fails when the network does, and may be asked again. */
  async loadDetail(): Promise<void> {
    const [module] = await Promise.all([import('../detail/render-detail.ts'), this.#loadMoreWords()])
    if (this.drawDetail) return
    addSheet(this.#element, module.detailCss)
    this.drawDetail = (view, listing) => module.renderDetail(full(view), listing)
  }

  /** Fetches the filters, then opens them on the present search. */
  async openFilters(): Promise<void> {
    const [module, panel] = await Promise.all([
      import('../filters/render-filters.ts'),
      import('../filters/filter-panel.ts'),
      this.#loadMoreWords(),
    ])
    const filters = (this.#filters ??= new panel.FilterPanel(this.#element))
    if (!this.drawFilters) addSheet(this.#element, module.filtersCss)
    this.drawFilters = (view) => module.renderFilters(full(view), filters)
    await filters.open(this.#element.state.query)
  }

  /** Fetches the map when it is first to be shown. */
  async loadMap(): Promise<void> {
    try {
      const module = await import('../map/map-panel.ts')
      if (this.map) return
      addSheet(this.#element, module.mapCss)
      this.map = new module.MapPanel(this.#element)
      this.mapFailed = false
    } catch {
      this.mapFailed = true
      this.#element.requestUpdate()
    }
  }

  async #loadMoreWords(): Promise<void> {
    if (this.#moreEn) return
    this.#moreEn = (await import('../words/more-en.ts')).moreEn
    if (this.#element.words === firstEn) this.#element.words = { ...firstEn, ...this.#moreEn }
  }
}

/** All words are there before anything that needs them is drawn: `#loadMoreWords` was waited for, and Welsh comes whole. */
const full = (view: View): FullView => view as FullView

function addSheet(element: LitElement, text: string): void {
  const root = element.renderRoot
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, cssSheet(text)]
}
