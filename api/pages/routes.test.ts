import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposals } from '../../db/tables/journal.ts'
import { createApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { fillTestHouse, hostile } from './fill-test-house.ts'

let house: TestHouse
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  house = await openTestHouse()
  await fillTestHouse(house)
  app = createApp(house)
})
afterAll(() => house.close())

const get = (path: string) => app.request(path, { headers: { accept: 'text/html' } })
const text = async (path: string) => (await get(path)).text()
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

const pages = [
  '/',
  '/demo',
  '/directory',
  '/directory?q=tea',
  '/directory?q=zzzzzz&cost=free',
  '/directory?q=tea&page=2&day=mon&cost=free&near=nowhereatall',
  '/directory?age=old',
  '/listings/tea-club-1',
  '/listings/hostile',
  '/listings/safe-home',
  '/listings/nothing',
  '/listings/gone-club',
  '/areas/mill-ward',
  '/suggest',
  '/suggest?listing=tea-club-1',
  '/suggest/thanks',
  '/urgent-help',
  '/privacy',
  '/cookies',
  '/accessibility',
]

describe('every page', () => {
  test.each(pages)('%s has one heading of the first rank, a title, and nothing inline', async (path) => {
    const html = await text(path)
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"/)
    expect(count(html, /<h1[ >]/g)).toBe(1)
    expect(titleOf(html)).toMatch(/\S/)
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
    expect(
      count(html, /<script(?! type="application\/ld\+json")(?! type="module" src="\/embed\.js"><\/script>)/g),
    ).toBe(0)
    expect(html).toContain('href="/urgent-help"')
  })

  test.each(pages)('%s says nothing that would find a hidden place', async (path) => {
    expect(await text(path)).not.toMatch(/quince|damson|am9\s*9zz|53\.31|-1\.29/i)
  })
})

describe('what others wrote', () => {
  const attacks = /<script>|<img src=x|href="javascript|javascript:alert/

  test('is never HTML, in any field of a listing', async () => {
    const html = await text('/listings/hostile')
    expect(html.replace(/\[x\]\(javascript:alert\(1\)\)/g, '')).not.toMatch(attacks)
    expect(count(html, /&lt;script&gt;/g)).toBeGreaterThan(12)
  })

  test.each([
    'q',
    'near',
    'category',
    'day',
    'age',
    'withinKm',
    'language',
    'openAt',
    'area',
    'embed',
    'page',
    'sort',
    'lat',
  ])('is never HTML in the parameter %s', async (name) => {
    const response = await get(`/directory?${new URLSearchParams({ [name]: hostile })}`)
    expect([200, 400, 404]).toContain(response.status)
    expect(await response.text()).not.toMatch(attacks)
  })

  test('is never HTML when a form comes back', async () => {
    const response = await post({ kind: 'new-listing', name: '', text: hostile, organisation: hostile })
    expect(response.status).toBe(400)
    const html = await response.text()
    expect(html).not.toMatch(attacks)
    expect(html).toContain('&lt;script&gt;')
  })
})

const post = (form: Record<string, string>) =>
  app.request('/suggest', {
    method: 'POST',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })

describe('the directory', () => {
  test('opens with a form, four ways in and what is on today', async () => {
    const html = await text('/directory')
    expect(html).toContain('Happening soon')
    expect(html).toContain('Today, 2 pm to 4 pm')
    expect(html).toContain('href="/directory?category=money"')
    expect(html).not.toContain('noindex')
  })

  test('says how many, on which page, and links to the others with the search kept', async () => {
    const html = await text('/directory?q=tea&page=2')
    expect(titleOf(html)).toBe('30 for “tea” – Page 2 of 2 – Waymark')
    expect(html).toContain('href="/directory?q=tea" aria-label="Page 1"')
    expect(html).toContain('<ol class="cards" start="21">')
    expect(html).toContain('<link rel="canonical" href="http://127.0.0.1:3000/directory"/>')
    expect(html).toContain('noindex')
  })

  test('keeps filters ticked, shows them as chips, and takes one away by a link', async () => {
    const html = await text('/directory?q=tea&cost=free&day=mon')
    expect(html).toMatch(/name="cost" value="free" checked/)
    expect(html).toContain('href="/directory?q=tea&amp;day=mon" aria-label="Remove Free"')
    expect(titleOf(html)).toContain('15 for “tea”')
  })

  test('a search that finds nothing offers changes with their counts and somebody to ask', async () => {
    const html = await text('/directory?q=tea&cost=free&day=sun')
    expect(titleOf(html)).toContain('Nothing matched all of that')
    expect(html).toContain('We looked for “tea”, Sunday, Free.')
    expect(html).toMatch(/<a class="button quiet" href="\/directory\?q=tea[^"]*">[^<]*: \d+ results?/)
  })

  test('says so when nobody knows the place, and searches on', async () => {
    const html = await text('/directory?q=tea&near=Nowhere+at+all')
    expect(html).toContain('We do not know “Nowhere at all”')
    expect(titleOf(html)).toContain('30 for “tea”')
  })

  test('words of danger put who to ring above the results, and leave the results', async () => {
    const html = await text('/directory?q=I+want+to+kill+myself+tea')
    expect(html.indexOf('116 123')).toBeGreaterThan(0)
    expect(html.indexOf('116 123')).toBeLessThan(html.indexOf('results-title'))
  })

  test('names a field that cannot be read, keeps the form, and answers 400', async () => {
    const response = await get('/directory?q=tea&age=old&day=someday')
    const html = await response.text()
    expect(response.status).toBe(400)
    expect(titleOf(html)).toMatch(/^Error: /)
    expect(html).toContain('<a href="#age">')
    expect(html).toMatch(/name="q"[^>]* value="tea"/)
    expect(html).toMatch(/value="old"/)
  })

  test('what a person typed is kept by no cache', async () => {
    expect((await get('/directory?q=tea')).headers.get('cache-control')).toContain('no-store')
  })
})

describe('a listing’s page', () => {
  test('says when, how to join, where, and who checked it', async () => {
    const html = await text('/listings/tea-club-1')
    for (const said of [
      'Today, 2 pm to 4 pm',
      'Just turn up',
      'href="tel:01632960123"',
      '3 Mill Lane',
      'AM1 2AB',
      'Checked 3 weeks ago',
      'href="/suggest?listing=tea-club-1"',
    ])
      expect(html).toContain(said)
    expect(titleOf(html)).toBe('Tea club 1 – Waymark')
  })

  test.each(['tea-club-1', 'hostile', 'safe-home'])(
    '%s is described for machines in JSON that parses',
    async (slug) => {
      const [, data = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await text(`/listings/${slug}`)) ?? []
      expect(JSON.parse(data)).toMatchObject({
        '@context': 'https://schema.org',
        url: `http://127.0.0.1:3000/listings/${slug}`,
      })
    },
  )

  test('a sensitive one has a title that says nothing, a way out, and is kept nowhere', async () => {
    const response = await get('/listings/safe-home')
    const html = await response.text()
    expect(titleOf(html)).toBe('Information and advice')
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag)
    expect(links[0]).toContain('href="#main"')
    expect(links[1]).toMatch(/class="exit".*rel="noreferrer/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('kept private')
    expect(titleOf(await text('/suggest?listing=safe-home'))).toBe('Information and advice')
  })

  test('leads on from a merged one and from an id, says in words that one is gone, and helps when there is none', async () => {
    const merged = await get('/listings/old-club')
    expect([merged.status, merged.headers.get('location')]).toEqual([301, '/listings/tea-club-1'])
    expect((await get('/listings/club-2')).headers.get('location')).toBe('/listings/tea-club-2')
    const gone = await get('/listings/gone-club')
    expect([gone.status, titleOf(await gone.text())]).toEqual([
      410,
      'This is no longer in the directory – Waymark',
    ])
    const none = await get('/listings/nothing')
    expect(none.status).toBe(404)
    expect(await none.text()).toContain('action="/directory"')
  })
})

describe('the other pages', () => {
  test('an area shows what serves it by kind, and an unknown one is not found', async () => {
    const html = await text('/areas/mill-ward')
    expect(html).toContain('Help in Mill Ward')
    expect(html).toContain('href="/listings/tea-club-1"')
    expect((await get('/areas/nowhere')).status).toBe(404)
  })

  test('a suggestion goes into the queue and leads to a thank-you', async () => {
    const response = await post({ kind: 'correction', listing: 'tea-club-1', text: 'It starts at 3 now.' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/suggest/thanks'])
    expect(await house.database.db.select().from(proposals)).toMatchObject([
      { listingId: 'club-1', reason: 'It starts at 3 now.' },
    ])
  })

  test('a suggestion that says too little comes back with a summary first, focused, and the title says so', async () => {
    const html = await (await post({ kind: 'new-listing', organisation: 'The Mill' })).text()
    expect(titleOf(html)).toMatch(/^Error: /)
    expect(html).toMatch(/class="error-summary" role="alert"[^>]*autofocus/)
    expect(html).toContain('<a href="#name">Give the name of the group or service.</a>')
    expect(html).toContain('value="The Mill"')
  })

  test('the API takes a suggestion too, and names what is wrong with one', async () => {
    const send = (body: unknown) =>
      app.request('/api/suggestions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await send({ kind: 'wrong', listing: 'tea-club-2', text: 'It has closed.' })).status).toBe(202)
    const refused = await send({ kind: 'wrong', listing: 'tea-club-2' })
    expect([refused.status, (await refused.json()).error.fields]).toEqual([
      400,
      { text: 'Say what is wrong.' },
    ])
  })

  test('the sitemap names what may be found, and not what it could be dangerous to be seen reading', async () => {
    const xml = await text('/sitemap.xml')
    expect(xml).toContain('http://127.0.0.1:3000/listings/tea-club-1</loc>')
    expect(xml).toContain('/areas/mill-ward')
    expect(xml).not.toMatch(/safe-home|gone-club|old-club/)
    expect(await text('/robots.txt')).toContain('Sitemap: http://127.0.0.1:3000/sitemap.xml')
  })

  test('outside the demo, the first page is the directory and there is no demo', async () => {
    const trial = createApp({ ...house, config: { ...house.config, stage: 'trial' } })
    expect(await (await trial.request('/')).text()).toContain('Find help near you – Waymark')
    expect((await trial.request('/demo')).status).toBe(404)
  })
})

test('words of risk are in no page title, misspelt and in Welsh too', async () => {
  const harmless = titleOf(await text('/directory'))
  for (const q of ['suicidal', 'suiside', 'hunan-niweidio']) {
    const html = await text(`/directory?q=${q}`)
    expect(titleOf(html)).toBe(harmless)
    expect(html).toContain('id="crisis-title"')
  }
})
