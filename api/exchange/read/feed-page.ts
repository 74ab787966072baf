import { errorInWords } from '../error-in-words.ts'
import { ControlMender } from './control-mender.ts'
import { asObject, numberIn, textIn } from './raw-object.ts'

/** One page of a feed's list, whichever version wrote it. */
export interface FeedPage {
  items: unknown[]
  /** Services and pages in all, where the page says. */
  total: number | null
  pages: number | null
  last: boolean
  /** Control characters that had to be mended. */
  mended: number
}

/** Reads a page of `/services`: `contents` and `total_items` (3.0), `content` and `totalElements` (1.0), or a bare list, which is everything. Throws when it is none. */
export function readFeedPage(text: string): FeedPage {
  const mender = new ControlMender()
  const body = parse(mender.write(text.replace(/^\uFEFF/, '')))
  const { mended } = mender
  if (Array.isArray(body)) return { items: body, total: null, pages: 1, last: true, mended }
  const page = asObject(body)
  const items = [page.contents, page.content, page.services, page.data, page.items].find((list) =>
    Array.isArray(list),
  )
  const empty = textIn(page, 'empty') === 'true'
  if (!Array.isArray(items) && !empty)
    throw new Error('The list of services is not one that Open Referral UK knows.')
  return {
    items: Array.isArray(items) ? items : [],
    total: numberIn(page, 'total_items', 'totalElements'),
    pages: numberIn(page, 'total_pages', 'totalPages'),
    last: textIn(page, 'last_page', 'last') === 'true' || empty,
    mended,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = errorInWords(error, '').slice(0, 200)
    throw new Error(`An answer of the feed is not JSON: ${why}`, { cause: error })
  }
}
