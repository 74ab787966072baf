import { DivIcon, LayerGroup, type Map as LeafletMap, Marker } from 'leaflet/dist/leaflet-src.esm.js'
import type { MapReply } from '../api.ts'
import { drawIcon } from '../look/draw-icon.ts'
import { categoryIcons } from '../look/category-icons.ts'
import { iconFor } from '../look/icon-for.ts'
import { signIcons } from '../look/sign-icons.ts'
import { count } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import { clusterPx, merge } from './merge.ts'
import { spread } from './spread.ts'

type Feature = MapReply['features'][number]

const discPx = 36
const aboveClusters = 1000

/** What a press on a marker leads to, and what pointing at one tells. */
export interface MarkerActions {
  words: Words
  open(slug: string): void
  point(slug: string | null): void
}

/** The discs on the map: listings with their icon, clusters with their count. Each is a button, for a finger and for the keyboard. */
export class Markers {
  readonly #map: LeafletMap
  readonly #actions: MarkerActions
  readonly #group: LayerGroup
  #bySlug = new Map<string, Marker>()
  #on: string | null = null

  constructor(map: LeafletMap, actions: MarkerActions) {
    this.#map = map
    this.#actions = actions
    this.#group = new LayerGroup().addTo(map)
  }

  /** Puts up these in place of those before. The one that has the focus keeps it when it is still there. */
  show(features: readonly Feature[]): void {
    const focused = [...this.#bySlug].find(([, marker]) => marker.getElement()?.matches(':focus'))?.[0]
    this.#group.clearLayers()
    this.#bySlug = new Map()
    const toPixels = (lng: number, lat: number) => this.#map.latLngToLayerPoint([lat, lng])
    for (const { feature, shift } of spread(merge(features, toPixels), toPixels)) this.#add(feature, shift)
    if (focused) this.#bySlug.get(focused)?.getElement()?.focus()
    const on = this.#on
    this.#on = null
    this.select(on)
  }

  /** Puts the focus on the disc of a listing, where it has one of its own. */
  focus(slug: string): void {
    this.#bySlug.get(slug)?.getElement()?.focus({ preventScroll: true })
  }

  /** Marks the disc of a listing with the arrow; null marks none. */
  select(slug: string | null): void {
    if (this.#on === slug) return
    for (const one of [this.#on, slug]) {
      const marker = one === null ? undefined : this.#bySlug.get(one)
      marker?.getElement()?.classList.toggle('on', one === slug)
      marker?.setZIndexOffset(one === slug ? 2 * aboveClusters : aboveClusters)
    }
    this.#on = slug
  }

  #add(feature: Feature, shift: [number, number]): void {
    const { properties } = feature
    const [lng, lat] = feature.geometry.coordinates
    const size = properties.kind === 'cluster' ? clusterPx(properties.count) : discPx
    const html =
      properties.kind === 'cluster'
        ? document.createTextNode(shortCount(properties.count))
        : drawIcon(iconFor(categoryIcons, properties.category, signIcons.pin))
    const holder = document.createElement('span')
    holder.append(html)
    const className = `disc-marker ${properties.kind}${properties.kind === 'listing' && properties.approximate ? ' approximate' : ''}`
    const icon = new DivIcon({
      html: holder,
      className,
      iconSize: [size, size],
      iconAnchor: [size / 2 - shift[0], size / 2 - shift[1]],
    })
    const zIndexOffset = properties.kind === 'cluster' ? 0 : aboveClusters
    const marker = new Marker([lat, lng], { icon, keyboard: true, riseOnHover: true, zIndexOffset }).addTo(
      this.#group,
    )
    const element = marker.getElement()
    if (!element) return
    element.setAttribute('aria-label', this.#label(feature))
    const act = () => this.#act(feature)
    marker.on('click', act)
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      act()
    })
    if (properties.kind === 'listing') this.#follow(marker, element, properties.slug)
  }

  #follow(marker: Marker, element: HTMLElement, slug: string): void {
    this.#bySlug.set(slug, marker)
    for (const name of ['mouseenter', 'focus'])
      element.addEventListener(name, () => this.#actions.point(slug))
    for (const name of ['mouseleave', 'blur']) element.addEventListener(name, () => this.#actions.point(null))
  }

  #label({ properties }: Feature): string {
    const { words } = this.#actions
    if (properties.kind === 'cluster') return count(words, words.map.cluster, properties.count)
    return properties.approximate ? fill(words.map.approximate, { name: properties.name }) : properties.name
  }

  #act({ properties, geometry }: Feature): void {
    if (properties.kind === 'listing') return this.#actions.open(properties.slug)
    const [west, south, east, north] = properties.bbox
    const [lng, lat] = geometry.coordinates
    const zoom = this.#map.getBoundsZoom(
      [
        [south, west],
        [north, east],
      ],
      false,
      [40, 40] as never,
    )
    this.#map.setView([lat, lng], Math.min(Math.max(zoom, this.#map.getZoom() + 1), this.#map.getMaxZoom()))
  }
}

const shortCount = (n: number): string => (n < 1000 ? String(n) : `${Math.round(n / 100) / 10}k`)
