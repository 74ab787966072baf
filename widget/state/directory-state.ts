import type { Api, PublicEmbed, PublicListing, SearchReply, SearchResult } from '../api.ts'
import type { AddressBar, Screen } from './address-bar.ts'
import type { Failure } from './failure.ts'
import { Loader } from './loader.ts'
import { changed, type Query, toParams, valueOf } from './query.ts'
import { pickAdvice } from './pick-advice.ts'
import { shown } from './remote.ts'

/** What the host page asked for, as it stands now. */
export interface Wishes {
  api: Api
  embed: string
  area: string
  category: readonly string[]
  need: readonly string[]
  near: string
  /** Null where the host has not opted in to deep links. */
  address: AddressBar | null
}

/** What the element wants to hear. `by` says what led there, so that it can move the focus fittingly. */
export interface Listener {
  wishes(): Wishes
  /** Fetches what it takes to draw a listing. */
  prepareListing(): Promise<void>
  changed(): void
  /** The embed's settings give a place to start from. */
  placed(near: string): void
  searched(reply: SearchReply, by: Cause): void
  opened(listing: PublicListing, by: Cause): void
  returned(slug: string | null): void
  failed(failure: Failure): void
}
export type Cause = 'person' | 'history' | 'start'

/** The embed without its looks: which screen, which search, and what came back. No framework; everything through `Listener`. */
export class DirectoryState {
  screen: Screen = { name: 'first' }
  /** The search behind the results, kept while a listing is open. */
  query: Query = {}
  settings: PublicEmbed | null = null
  readonly results: Loader<SearchReply>
  readonly listing: Loader<PublicListing>
  readonly soon: Loader<SearchResult[]>
  /** People to ring, when nothing was found. */
  readonly ask: Loader<SearchResult[]>
  readonly #host: Listener
  #hasResults = false

  constructor(host: Listener) {
    this.#host = host
    const tell = () => host.changed()
    this.results = new Loader(tell)
    this.listing = new Loader(tell)
    this.soon = new Loader(tell)
    this.ask = new Loader(tell)
  }

  /** Reads the settings and the address, and shows what they ask for. */
  async start(): Promise<void> {
    const { embed, api, address, near } = this.#host.wishes()
    if (near) this.query = { near: [near] }
    if (address) this.#show(address.read(), 'start')
    if (embed) await this.#readSettings(api, embed)
    if (this.screen.name === 'first') void this.#loadSoon()
  }

  /** Gives up whatever is under way. */
  stop(): void {
    for (const loader of [this.results, this.listing, this.soon, this.ask]) loader.clear()
  }

  /** A search that the person asked for; it enters the address bar once it is known that nobody is at risk. */
  readonly search = (query: Query): void => this.#show({ name: 'results', query }, 'person')

  /** Opens a listing. Only once it is known not to be sensitive does it enter the host's address bar and history. */
  open(slug: string): void {
    this.#show({ name: 'listing', slug }, 'person')
  }

  /** From a listing to the results that it came from, or to the first screen. */
  back(): void {
    const { address } = this.#host.wishes()
    const isInAddress = address && JSON.stringify(address.read()) === JSON.stringify(this.screen)
    if (isInAddress && address.canGoBack()) return history.back()
    const screen: Screen = this.#hasResults ? { name: 'results', query: this.query } : { name: 'first' }
    if (isInAddress) address.push(screen)
    this.#show(screen, 'history')
  }

  /** The first screen again, with the place that was given. */
  restart(): void {
    this.query = { near: this.query.near ?? [] }
    this.#hasResults = false
    this.#host.wishes().address?.push({ name: 'first' })
    this.#show({ name: 'first' }, 'person')
  }

  /** The browser's own back and forward. */
  followAddress(): void {
    const { address } = this.#host.wishes()
    if (address) this.#show(address.read(), 'history')
  }

  /** The same question again, after a failure. */
  readonly retry = (): void => this.#show(this.screen, 'person', true)

  /** A search with what the host asked for added: the parameters that the server is asked. */
  scoped(query: Query): URLSearchParams {
    const { embed, area, category, need } = this.#host.wishes()
    const params = toParams(query)
    if (embed) params.set('embed', embed)
    if (area) params.set('area', area)
    if (!params.has('category')) for (const slug of category) params.append('category', slug)
    if (!params.has('need')) for (const slug of need) params.append('need', slug)
    return params
  }

  /** Words of risk, and what was opened from their results, stay out of the address bar and the history. */
  #enter(screen: Screen): void {
    if (!shown(this.results.state)?.crisis) this.#host.wishes().address?.push(screen)
  }

  #show(screen: Screen, by: Cause, again = false): void {
    const before = this.screen
    this.screen = screen
    if (screen.name === 'listing') return void this.#loadListing(screen.slug, by)
    this.listing.clear()
    if (screen.name === 'first') {
      if (this.soon.state.is !== 'ready') void this.#loadSoon()
      this.#host.changed()
      if (by !== 'start') this.#host.returned(null)
      return
    }
    const isSame = this.#hasResults && toParams(screen.query).toString() === toParams(this.query).toString()
    this.query = screen.query
    this.#hasResults = true
    if (isSame && !again && this.results.state.is === 'ready') {
      if (by === 'person') this.#enter(screen)
      this.#host.changed()
      this.#host.returned(before.name === 'listing' ? before.slug : null)
    } else void this.#loadResults(by)
  }

  async #loadResults(by: Cause): Promise<void> {
    const { api } = this.#host.wishes()
    const params = this.scoped(this.query)
    await this.results.load((signal) => api.search(params, signal))
    const { state } = this.results
    if (state.is === 'failed') this.#host.failed(state.failure)
    if (state.is !== 'ready') return
    if (by === 'person') this.#enter({ name: 'results', query: this.query })
    else if (state.value.crisis) this.#host.wishes().address?.forget()
    this.#host.searched(state.value, by)
    if (state.value.total < 3) await this.#loadAsk(api)
  }

  async #loadListing(slug: string, by: Cause): Promise<void> {
    const { api } = this.#host.wishes()
    await this.listing.load(async (signal) => {
      const [listing] = await Promise.all([api.listing(slug, signal), this.#host.prepareListing()])
      return listing
    }, false)
    const { state } = this.listing
    if (state.is === 'failed') this.#host.failed(state.failure)
    if (state.is !== 'ready') return
    if (by === 'person' && !state.value.sensitive) this.#enter({ name: 'listing', slug })
    this.#host.opened(state.value, by)
  }

  async #loadSoon(): Promise<void> {
    const { api } = this.#host.wishes()
    const near = valueOf(this.query, 'near') || this.settings?.near || ''
    await this.soon.load(async (signal) => {
      const { chooseSoon } = await import('./choose-soon.ts')
      return chooseSoon((params) => api.search(params, signal), this.scoped(changed({}, { near })))
    })
    if (this.soon.state.is === 'failed') this.#host.failed(this.soon.state.failure)
  }

  /** Nearest advice by phone, for somebody whom the search did not help. */
  async #loadAsk(api: Api): Promise<void> {
    const params = this.scoped({ category: ['advice'], mode: ['phone'] })
    await this.ask.load(async (signal) => pickAdvice((await api.search(params, signal)).results))
  }

  async #readSettings(api: Api, key: string): Promise<void> {
    try {
      this.settings = await api.embed(key, new AbortController().signal)
    } catch {
      return // The embed works without its settings; a search that cannot reach the server says so itself.
    }
    if (!this.query.near && this.settings.near) {
      this.query = { ...this.query, near: [this.settings.near] }
      this.#host.placed(this.settings.near)
    }
    this.#host.changed()
  }
}
