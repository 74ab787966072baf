import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { openSite, type Site } from './open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const widget = (page: Page) => page.locator('waymark-directory')
const search = async (page: Page, what: string, where = '') => {
  await widget(page).getByLabel('What would help?').fill(what)
  if (where) await widget(page).getByLabel(/where/i).first().fill(where)
  await widget(page).getByLabel('What would help?').press('Enter')
  await widget(page)
    .getByRole('heading', { name: /^\d+|^No/ })
    .first()
    .waitFor()
}

describe('a resident on a council’s page', () => {
  test('types “somewhere warm to talk to people”, opens what is found, knows when to turn up, and comes back', async () => {
    const page = await site.visit('/', { viewport: { width: 1280, height: 900 } })
    await search(page, 'somewhere warm to talk to people')
    const first = widget(page).locator('[part~=card]').first()
    const name = (await first.getByRole('link').first().textContent())?.trim() ?? ''
    const { results } = await (
      await site.app.request('/api/search?q=somewhere warm to talk to people')
    ).json()
    expect(name).toBe(results[0].name)
    expect([...results[0].categories, ...results[0].needs].join(' ')).toMatch(/warm|talk|coffee|meeting/)
    await first.getByRole('link').first().click()
    const detail = widget(page).locator('[part~=detail]')
    await detail.waitFor()
    expect(await detail.textContent()).toContain(name)
    expect(await detail.textContent()).toMatch(
      /Today|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Any time/,
    )
    await page.goBack()
    await first.waitFor()
    expect((await first.getByRole('link').first().textContent())?.trim()).toBe(name)
  })

  test('a misspelt everyday phrase finds help for people whose somebody has died', async () => {
    const page = await site.visit('/')
    await search(page, 'lost my husbund', 'AM1 2AB')
    const name = await widget(page).locator('[part~=card]').first().getByRole('link').first().textContent()
    const { results } = await (await site.app.request('/api/search?q=lost my husbund&near=AM1 2AB')).json()
    expect(name?.trim()).toBe(results[0].name)
    expect(results[0].needs).toContain('bereavement')
  })

  test('filters, sees the filter as a chip, takes it off again', async () => {
    const page = await site.visit('/', { viewport: { width: 1280, height: 900 } })
    await search(page, 'coffee', 'AM1 2AB')
    const before = (await (await site.app.request('/api/search?q=coffee&near=AM1 2AB')).json()).total
    const free = (await (await site.app.request('/api/search?q=coffee&near=AM1 2AB&cost=free')).json()).total
    await widget(page)
      .getByRole('button', { name: /filter/i })
      .first()
      .click()
    await widget(page).getByRole('checkbox', { name: /^Free/ }).check()
    await widget(page)
      .getByRole('button', { name: /show \d+ result/i })
      .first()
      .click()
    await widget(page)
      .getByRole('heading', { name: new RegExp(`^${free} `) })
      .waitFor()
    await widget(page)
      .getByRole('button', { name: /remove.*free|free.*remove/i })
      .or(widget(page).getByRole('link', { name: /remove.*free/i }))
      .first()
      .click()
    await widget(page)
      .getByRole('heading', { name: new RegExp(`^${before} `) })
      .waitFor()
  })

  test('the map shows all matches, not one page of them', async () => {
    const page = await site.visit('/', { viewport: { width: 1280, height: 900 } })
    const reply = page.waitForResponse((response) => response.url().includes('/api/map?'))
    await search(page, 'group')
    const map = await (await reply).json()
    const shown = map.features.reduce(
      (sum: number, { properties }: { properties: { kind: string; count?: number } }) =>
        sum + (properties.kind === 'cluster' ? (properties.count ?? 0) : 1),
      0,
    )
    expect(map.total).toBeGreaterThan(20)
    expect(shown).toBeGreaterThan(20)
    await widget(page)
      .locator('[part~=map] .leaflet-marker-icon, [part~=map] [data-marker]')
      .first()
      .waitFor()
  })

  test('a link to a listing opens it again in another browser', async () => {
    const page = await site.visit('/')
    await search(page, 'gardening')
    await widget(page).locator('[part~=card]').first().getByRole('link').first().click()
    await widget(page).locator('[part~=detail]').waitFor()
    const name = await widget(page).locator('[part~=detail]').getByRole('heading').first().textContent()
    const again = await site.visit(page.url().replace(site.url, ''))
    await widget(again)
      .locator('[part~=detail]')
      .getByRole('heading', { name: name?.trim() ?? '' })
      .first()
      .waitFor()
  })

  test.each([320, 768, 1280])(
    'at %i px wide axe finds nothing wrong in any step, and nothing scrolls sideways',
    async (width) => {
      const page = await site.visit('/', { viewport: { width, height: 800 } })
      await widget(page).getByLabel('What would help?').waitFor()
      expect(await axeViolations(page)).toEqual([])
      await search(page, 'debt', 'AM1 2AB')
      expect(await axeViolations(page)).toEqual([])
      await widget(page).locator('[part~=card]').first().getByRole('link').first().click()
      await widget(page).locator('[part~=detail]').waitFor()
      expect(await axeViolations(page)).toEqual([])
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0)
    },
  )

  test('nothing was asked of another machine, nothing was kept, and no page complained', async () => {
    const page = await site.visit('/')
    await search(page, 'food bank')
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ])
    expect(site.strangers).toEqual([])
    expect(site.complaints).toEqual([])
  })
})
