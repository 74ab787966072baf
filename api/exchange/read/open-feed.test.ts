import { type Server, createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import type { ImportRow } from '../import-row.ts'
import { openFeed, servicesUrl } from './open-feed.ts'

const limits = { timeoutMs: 5000, retries: 1, retryAfterMs: 1, maxBytes: 100_000 }
const service = (id: string, more: object = {}) => ({
  id,
  name: `Club ${id}`,
  organization: { id: 'o', name: 'Aldermere' },
  ...more,
})

let server: Server | null = null
afterEach(() => server?.close())

/** A feed on this machine; `answer` gives the body for a path, or a status. */
async function serve(answer: (url: URL) => unknown): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = []
  const started = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    asked.push(url.pathname + url.search)
    const body = answer(url)
    response.statusCode = typeof body === 'number' ? body : 200
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  server = started
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done))
  const address = started.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { base: `http://127.0.0.1:${port}/api`, asked }
}

async function readAll(base: string) {
  const source = await openFeed(base, limits)
  const rows: ImportRow[] = []
  for await (const row of source.rows) rows.push(row)
  return { rows, notes: source.notes }
}

const page = (items: object[], number: number, pages: number, total: number) => ({
  total_items: total,
  total_pages: pages,
  page_number: number,
  last_page: number === pages,
  contents: items,
})

describe('a feed on the web', () => {
  it('is read page by page, each service in full, each once', async () => {
    const { base, asked } = await serve((url) => {
      const id = /\/services\/(.+)/.exec(url.pathname)?.[1]
      if (id) return service(id, { contacts: [{ name: 'Desk' }], description: `All about ${id}.` })
      return url.searchParams.get('page') === '1'
        ? page([service('a'), service('b')], 1, 2, 3)
        : page([service('b'), service('c')], 2, 2, 3)
    })
    const { rows, notes } = await readAll(`${base}/`)
    expect(rows).toMatchObject(
      ['a', 'b', 'c'].map((id, at) => ({
        row: at + 1,
        record: { sourceId: id, description: `All about ${id}.` },
      })),
    )
    expect(notes.incomplete).toBeNull()
    expect(notes.lines()).toEqual(['A service was listed more than once; it was read once.'])
    expect(asked.filter((path) => path.startsWith('/api/services/')).sort()).toEqual([
      '/api/services/a',
      '/api/services/b',
      '/api/services/c',
    ])
  })

  it('does not ask again for what the list has in full', async () => {
    const { base, asked } = await serve(() => [service('a', { attributes: [] })])
    expect((await readAll(`${base}/services?page=4`)).rows).toHaveLength(1)
    expect(asked).toEqual(['/api/services?page=1&per_page=100'])
  })

  it('goes on without a service that cannot be got, and then is not whole', async () => {
    const { base } = await serve((url) =>
      url.pathname.endsWith('/b')
        ? 404
        : /\/services\/./.test(url.pathname)
          ? service('a')
          : page([service('a'), service('b')], 1, 1, 2),
    )
    const { rows, notes } = await readAll(base)
    expect(rows[1]).toMatchObject({
      refused: { sourceId: 'b', reason: expect.stringContaining('answered 404') },
    })
    expect(notes.incomplete).toContain('could not be got in full')
  })

  it('tries again after a failure that may pass', async () => {
    let failures = 0
    const { base } = await serve(() => (failures++ === 0 ? 503 : [service('a', { contacts: [] })]))
    expect((await readAll(base)).rows).toHaveLength(1)
  })

  it('is not whole when its pages repeat, or are fewer than it says', async () => {
    const repeating = await serve(() => ({
      content: [service('a', { contacts: [] })],
      totalPages: 9,
      totalElements: 9,
    }))
    expect((await readAll(repeating.base)).notes.incomplete).toContain('repeats')
    server?.close()
    const short = await serve(() => page([service('a', { contacts: [] })], 1, 1, 7))
    expect((await readAll(short.base)).notes.incomplete).toContain('7 services and gave 1')
  })

  it('stops with words at an answer that is too large, is not JSON, or is no list', async () => {
    const large = await serve(() => `[${'"x",'.repeat(50_000)}1]`)
    await expect(readAll(large.base)).rejects.toThrow('larger than')
    server?.close()
    const html = await serve(() => '<html>Sorry</html>')
    await expect(readAll(html.base)).rejects.toThrow('not JSON')
    server?.close()
    const other = await serve(() => ({ hello: 1 }))
    await expect(readAll(other.base)).rejects.toThrow('list of services')
  })

  it('is http or https and nothing else', () => {
    expect(servicesUrl('https://example.org/v3/services/?page=2&taxonomy_id=x').href).toBe(
      'https://example.org/v3/services?taxonomy_id=x',
    )
    expect(servicesUrl('https://example.org').href).toBe('https://example.org/services')
    expect(() => servicesUrl('file:///etc/passwd')).toThrow('web address')
  })
})
