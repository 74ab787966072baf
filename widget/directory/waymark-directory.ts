import { html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit'
import { property, state as kept } from 'lit/decorators.js'
import tokens from '../look/tokens.css?inline'
import resultsCss from '../results/results.css?inline'
import formCss from '../search-form/search-form.css?inline'
import { SuggestBox } from '../search-form/suggest-box.ts'
import { takeSuggestion } from '../search-form/take-suggestion.ts'
import type { Screen } from '../state/address-bar.ts'
import { DirectoryState } from '../state/directory-state.ts'
import { changed, type Query } from '../state/query.ts'
import { shown } from '../state/remote.ts'
import { firstEn } from '../words/first-en.ts'
import type { Words } from '../words/words.ts'
import directoryCss from './directory.css?inline'
import { closeOnEscape } from './close-on-escape.ts'
import { Courier } from './courier.ts'
import { follow } from './follow.ts'
import { ExitKeys } from './exit-keys.ts'
import { Extras } from './extras.ts'
import { isMapOn, turnMap } from './map-switch.ts'
import { renderFoot } from './render-foot.ts'
import { renderScreen } from './render-screen.ts'
import type { View } from './view.ts'

/**
 * A directory of community help, on any page: a search, its results as a list and on a map, and each listing in full.
 *
 * @summary Find help near you, in one tag.
 *
 * @slot - A link for when the directory cannot be reached; shown then, and by browsers without JavaScript.
 * @slot intro - The sentence above the form on the first screen.
 * @slot empty - What to say when a search finds nothing, below what we say ourselves.
 *
 * @event waymark-searched - Results have come. `detail`: `{ total, page, filters, place }`; how many filters, whether a place was given.
 * @event waymark-opened - A listing was opened. `detail`: `{ id, slug }`; both null for a listing that it could be unsafe to be seen with.
 * @event waymark-failed - Something could not be fetched. `detail`: `{ kind, status }`.
 *
 * @csspart form - The search form.
 * @csspart filters - The panel of filters.
 * @csspart results - The list of results.
 * @csspart card - One result.
 * @csspart map - The map and its buttons.
 * @csspart detail - One listing in full.
 *
 * @cssproperty --waymark-path - Main colour: buttons, what is selected, markers. Keep 4.5:1 against `--waymark-on-path` and the paper.
 * @cssproperty --waymark-on-path - Words on the main colour.
 * @cssproperty --waymark-path-wash - A pale main colour, behind words.
 * @cssproperty --waymark-link - Links.
 * @cssproperty --waymark-disc - The arrow disc and the ring of focus.
 * @cssproperty --waymark-ink - Words.
 * @cssproperty --waymark-ink-soft - Words of second rank.
 * @cssproperty --waymark-paper - The ground.
 * @cssproperty --waymark-card - The ground of cards and fields.
 * @cssproperty --waymark-line - Borders of controls.
 * @cssproperty --waymark-hairline - Lines between things.
 * @cssproperty --waymark-radius - Roundness of corners.
 * @cssproperty --waymark-font - The typeface; the page's own unless set.
 */
export class WaymarkDirectory extends LitElement implements View {
  static override styles = [tokens, directoryCss, formCss, resultsCss].map((text) => unsafeCSS(text))

  /** The key of the embed, from the embed builder; without it, the whole directory. */
  @property() embed = ''
  /** Where the directory is. By default, where this script came from. */
  @property() api = new URL(import.meta.url).origin
  /** The language of our words, `en` or `cy`; else the page's. */
  @property() override lang = ''
  /** The slug of an area to keep to. */
  @property() area = ''
  /** Slugs of categories to keep to, apart by spaces, until the person chooses others. */
  @property() category = ''
  /** Slugs of needs to keep to, apart by spaces, until the person chooses others. */
  @property() need = ''
  /** The place to start from: a postcode or a name. */
  @property() near = ''
  /** What stands beside the list: `list`, `map` or `split`; else as the embed's settings say. */
  @property() view = ''
  /** Opts in to deep links in the page's own address bar; a value names the parameter, `waymark` without one. */
  @property() address: string | null = null
  /** `light`, `dark` or `auto` (what the device asks); else as the page declares with `color-scheme`. */
  @property() theme = ''

  @kept() words: Words = firstEn
  @kept() draft = { q: '', near: '' }
  @kept() highlighted: string | null = null
  @kept() mapChoice: boolean | null = null
  @kept() mapFor: string | null = null
  @kept() announcement = ''
  @kept() isWide = false

  readonly courier = new Courier(this)
  readonly state = new DirectoryState(this.courier)
  readonly extras = new Extras(this)
  readonly suggest = new SuggestBox(
    this,
    (text, signal) => this.courier.suggest(text, signal),
    (option) => takeSuggestion(this, option),
  )
  readonly #exitKeys = new ExitKeys()
  readonly #resized = new ResizeObserver(([entry]) => (this.isWide = (entry?.contentRect.width ?? 0) >= 900))
  readonly #followAddress = () => this.state.followAddress()
  #isRunning = false

  get now(): Date {
    return new Date()
  }
  get icons(): Readonly<Record<string, string>> {
    return this.extras.icons
  }
  get base(): string {
    return this.api.replace(/\/+$/, '')
  }
  get mapOn(): boolean {
    return isMapOn(this)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.#isRunning) return
    this.#isRunning = true
    this.#resized.observe(this)
    window.addEventListener('popstate', this.#followAddress)
    void this.extras.loadWords()
    void this.extras.loadIcons()
    void this.#start()
  }

  /** A node that is only being moved comes back at once, and is left as it is. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    queueMicrotask(() => {
      if (this.isConnected || !this.#isRunning) return
      this.#isRunning = false
      this.#resized.disconnect()
      window.removeEventListener('popstate', this.#followAddress)
      this.#exitKeys.off()
      this.extras.map?.remove()
      this.state.stop()
    })
  }

  override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('lang') && this.hasUpdated) void this.extras.loadWords()
    const listing = shown(this.state.listing.state)
    if (this.state.screen.name === 'listing' && listing?.sensitive) this.#exitKeys.on()
    else this.#exitKeys.off()
    const hasMap = this.mapOn && this.state.screen.name !== 'first'
    if (hasMap && !this.extras.map && !this.extras.mapFailed) void this.extras.loadMap()
  }

  override render(): TemplateResult {
    return html`<div
      class="root"
      lang=${this.words.lang}
      @keydown=${(event: KeyboardEvent) => closeOnEscape(this, event)}
    >
      ${renderScreen(this)} ${renderFoot(this, this.#exitKeys.isOn)}
      <p class="unseen" role="status">${this.announcement}</p>
    </div>`
  }

  hrefOf(screen: Screen): string {
    const bar = this.courier.wishes().address
    if (bar) return bar.href(screen)
    if (screen.name === 'listing') return `${this.base}/listings/${encodeURIComponent(screen.slug)}`
    return `${this.base}/directory?${this.state.scoped(screen.name === 'results' ? screen.query : {})}`
  }

  readonly follow = follow
  readonly search = (query: Query): void => this.state.search(query)
  readonly open = (slug: string): void => this.state.open(slug)

  write(part: Partial<{ q: string; near: string }>): void {
    this.draft = { ...this.draft, ...part }
  }

  submit(): void {
    this.suggest.close()
    this.search(changed(this.state.query, { ...this.draft, sort: null }))
  }

  point(slug: string | null): void {
    this.highlighted = slug
  }

  toggleMap(): void {
    turnMap(this)
  }

  openFilters(): void {
    void this.extras.openFilters()
  }

  async #start(): Promise<void> {
    await this.updateComplete // Puts in place what was set on the element before its script came.
    this.draft = { q: '', near: this.near }
    await this.extras.loadBar()
    if (this.isConnected) await this.state.start()
  }
}
