import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hostPages } from '../examples/host-pages.ts'
import { type ExampleSite, openExample } from '../examples/open-example.ts'

let site: ExampleSite
const early = 'const e = document.getElementById("early"); e.near = "AM1 2AB"; e.theme = "dark"'
beforeAll(async () => {
  site = await openExample({ ...hostPages, '/early.js': early })
})
afterAll(() => site?.close())
afterEach(async () => {
  await site.leave()
  Object.assign(site.server, { failing: false, delayMs: 0 })
  site.server.asked.length = 0
})

const what = (page: Page) => page.getByRole('combobox', { name: 'What would help?' })
const title = (page: Page) => page.locator('h2[tabindex="-1"]').first()
async function search(page: Page, q = 'warm', near = 'AM1 2AB') {
  await what(page).fill(q)
  await page.getByLabel('Where?').fill(near)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.locator('.results:not(.waiting)').waitFor()
}
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.textContent?.trim() ?? ''
  })

describe('the first screen', () => {
  test('asks one question, gives four ways in, and shows what happens soon', async () => {
    const page = await site.visit('/')
    await page.locator('.card h3').first().waitFor()
    expect(await what(page).isVisible()).toBe(true)
    expect(await page.locator('.shortcuts a').allInnerTexts()).toEqual([
      'Get active',
      'Talk to someone',
      'Money and debt',
      'Meet people',
    ])
    expect(await page.locator('.soon article').count()).toBe(3)
    expect(await page.getByRole('link', { name: 'Urgent help' }).getAttribute('href')).toBe(
      `${site.server.url}/urgent-help`,
    )
  })

  test('takes its ways in from the settings of the embed', async () => {
    const page = await site.visit('/keyed')
    await page.getByRole('link', { name: 'Lonely or cut off' }).click()
    await title(page).waitFor()
    expect(
      site.server.asked.some((path) => path.includes('need=loneliness') && path.includes('embed=example')),
    ).toBe(true)
  })

  test('speaks Welsh where the host asks for it', async () => {
    const page = await site.visit('/welsh')
    await page.getByRole('combobox', { name: 'Beth fyddai’n helpu?' }).waitFor()
    expect(await page.locator('.root').getAttribute('lang')).toBe('cy')
  })

  test('offers suggestions that the arrow keys pick, and a topic is searched for', async () => {
    const page = await site.visit('/')
    await what(page).pressSequentially('war')
    await page.getByRole('option', { name: /Warm spaces/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await what(page).getAttribute('aria-activedescendant')).toBe('suggestion-0')
    await page.keyboard.press('Enter')
    await title(page).waitFor()
    expect(site.server.asked.some((path) => path.startsWith('/api/search?category=warm-space'))).toBe(true)
  })
})

describe('a search', () => {
  test('says how many and where, and moves the focus to that', async () => {
    const page = await site.visit('/')
    await search(page)
    expect(await title(page).innerText()).toBe('44 for “warm” near AM1 2AB')
    await expect.poll(() => focused(page)).toBe('44 for “warm” near AM1 2AB')
    expect(await page.locator('.root > [role=status]').innerText()).toBe('44 results. Page 1 of 3')
  })

  test('tells the host page what happened and never what was typed', async () => {
    const page = await site.visit('/')
    await page.evaluate(() => {
      const told: unknown[] = []
      Object.assign(window, { told })
      for (const name of ['waymark-searched', 'waymark-opened', 'waymark-failed'])
        document.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]))
    })
    await search(page, 'lost my husband')
    await page.locator('article a').first().click()
    await page.locator('.detail').waitFor()
    const told = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'told')))
    expect(JSON.parse(told)).toEqual([
      ['waymark-searched', { total: 44, page: 1, filters: 0, place: true }],
      ['waymark-opened', { id: '0b1f6a52-0000-4000-8000-000000000001', slug: 'aldermere-gardening-club' }],
    ])
  })

  test('goes from page to page by numbered links', async () => {
    const page = await site.visit('/')
    await search(page)
    await page.getByRole('link', { name: 'Page 2' }).click()
    await page.locator('[aria-current=page]', { hasText: '2' }).waitFor()
    expect(await page.locator('.root > [role=status]').innerText()).toBe('44 results. Page 2 of 3')
    expect(await page.getByRole('link', { name: 'Page 3' }).getAttribute('href')).toBe(
      `${site.server.url}/directory?q=warm&near=AM1+2AB&page=3`,
    )
  })

  test('says in the card that a group is paused or has a waiting list', async () => {
    const page = await site.visit('/')
    await search(page)
    expect(await page.locator('article', { hasText: 'Tea and Talk' }).innerText()).toContain(
      'Not taking new people just now',
    )
    expect(await page.locator('article', { hasText: 'Walking for Health' }).innerText()).toContain(
      'Waiting list: about 14 days',
    )
  })

  test('says that it does not know a place', async () => {
    const page = await site.visit('/')
    await search(page, 'warm', 'Nowhere')
    expect(await page.locator('.results .notice').first().innerText()).toContain('We do not know “Nowhere”')
  })

  test('puts who to ring above the results when somebody is at risk', async () => {
    const page = await site.visit('/')
    await search(page, 'hurt myself')
    await expect.poll(() => focused(page)).toBe('Are you safe right now?')
    expect(await page.getByRole('link', { name: /Ring 01632 960111/ }).getAttribute('href')).toBe(
      'tel:01632960111',
    )
    expect(await page.locator('article').count()).toBeGreaterThan(3)
  })

  test('that finds nothing says what was understood and what to let go', async () => {
    const page = await site.visit('/')
    await search(page, 'nothing')
    expect(await page.locator('.empty').innerText()).toContain('We looked for “nothing” near AM1 2AB.')
    await page.getByRole('button', { name: 'Within 8 km: 22 results' }).click()
    await page.getByRole('button', { name: 'Remove Within 8 km' }).waitFor()
    expect(site.server.asked.at(-1)).not.toContain('page=')
  })

  test('keeps the old results while new ones come', async () => {
    const page = await site.visit('/')
    await search(page)
    site.server.delayMs = 400
    await what(page).fill('something else')
    await page.keyboard.press('Enter')
    await page.locator('.results.waiting').waitFor()
    expect(await page.locator('article').count()).toBeGreaterThan(3)
    await page.locator('.results:not(.waiting)').waitFor()
  })
})

describe('the filters', () => {
  test('apply by a button that says how many, and become chips that can be taken away', async () => {
    const page = await site.visit('/')
    await search(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('checkbox', { name: 'Free (31 results)', exact: true }).check()
    await page.getByRole('button', { name: 'Show 31 results' }).first().click()
    const chip = page.getByRole('button', { name: 'Remove Free' })
    await chip.waitFor()
    expect(await title(page).innerText()).toBe('31 for “warm” near AM1 2AB')
    await chip.click()
    await expect.poll(() => title(page).innerText()).toBe('44 for “warm” near AM1 2AB')
  })

  test('close by Escape without changing anything, and give the focus back', async () => {
    const page = await site.visit('/')
    await search(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('checkbox', { name: 'Monday (8 results)' }).check()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(false)
    expect(await focused(page)).toContain('Filter')
    expect(await page.locator('.chips').count()).toBe(0)
  })
})

describe('a listing', () => {
  test('opens in place, says when and how, and leads back to its card', async () => {
    const page = await site.visit('/')
    await search(page)
    await page.getByRole('link', { name: 'Aldermere Gardening Club' }).click()
    await expect.poll(() => focused(page)).toBe('Aldermere Gardening Club')
    expect(await page.getByRole('link', { name: 'Ring 01632 960123' }).getAttribute('href')).toBe(
      'tel:01632960123',
    )
    expect(await page.locator('.dates li').count()).toBe(2)
    expect(await page.locator('.detail').innerText()).toContain('Come to the green gate and ask for Maureen.')
    await page.getByRole('link', { name: 'Back to results' }).click()
    await expect.poll(() => focused(page)).toBe('Aldermere Gardening Club')
    expect(await title(page).innerText()).toBe('44 for “warm” near AM1 2AB')
    expect(page.url()).toBe(`${site.server.url}/`)
  })

  test('closes by Escape', async () => {
    const page = await site.visit('/')
    await search(page)
    await page.getByRole('link', { name: 'Aldermere Gardening Club' }).click()
    await page.locator('.detail').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#results-title').waitFor()
  })

  test('that is sensitive has a way out, stays out of the address bar, and names nothing to the host', async () => {
    const page = await site.visit('/address')
    await search(page)
    const address = page.url()
    await page.getByRole('link', { name: 'Safe at Home' }).click()
    await page.getByRole('link', { name: 'Exit this page' }).waitFor()
    expect(page.url()).toBe(address)
    expect(await page.locator('.detail').innerText()).toContain('The place is kept private')
    expect(await page.locator('.exit').getAttribute('href')).toBe('https://www.bbc.co.uk/weather')
  })

  test('and a search with words of risk stay out of the address bar, the history and the way back', async () => {
    const page = await site.visit('/address')
    const before = await page.evaluate(() => [location.href, history.length, JSON.stringify(history.state)])
    await search(page, 'hurt myself')
    await page.getByRole('link', { name: 'Aldermere Gardening Club' }).click()
    await page.locator('.detail').waitFor()
    expect(await page.evaluate(() => [location.href, history.length, JSON.stringify(history.state)])).toEqual(
      before,
    )
    await page.getByRole('link', { name: 'Back to results' }).click()
    await page.getByRole('heading', { name: 'Are you safe right now?' }).waitFor()
  })

  test('and an address that came with words of risk loses them', async () => {
    const page = await site.visit('/address?waymark=q%3Dhurt%2Bmyself')
    await page.getByRole('heading', { name: 'Are you safe right now?' }).waitFor()
    expect(page.url()).toBe(`${site.server.url}/address`)
  })

  test('has an address of its own in the host page, where the host opted in, and the back button works', async () => {
    const page = await site.visit('/address')
    await search(page)
    expect(new URL(page.url()).searchParams.get('waymark')).toBe('q=warm&near=AM1+2AB')
    await page.getByRole('link', { name: 'Aldermere Gardening Club' }).click()
    await page.locator('.detail').waitFor()
    expect(new URL(page.url()).searchParams.get('waymark')).toBe('/aldermere-gardening-club')
    await page.goBack()
    await expect.poll(() => title(page).innerText()).toBe('44 for “warm” near AM1 2AB')
    await page.goForward()
    await page.locator('.detail').waitFor()
    await page.reload()
    await page.locator('.detail').waitFor()
  })
})

describe('the map', () => {
  const wide = { viewport: { width: 1280, height: 900 } }

  test('stands beside the list with all matches, and a disc opens its listing', async () => {
    const page = await site.visit('/', wide)
    await search(page)
    const disc = page.getByRole('button', { name: 'Aldermere Gardening Club', exact: true })
    await disc.waitFor()
    expect(await page.getByRole('button', { name: '37 listings here. Zoom in.' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
    await disc.focus()
    await expect
      .poll(() => page.locator('.card.on').getAttribute('data-slug'))
      .toBe('aldermere-gardening-club')
    await page.keyboard.press('Enter')
    await page.locator('.detail').waitFor()
    expect(await page.locator('.disc-marker.on').getAttribute('aria-label')).toBe('Aldermere Gardening Club')
  })

  test('is not fetched before it is shown, and swaps with the list on a phone', async () => {
    const page = await site.visit('/', { viewport: { width: 320, height: 700 } })
    await search(page)
    expect(site.server.asked.some((path) => path.includes('map-panel') || path.startsWith('/api/map'))).toBe(
      false,
    )
    await page.getByRole('button', { name: 'Show map' }).click()
    await page.locator('.disc-marker').first().waitFor()
    expect(await page.locator('article').first().isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Show list' }).click()
    await expect.poll(() => page.locator('article').first().isVisible()).toBe(true)
  })

  test('on a phone gives way to the listing of a disc, and comes back to that disc', async () => {
    const page = await site.visit('/address', { viewport: { width: 320, height: 700 } })
    await search(page)
    await page.getByRole('button', { name: 'Show map' }).click()
    const disc = page.getByRole('button', { name: 'Aldermere Gardening Club', exact: true })
    await disc.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Aldermere Gardening Club')
    expect(await page.locator('.detail h2').isVisible()).toBe(true)
    expect(await page.locator('.map-box').count()).toBe(0)
    await page.getByRole('link', { name: 'Back to results' }).click()
    await expect.poll(() => disc.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await page.locator('article').first().isVisible()).toBe(false)
  })
})

describe('when something goes wrong', () => {
  test('says so, offers to try again, and shows the link that was there before', async () => {
    const page = await site.visit('/')
    await page.locator('.card h3').first().waitFor()
    site.server.failing = true
    await what(page).fill('warm')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('link', { name: 'Find help near you' }).isVisible()).toBe(true)
    site.server.failing = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await title(page).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('knows when there is no connection', async () => {
    const page = await site.visit('/')
    await search(page)
    await page.context().setOffline(true)
    await what(page).fill('new words')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').innerText()).toContain('You are not connected')
    expect(await page.locator('article').count()).toBeGreaterThan(3)
  })
})

describe('in a host page', () => {
  test('with hostile styles it looks as it should', async () => {
    const page = await site.visit('/hostile')
    await search(page)
    const look = await page
      .locator('article h3 a')
      .first()
      .evaluate((link) => {
        const { color, fontSize, textTransform, letterSpacing, display } = getComputedStyle(link)
        return { color, fontSize, textTransform, letterSpacing, display }
      })
    expect(look).toEqual({
      color: 'rgb(29, 79, 145)',
      fontSize: '18px',
      textTransform: 'none',
      letterSpacing: 'normal',
      display: 'inline-block',
    })
  })

  test('twice, each minds its own business', async () => {
    const page = await site.visit('/two')
    await page.locator('#one .card h3').first().waitFor()
    await page.locator('#two').getByRole('combobox').fill('debt')
    await page.keyboard.press('Enter')
    await page.locator('#two #results-title').waitFor()
    expect(await page.locator('#one #results-title').count()).toBe(0)
    expect(site.server.asked.some((path) => path.startsWith('/api/search?q=debt&category=money'))).toBe(true)
  })

  test('keeps what was set on it before its script came', async () => {
    const page = await site.visit('/early')
    await page.locator('.card h3').first().waitFor()
    expect(await page.getByLabel('Where?').inputValue()).toBe('AM1 2AB')
    expect(await page.locator('waymark-directory').evaluate((element) => Reflect.get(element, 'theme'))).toBe(
      'dark',
    )
  })

  test('may be moved, and goes on where it was', async () => {
    const page = await site.visit('/', { viewport: { width: 1280, height: 900 } })
    await search(page)
    await page.locator('.disc-marker').first().waitFor()
    site.server.asked.length = 0
    await page.evaluate(() => document.body.append(document.querySelector('waymark-directory') ?? ''))
    expect(await title(page).innerText()).toBe('44 for “warm” near AM1 2AB')
    expect(await page.locator('.disc-marker').count()).toBeGreaterThan(3)
    expect(site.server.asked).toEqual([])
  })

  test('is removed without a trace', async () => {
    const page = await site.visit('/', { viewport: { width: 1280, height: 900 } })
    const before = await page.evaluate(() => Object.keys(window))
    await search(page)
    await page.locator('.disc-marker').first().waitFor()
    await page.evaluate(() => document.querySelector('waymark-directory')?.remove())
    const after = await page.evaluate(() => ({
      globals: Object.keys(window),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
      styles: document.adoptedStyleSheets.length + document.querySelectorAll('style').length,
    }))
    expect(after).toEqual({ globals: before, stored: 0, styles: 0 })
  })

  test('works by keyboard alone, from the question to the telephone number and back', async () => {
    const page = await site.visit('/')
    await page.locator('.card h3').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('warm')
    await page.keyboard.press('Tab')
    await page.keyboard.type('AM1 2AB')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('44 for “warm” near AM1 2AB')
    for (let presses = 0; presses < 12 && (await focused(page)) !== 'Aldermere Gardening Club'; presses++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.detail').waitFor()
    for (let presses = 0; presses < 6 && (await focused(page)) !== 'Ring 01632 960123'; presses++)
      await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Ring 01632 960123')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('Aldermere Gardening Club')
  })

  test('nobody complained on the console, under a policy that allows nothing inline', () => {
    expect(site.complaints).toEqual([])
  })
})
