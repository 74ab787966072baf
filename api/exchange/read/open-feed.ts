import { Fault } from '../../fault.ts'
import type { ImportRow } from '../import-row.ts'
import { decodeText } from './decode-text.ts'
import { FeedReader } from './feed-reader.ts'
import { type FetchLimits, politeFetch, politeLimits } from './polite-fetch.ts'
import { rowToRecord } from './row-to-record.ts'
import type { Source } from './source.ts'
import { SourceNotes } from './source-notes.ts'

/**
 * Opens an Open Referral feed by its base address or that of its `/services`: pages through the list, gets each service by its id where
 * the list is shallow, four at a time, and reads repeated ids once. A service that cannot be got is refused, and then the run does not
 * count as whole. Throws `bad-request` for anything but http and https.
 */
export async function openFeed(location: string, limits: FetchLimits = politeLimits): Promise<Source> {
  const services = servicesUrl(location)
  const notes = new SourceNotes()
  let readBytes = 0
  const get = async (url: URL): Promise<string> => {
    const body = await politeFetch(url, limits)
    readBytes += body.length
    let text = ''
    for await (const part of decodeText(once(body), notes)) text += part
    return text
  }
  const rows = records(new FeedReader(services, get, notes))
  return { rows, notes, name: services.host, totalBytes: null, readBytes: () => readBytes }
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body
}

async function* records(reader: FeedReader): AsyncGenerator<ImportRow> {
  for await (const row of reader.rows()) yield rowToRecord(row)
}

/** `…/services` out of a feed's address; what it asks for besides pages is kept. */
export function servicesUrl(location: string): URL {
  const url = URL.canParse(location) ? new URL(location) : null
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Fault('bad-request', 'Give a file, a folder, or a web address starting https:// or http://.')
  }
  const path = url.pathname.replace(/\/+$/, '')
  url.pathname = path.endsWith('/services') ? path : `${path}/services`
  url.searchParams.delete('page')
  url.hash = ''
  return url
}
