import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const plain = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } }

describe('an old, locked-down computer without JavaScript', () => {
  test('searches, filters, turns the page, opens a listing and goes back', async () => {
    const page = await site.visit('/directory', plain)
    await page.getByLabel('What would help?').fill('group')
    await page
      .getByRole('button', { name: /search/i })
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('group')
    const { total } = await (await site.app.request('/api/search?q=group')).json()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(String(total))

    await page.locator('details summary').first().click()
    await page.getByLabel(/^Free/).first().check()
    await page.getByRole('button', { name: /show/i }).first().click()
    const filtered = await (await site.app.request('/api/search?q=group&cost=free')).json()
    expect(filtered.total).toBeLessThan(total)
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain(String(filtered.total))

    await page
      .getByRole('link', { name: /^(page )?2$/i })
      .first()
      .click()
    await expect.poll(() => page.title()).toMatch(/page 2/i)
    const name = await page.locator('main h2 a, main h3 a').first().textContent()
    await page.locator('main h2 a, main h3 a').first().click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(name?.trim())
    await page.goBack()
    await expect.poll(() => page.title()).toMatch(/page 2/i)
  })

  test('the council’s page still leads to the directory', async () => {
    const page = await site.visit('/', plain)
    await page.locator('waymark-directory a').first().click()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/directory')
  })
})
