import type { SearchReply } from '../api.ts'
import type { WaymarkDirectory } from '../directory/waymark-directory.ts'
import { changed, type Query, type QueryName, toggled, withoutFilters } from '../state/query.ts'
import { Loader } from '../state/loader.ts'
import { shown } from '../state/remote.ts'

/**
 * The filters as they are being chosen: nothing changes in the results until the button is pressed, and the button says how many
 * there will be, because each choice asks the server for its counts.
 */
export class FilterPanel {
  draft: Query = {}
  readonly #element: WaymarkDirectory
  readonly #preview: Loader<SearchReply>

  constructor(element: WaymarkDirectory) {
    this.#element = element
    this.#preview = new Loader(() => element.requestUpdate())
  }

  /** The counts for what is chosen now, or those before while they come. */
  get reply(): SearchReply | null {
    return shown(this.#preview.state) ?? shown(this.#element.state.results.state)
  }

  /** Opens the panel on a search. A modal dialog keeps the focus, closes by Escape and lies above everything in the page. */
  async open(query: Query): Promise<void> {
    this.draft = query
    this.#preview.clear()
    await this.#element.updateComplete
    this.#dialog()?.showModal()
  }

  close(): void {
    this.#dialog()?.close()
  }

  toggle(name: QueryName, value: string): void {
    this.#choose(toggled(this.draft, name, value))
  }

  /** One value in place of whatever that name had; an empty one takes it away. */
  set(name: QueryName, value: string): void {
    this.#choose(changed(this.draft, { [name]: value || null }))
  }

  clear(): void {
    this.#choose(withoutFilters(this.draft))
  }

  apply(): void {
    this.close()
    this.#element.search(changed(this.draft, {}))
  }

  #choose(query: Query): void {
    this.draft = query
    const { state, courier } = this.#element
    const params = state.scoped(query)
    params.set('perPage', '1')
    this.#element.requestUpdate()
    void this.#preview.load((signal) => courier.wishes().api.search(params, signal))
  }

  #dialog(): HTMLDialogElement | null {
    return this.#element.renderRoot.querySelector('dialog')
  }
}
