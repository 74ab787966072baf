import { fromParams, type Query, toParams } from './query.ts'

/** What the embed shows: its first screen, results, or one listing. */
export type Screen = { name: 'first' } | { name: 'results'; query: Query } | { name: 'listing'; slug: string }

/**
 * The host page's address bar, where the host has opted in. One parameter of the host's own address holds the screen:
 * `?waymark=/a-listing` or `?waymark=q=warm&near=AM1` (encoded); without it, the first screen. Whatever else is there stays.
 * On the directory's own pages the parameter is `*`: the whole address is the screen, as the pages without JavaScript have it.
 */
export class AddressBar {
  readonly #name: string

  /** `name` is the parameter, so that two embeds on a page can each have one. Templates write a bare attribute as `true`. */
  constructor(name: string) {
    this.#name = name && name !== 'true' ? name : 'waymark'
  }

  /** Takes the screen of before out of the address, without a step of its own. */
  forget(): void {
    history.replaceState(history.state, '', this.href({ name: 'first' }))
  }

  /** Names the directory's own page after what it shows; nothing to say leaves the name of the site alone. Hosts keep their title. */
  entitle(text: string): void {
    if (this.#name !== '*') return
    const site = document.title.split(' – ').at(-1) ?? ''
    document.title = text ? `${text} – ${site}` : site
  }

  /** The screen that the address asks for. */
  read(): Screen {
    if (this.#name === '*') return readWhole(new URL(location.href))
    const value = new URL(location.href).searchParams.get(this.#name)
    if (!value) return { name: 'first' }
    return value.startsWith('/')
      ? { name: 'listing', slug: value.slice(1) }
      : { name: 'results', query: fromParams(new URLSearchParams(value)) }
  }

  /** The address of a screen, for a link. */
  href(screen: Screen): string {
    const url = new URL(location.href)
    if (this.#name === '*') return wholeHref(url, screen)
    const value =
      screen.name === 'listing'
        ? `/${screen.slug}`
        : screen.name === 'results'
          ? toParams(screen.query).toString()
          : ''
    if (value || screen.name === 'results') url.searchParams.set(this.#name, value || 'page=1')
    else url.searchParams.delete(this.#name)
    return url.href
  }

  /** Goes to a screen as a new step of the history. */
  push(screen: Screen): void {
    const steps = this.#steps() + 1
    history.pushState({ ...hostState(), [this.#key()]: steps }, '', this.href(screen))
  }

  /** Whether the step before this one is ours, so that going back stays in the embed. */
  canGoBack(): boolean {
    return this.#steps() > 0
  }

  #steps(): number {
    const steps: unknown = hostState()[this.#key()]
    return typeof steps === 'number' ? steps : 0
  }

  #key(): string {
    return `${this.#name}Steps`
  }
}

/** `/listings/a-listing`, `/directory?q=warm` or `/directory`. */
function readWhole(url: URL): Screen {
  const [, slug] = /^\/listings\/([^/]+)$/.exec(url.pathname) ?? []
  if (slug) return { name: 'listing', slug }
  const query = fromParams(url.searchParams)
  return Object.keys(query).length > 0 ? { name: 'results', query } : { name: 'first' }
}

function wholeHref(url: URL, screen: Screen): string {
  if (screen.name === 'listing') return `${url.origin}/listings/${screen.slug}`
  const params = screen.name === 'results' ? toParams(screen.query) : new URLSearchParams()
  if (screen.name === 'results' && params.size === 0) params.set('page', '1')
  for (const name of ['embed', 'area'])
    for (const value of url.searchParams.getAll(name)) params.append(name, value)
  return `${url.origin}/directory${params.size > 0 ? `?${params}` : ''}`
}

function hostState(): Record<string, unknown> {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? { ...state } : {}
}
