import type { ReactiveController } from 'lit'
import type { WaymarkDirectory } from '../directory/waymark-directory.ts'
import { shown } from '../state/remote.ts'
import css from './leaflet-map.css?inline'
import { ListingMap } from './listing-map.ts'
import type { MapWindow } from './map-scene.ts'

/** The looks of the map, for the shadow root. */
export const mapCss: string = css

/** Keeps the map in step with the list; puts it up where there is a place for it, and takes it down when its place goes. */
export class MapPanel implements ReactiveController {
  readonly #element: WaymarkDirectory
  #map: ListingMap | null = null
  #box: Element | null = null
  /** Where a person had left the map, for when it is put up again on the same search. */
  #left: MapWindow | null = null

  constructor(element: WaymarkDirectory) {
    this.#element = element
    element.addController(this)
    element.requestUpdate()
  }

  hostUpdated(): void {
    const box = this.#element.renderRoot.querySelector<HTMLElement>('.map-box')
    if (box !== this.#box) {
      this.remove()
      this.#box = box
      if (box) this.#map = this.#putUp(box)
    }
    this.#show()
  }

  /** Takes the map down, with everything that it holds. */
  remove(): void {
    this.#left = this.#map?.remove() ?? this.#left
    this.#map = null
    this.#box = null
  }

  /** Leads back to the disc of a listing, once it is there. */
  focusOn(slug: string): void {
    this.#map?.focusOn(slug)
  }

  #putUp(box: HTMLElement): ListingMap {
    const { words, courier } = this.#element
    return new ListingMap(box, {
      words,
      api: courier.wishes().api,
      left: this.#left,
      open: (slug) => this.#element.open(slug),
      point: (slug) => this.#element.point(slug),
    })
  }

  #show(): void {
    const { state, highlighted } = this.#element
    const reply = shown(state.results.state)
    const listing = state.screen.name === 'listing' ? shown(state.listing.state) : null
    this.#map?.show({
      params: state.scoped(state.query),
      isSettled: state.results.state.is !== 'loading',
      place: reply?.place ?? null,
      near: (reply?.results ?? []).flatMap(({ location }) => (location ? [location] : [])),
      highlighted,
      listing,
    })
  }
}
