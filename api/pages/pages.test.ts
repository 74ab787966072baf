import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from '../journeys/axe-violations.ts'
import { openSite, type Site } from '../journeys/open-site.ts'
import { fillTestHouse } from './fill-test-house.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({ filled: false })
  await fillTestHouse(site.house)
})
afterAll(() => site.close())

const plain = { javaScriptEnabled: false } as const

describe('without JavaScript', () => {
  test('a person searches, filters, turns the page, takes a filter off and opens a listing', async () => {
    const page = await site.visit('/directory', { ...plain, viewport: { width: 320, height: 700 } })
    await page.getByLabel('What would help?').fill('tea')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect.poll(() => page.title()).toBe('30 for “tea” – Page 1 of 2 – Waymark')

    await page.getByRole('link', { name: 'Page 2' }).click()
    await expect.poll(() => page.title()).toBe('30 for “tea” – Page 2 of 2 – Waymark')

    await page.locator('summary', { hasText: 'Filter' }).click()
    await page.getByLabel(/^Free/).check()
    await page.getByRole('button', { name: 'Show results' }).first().click()
    await expect.poll(() => page.title()).toBe('15 for “tea” – Waymark')
    await page.getByRole('link', { name: 'Remove Free' }).click()
    await expect.poll(() => page.title()).toContain('30 for “tea”')

    const first = page.locator('.card h3 a').first()
    const name = await first.textContent()
    await first.click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(name)
    expect(await page.getByRole('link', { name: '01632 960123' }).getAttribute('href')).toBe(
      'tel:01632960123',
    )
  })

  test('a mistake in a form takes the person to its summary, and from there to the field', async () => {
    const page = await site.visit('/suggest', plain)
    await page.getByRole('button', { name: 'Send' }).click()
    await expect.poll(() => page.title()).toMatch(/^Error: /)
    const summary = page.getByRole('alert')
    // The title is there before the browser has moved to what asks for attention.
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('link', { name: 'Give the name of the group or service.' }).click()
    await page.getByLabel('What is it called?').fill('Chess at the Mill')
    await page.getByLabel('Where is it?').fill('The Mill')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/suggest/thanks')
  })

  test('the keyboard meets the skip link first and the way out second on a sensitive page', async () => {
    const page = await site.visit('/listings/safe-home', plain)
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the main part')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Exit this page')
  })
})

describe.each([
  { width: 320, colorScheme: 'light' as const },
  { width: 320, colorScheme: 'dark' as const },
  { width: 1280, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('at $width px wide and $colorScheme, with the embed kept out', ({ width, colorScheme }) => {
  let page: Page
  beforeAll(async () => {
    page = await site.visit('/favicon.svg', { colorScheme, viewport: { width, height: 800 } })
    await page.route('**/embed.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  })

  test.each([
    '/',
    '/demo',
    '/directory',
    '/directory?q=tea&cost=free&day=mon&access=step-free',
    '/directory?q=tea&page=2',
    '/directory?q=tea&cost=free&day=sun&near=nowhere',
    '/directory?q=I+want+to+kill+myself',
    '/directory?q=tea&age=old',
    '/listings/tea-club-1',
    '/listings/hostile',
    '/listings/safe-home',
    '/listings/gone-club',
    '/areas/mill-ward',
    '/suggest',
    '/suggest?listing=tea-club-1',
    '/suggest/thanks',
    '/urgent-help',
    '/privacy',
    '/cookies',
    '/accessibility',
  ])('axe finds nothing wrong with %s, and nothing scrolls sideways', async (path) => {
    await page.goto(site.url + path)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await axeViolations(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
  })
})

test('the embed takes over under the same address, and going back returns to it', async () => {
  const page = await site.visit('/directory?q=tea&cost=free')
  await page.locator('waymark-directory [part~=card]').first().waitFor()
  await page.locator('waymark-directory').getByRole('heading', { name: /^15 / }).waitFor()
  await page.locator('waymark-directory [part~=card] a').first().click()
  await page.locator('waymark-directory [part~=detail]').waitFor()
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/listings\/tea-club-/)
  await page.goBack()
  await page.locator('waymark-directory').getByRole('heading', { name: /^15 / }).waitFor()
  expect(page.url()).toBe(`${site.url}/directory?q=tea&cost=free`)
})

test('no page asked another machine for anything or complained', () => {
  expect(site.strangers).toEqual([])
  expect(site.complaints.filter((line) => !/status of 4\d\d/.test(line))).toEqual([])
})
