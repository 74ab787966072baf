import { Circle, LayerGroup, Map as LeafletMap, TileLayer } from 'leaflet/dist/leaflet-src.esm.js'
import type { Ground, MapReply, PublicListing } from '../api.ts'
import { asFailure } from '../state/failure.ts'
import { areaOf, nearest, roundWorld } from './area-of.ts'
import { groundColours } from './ground-colours.ts'
import { GroundLayer } from './ground-layer.ts'
import { mapButtons } from './map-buttons.ts'
import { cornersOf, type MapScene, type MapSurroundings, type MapWindow, withoutOrder } from './map-scene.ts'
import { Markers } from './markers.ts'

const closestZoom = 17
const usualZoom = 15

/** The map of all matches. It asks for what its window shows, and gives up older questions. */
export class ListingMap {
  readonly #box: HTMLElement
  readonly #around: MapSurroundings
  readonly #map: LeafletMap
  readonly #markers: Markers
  readonly #soft: LayerGroup
  readonly #watch: ResizeObserver
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  readonly #recolour = () => this.#ground?.redraw()
  #ground: GroundLayer | null = null
  #stop = new AbortController()
  #params = ''
  #isReady = false
  #isGone = false
  #shownListing = ''

  constructor(box: HTMLElement, around: MapSurroundings) {
    this.#box = box
    this.#around = around
    this.#map = new LeafletMap(box, {
      zoomControl: false,
      trackResize: false,
      attributionControl: false,
      maxZoom: closestZoom,
      minZoom: 5,
      zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      fadeAnimation: false,
    })
    this.#soft = new LayerGroup().addTo(this.#map)
    this.#markers = new Markers(this.#map, around)
    box.append(mapButtons(this.#map, around.words))
    this.#watch = new ResizeObserver(() => this.#map.invalidateSize({ pan: false }))
    this.#watch.observe(box)
    this.#dark.addEventListener('change', this.#recolour)
    this.#map.on('moveend', () => void this.#load())
    void this.#open()
  }

  /** Follows the search and the list. */
  show(scene: MapScene): void {
    this.#markers.select(scene.listing?.slug ?? scene.highlighted)
    const params = withoutOrder(scene.params)
    this.#scene = scene
    if (params !== this.#params && scene.isSettled) {
      this.#params = params
      if (this.#isReady) void this.#fit(scene)
    }
    this.#goTo(scene.listing)
  }
  #scene: MapScene | null = null

  /** Puts the focus on the disc of a listing when it is next shown. */
  focusOn(slug: string): void {
    this.#wanted = slug
    this.#markers.focus(slug)
  }
  #wanted = ''

  /** Takes everything down, and says where the map stood. */
  remove(): MapWindow | null {
    const left = this.#isReady
      ? { params: this.#params, centre: this.#map.getCenter(), zoom: this.#map.getZoom() }
      : null
    this.#isGone = true
    this.#isReady = false
    this.#stop.abort()
    this.#watch.disconnect()
    this.#dark.removeEventListener('change', this.#recolour)
    this.#map.remove()
    this.#box.replaceChildren()
    return left
  }

  async #open(): Promise<void> {
    try {
      const ground = await this.#around.api.ground(this.#stop.signal)
      this.#map.fitBounds(ground.bounds)
      await this.#lay(ground)
    } catch (error) {
      if (this.#isGone || !asFailure(error)) return
      this.#map.setView([54.5, -3], 6)
    }
    if (this.#isGone) return
    this.#isReady = true
    const { left } = this.#around
    if (left?.params === this.#params && !this.#scene?.listing) {
      this.#map.setView(left.centre, left.zoom, { animate: false })
      await this.#load()
    } else if (this.#scene?.isSettled) await this.#fit(this.#scene)
  }

  async #lay({ tiles, basemap }: Ground): Promise<void> {
    if (tiles) {
      new TileLayer(tiles.url, { maxZoom: closestZoom, referrerPolicy: 'no-referrer' }).addTo(this.#map)
      const credit = document.createElement('p')
      credit.className = 'map-credit'
      credit.textContent = tiles.attribution
      this.#box.append(credit)
    } else if (basemap) {
      const features = await this.#around.api.drawing(basemap, this.#stop.signal)
      this.#ground = new GroundLayer(features, () => groundColours(this.#box)).addTo(this.#map)
    }
  }

  /** Brings all matches into the window: the place and the nearest of the page where a place was given. */
  async #fit(scene: MapScene): Promise<void> {
    const { place, near } = scene
    const bounds = place ? areaOf([place, ...nearest(place, near)]) : await this.#boundsOfAll()
    if (this.#isGone) return
    if (!bounds) return void this.#load()
    const before = this.#map.getBounds().toBBoxString()
    this.#map.fitBounds(bounds, { padding: [48, 48], maxZoom: usualZoom, animate: false })
    // A window that did not move tells nobody.
    if (this.#map.getBounds().toBBoxString() === before) await this.#load()
    this.#shownListing = ''
    this.#goTo(scene.listing)
  }

  async #boundsOfAll() {
    const reply = await this.#ask(roundWorld, 3)
    return reply ? areaOf(reply.features.flatMap(cornersOf)) : null
  }

  async #load(): Promise<void> {
    if (!this.#isReady) return
    const window = this.#map.getBounds().pad(0.1)
    const reply = await this.#ask(window.toBBoxString(), this.#map.getZoom())
    if (!reply || this.#isGone) return
    this.#markers.show(reply.features)
    if (this.#wanted) this.#markers.focus(this.#wanted)
    this.#wanted = ''
    this.#soft.clearLayers()
    for (const { properties, geometry } of reply.features) {
      if (properties.kind !== 'listing' || !properties.approximate) continue
      const [lng, lat] = geometry.coordinates
      new Circle([lat, lng], {
        radius: 500,
        stroke: false,
        className: 'soft-area',
        interactive: false,
      }).addTo(this.#soft)
    }
  }

  async #ask(bbox: string, zoom: number): Promise<MapReply | null> {
    this.#stop.abort()
    this.#stop = new AbortController()
    const params = new URLSearchParams(this.#params)
    params.set('bbox', bbox)
    params.set('zoom', String(zoom))
    // Without an answer the discs of before stay; the list beside the map says what failed.
    return this.#around.api.map(params, this.#stop.signal).catch(() => null)
  }

  #goTo(listing: PublicListing | null): void {
    const slug = listing?.slug ?? ''
    if (slug === this.#shownListing || !this.#isReady) return
    this.#shownListing = slug
    const place = listing?.places.find((one) => one.lat !== null && one.lng !== null)
    if (place?.lat == null || place.lng == null) return
    this.#map.setView([place.lat, place.lng], Math.max(this.#map.getZoom(), usualZoom))
  }
}
