import type { ReactiveController } from 'lit'
import type { WaymarkDirectory } from '../directory/waymark-directory.ts'
import { cssSheet } from '../look/css-sheet.ts'
import { shown } from '../state/remote.ts'
import type { ListingMap } from './listing-map.ts'

/** Keeps the map in step with the list; fetches what draws it when it is first shown, and takes it down when its place goes. */
export class MapPanel implements ReactiveController {
  /** Matches with a place, null until known. */
  total: number | null = null
  failed = false
  readonly #element: WaymarkDirectory
  #map: ListingMap | null = null
  #box: Element | null = null

  constructor(element: WaymarkDirectory) {
    this.#element = element
    element.addController(this)
  }

  hostUpdated(): void {
    const box = this.#element.renderRoot.querySelector<HTMLElement>('.map-box')
    if (box !== this.#box) {
      this.remove()
      this.#box = box
      if (box) void this.#start(box)
    }
    this.#show()
  }

  /** Takes the map down, with everything that it holds. */
  remove(): void {
    this.#map?.remove()
    this.#map = null
    this.#box = null
  }

  async #start(box: HTMLElement): Promise<void> {
    try {
      const module = await import('./listing-map.ts')
      if (this.#box !== box) return
      const root = this.#element.renderRoot
      if (root instanceof ShadowRoot && !root.adoptedStyleSheets.some((sheet) => sheet === this.#sheet)) {
        this.#sheet = cssSheet(module.mapCss)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet]
      }
      const { words, courier } = this.#element
      this.#map = new module.ListingMap(box, {
        words,
        api: courier.wishes().api,
        open: (slug) => this.#element.open(slug),
        point: (slug) => this.#element.point(slug),
        counted: (total) => this.#count(total),
      })
      this.failed = false
      this.#show()
    } catch {
      // The list has everything that the map has, so it says so and goes on.
      this.failed = true
      this.#element.requestUpdate()
    }
  }

  #sheet: CSSStyleSheet | null = null

  #show(): void {
    const { state, highlighted } = this.#element
    const reply = shown(state.results.state)
    const listing = state.screen.name === 'listing' ? shown(state.listing.state) : null
    this.#map?.show({
      params: state.scoped(state.query),
      place: reply?.place ?? null,
      near: (reply?.results ?? []).flatMap(({ location }) => (location ? [location] : [])),
      highlighted,
      listing,
    })
  }

  #count(total: number): void {
    if (this.total === total) return
    this.total = total
    this.#element.requestUpdate()
  }
}
