import { type Api, createApi, type PublicListing, type SearchReply, type Suggestion } from '../api.ts'
import type { Cause, Listener, Wishes } from '../state/directory-state.ts'
import type { Failure } from '../state/failure.ts'
import { countFilters, valueOf } from '../state/query.ts'
import { shown } from '../state/remote.ts'
import { heading } from '../results/heading.ts'
import { count } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import { focusCard, focusTitle } from './focus.ts'
import type { WaymarkDirectory } from './waymark-directory.ts'

/** Carries news between what happens and those who should know: the host page by events, ears by the live region, the focus. */
export class Courier implements Listener {
  readonly #element: WaymarkDirectory
  #client: Api | null = null

  constructor(element: WaymarkDirectory) {
    this.#element = element
  }

  wishes(): Wishes {
    const { base, embed, area, category, need, near, extras } = this.#element
    if (this.#client?.base !== base) this.#client = createApi(base)
    return {
      api: this.#client,
      embed,
      area,
      category: slugsOf(category),
      need: slugsOf(need),
      near,
      address: extras.bar,
    }
  }

  prepareListing(): Promise<void> {
    return this.#element.extras.loadDetail()
  }

  changed(): void {
    this.#element.requestUpdate()
  }

  placed(near: string): void {
    if (!this.#element.draft.near) this.#element.write({ near })
  }

  /** What to offer for what is being typed, within what this embed shows. */
  async suggest(text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
    const params = new URLSearchParams({ q: text })
    const { embed, area, api } = this.wishes()
    if (embed) params.set('embed', embed)
    if (area) params.set('area', area)
    return (await api.suggest(params, signal)).suggestions
  }

  searched(reply: SearchReply, by: Cause): void {
    const { state, words } = this.#element
    this.#element.draft = { q: valueOf(state.query, 'q'), near: valueOf(state.query, 'near') }
    const found = reply.total ? count(words, words.results, reply.total) : words.noResults
    const page = fill(words.pageOf, { page: reply.page, pages: reply.pages })
    this.#element.announcement = reply.pages > 1 ? `${found}. ${page}` : found
    this.#tell('waymark-searched', {
      total: reply.total,
      page: reply.page,
      filters: countFilters(state.query),
      place: reply.place !== null,
    })
    this.#entitle()
    if (by !== 'start') void focusTitle(this.#element)
  }

  opened(listing: PublicListing, by: Cause): void {
    const { id, slug, name, sensitive } = listing
    const { extras } = this.#element
    this.#element.announcement = ''
    this.#element.mapFor = null
    extras.bar?.entitle(sensitive ? '' : name)
    this.#tell('waymark-opened', sensitive ? { id: null, slug: null } : { id, slug })
    if (by !== 'start') void focusTitle(this.#element)
  }

  returned(slug: string | null): void {
    this.#entitle()
    void (slug ? focusCard(this.#element, slug) : focusTitle(this.#element))
  }

  failed(failure: Failure): void {
    this.#tell('waymark-failed', { kind: failure.kind, status: failure.status })
  }

  #entitle(): void {
    const { state, words, extras } = this.#element
    const reply = state.screen.name === 'results' ? shown(state.results.state) : null
    extras.bar?.entitle(reply && !reply.crisis ? heading(words, state.query, reply) : '')
  }

  #tell(name: string, detail: Record<string, unknown>): void {
    this.#element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

const slugsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)
