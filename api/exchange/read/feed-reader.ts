import { errorInWords } from '../error-in-words.ts'
import { ControlMender } from './control-mender.ts'
import { readFeedPage } from './feed-page.ts'
import { inOrder } from './in-order.ts'
import { asObject, textIn } from './raw-object.ts'
import type { RawRow } from './raw-row.ts'
import type { SourceNotes } from './source-notes.ts'

const detailsAtOnce = 4
const mostPages = 20_000
const mostFailuresInARow = 20

/** What only a service in full has; a list whose services have none of it is shallow. */
const details = [
  'service_at_locations',
  'locations',
  'contacts',
  'phones',
  'schedules',
  'regular_schedules',
  'service_taxonomys',
  'service_taxonomies',
  'taxonomies',
  'attributes',
  'eligibilitys',
  'cost_options',
]

/** Reads a feed's services page by page, each once. */
export class FeedReader {
  readonly #services: URL
  readonly #get: (url: URL) => Promise<string>
  readonly #notes: SourceNotes
  readonly #seen = new Set<string>()
  #row = 0
  #failuresInARow = 0
  #repeats = 0

  constructor(services: URL, get: (url: URL) => Promise<string>, notes: SourceNotes) {
    this.#services = services
    this.#get = get
    this.#notes = notes
  }

  /** Every service as its source has it. Throws with words when a page cannot be got. */
  async *rows(): AsyncGenerator<RawRow> {
    for (let number = 1; number <= mostPages; number += 1) {
      const page = readFeedPage(await this.#get(this.#pageUrl(number)))
      if (page.mended > 0) this.#notes.add('Raw control characters inside texts were mended.', page.mended)
      const fresh = page.items.filter((item) => this.#isNew(item))
      for await (const row of inOrder(fresh, detailsAtOnce, (item) => this.#inFull(item))) {
        this.#row += 1
        yield { row: this.#row, ...row }
      }
      const last = page.last || page.items.length === 0 || (page.pages !== null && number >= page.pages)
      if (!last && fresh.length === 0) {
        this.#notes.markIncomplete(
          `Page ${number} of the feed repeats earlier pages, so its end was never reached.`,
        )
        return
      }
      if (last) return this.#compare(page.total, page.pages, number)
    }
    this.#notes.markIncomplete(`The feed has more than ${mostPages} pages; reading stopped there.`)
  }

  #pageUrl(number: number): URL {
    const url = new URL(this.#services)
    url.searchParams.set('page', String(number))
    if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', '100')
    return url
  }

  #isNew(item: unknown): boolean {
    const id = textIn(asObject(item), 'id')
    if (id === '') return true
    if (this.#seen.has(id)) {
      this.#repeats += 1
      this.#notes.add('A service was listed more than once; it was read once.')
      return false
    }
    this.#seen.add(id)
    return true
  }

  /** The service itself, from its own address where the list only has the beginning of it. */
  async #inFull(
    item: unknown,
  ): Promise<{ raw: unknown } | { refused: { sourceId: string; name: string; reason: string } }> {
    const listed = asObject(item)
    const id = textIn(listed, 'id')
    if (id === '' || details.some((key) => key in listed)) return { raw: item }
    const url = new URL(this.#services)
    url.pathname += `/${encodeURIComponent(id)}`
    url.search = ''
    try {
      const [service] = readOne(await this.#get(url))
      this.#failuresInARow = 0
      return { raw: { ...listed, ...service, id } }
    } catch (error) {
      this.#failuresInARow += 1
      const why = errorInWords(error, 'It could not be got.')
      if (this.#failuresInARow >= mostFailuresInARow)
        throw new Error(`${mostFailuresInARow} services in a row could not be got. ${why}`, { cause: error })
      this.#notes.markIncomplete('Some services could not be got in full; they are among the rejected rows.')
      return {
        refused: {
          sourceId: id,
          name: textIn(listed, 'name').slice(0, 200),
          reason: `It could not be got in full: ${why}`,
        },
      }
    }
  }

  /** A feed that says it has more than it gave was not read whole, whatever its last page says. */
  #compare(total: number | null, pages: number | null, number: number): void {
    if (pages !== null && number < pages)
      this.#notes.markIncomplete(`The feed says that it has ${pages} pages and ended at page ${number}.`)
    if (total !== null && this.#row + this.#repeats < total) {
      this.#notes.markIncomplete(`The feed says that it has ${total} services and gave ${this.#row}.`)
    }
  }
}

function readOne(text: string): Record<string, unknown>[] {
  const body: unknown = JSON.parse(new ControlMender().write(text.replace(/^\uFEFF/, '')))
  const service = Array.isArray(body) && body.length === 1 ? asObject(body[0]) : asObject(body)
  if (textIn(service, 'id', 'name') === '') throw new Error('The answer is not a service.')
  return [{ ...service }]
}
