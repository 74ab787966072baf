import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hostPages } from '../examples/host-pages.ts'
import { type ExampleSite, openExample } from '../examples/open-example.ts'

let site: ExampleSite
let axe: string
beforeAll(async () => {
  site = await openExample(hostPages)
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(() => site?.close())
afterEach(() => site.leave())

/** What axe finds wrong with what is shown now, each with where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { run } = Reflect.get(window, 'axe') as typeof axeCore
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
    const all = await run('waymark-directory', {
      runOnly: tags,
      rules: { 'target-size': { enabled: false } },
    })
    // A disc may lie under the map's buttons: WCAG 2.5.8 allows it, since the list has the same links at full size.
    const map: axeCore.LabelledShadowDomSelector = {
      fromShadowDom: ['waymark-directory', '.leaflet-marker-pane'],
    }
    const hasMap = document
      .querySelector('waymark-directory')
      ?.shadowRoot?.querySelector('.leaflet-marker-pane')
    const context: axeCore.ContextObject = hasMap
      ? { include: ['waymark-directory'], exclude: [map] }
      : { include: ['waymark-directory'] }
    const sizes = await run(context, { runOnly: { type: 'rule', values: ['target-size'] } })
    return [...all.violations, ...sizes.violations].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
    )
  })
}

async function search(page: Page, q: string) {
  await page.getByRole('combobox').fill(q)
  await page.keyboard.press('Enter')
  await page.locator('.results:not(.waiting) h2').first().waitFor()
}

const opened = (name: string) => async (page: Page) => {
  await search(page, 'warm')
  await page.getByRole('link', { name }).first().click()
  await page.locator('.detail').waitFor()
}

/** Every state that the embed can be in, and how to get there. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'the first screen': (page) => page.locator('.card h3').first().waitFor(),
  suggestions: async (page) => {
    await page.getByRole('combobox').pressSequentially('war')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
  },
  results: (page) => search(page, 'warm'),
  'nothing found': (page) => search(page, 'nothing'),
  'words of risk': (page) => search(page, 'hurt myself'),
  'the filters': async (page) => {
    await search(page, 'warm')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('checkbox', { name: 'Step-free' }).check()
  },
  'the map': async (page) => {
    await search(page, 'warm')
    const show = page.getByRole('button', { name: 'Show map' })
    if (await show.isVisible()) await show.click()
    await page.locator('.disc-marker').first().waitFor()
  },
  'a listing': opened('Aldermere Gardening Club'),
  'a sensitive listing': opened('Safe at Home'),
  'a failure': async (page) => {
    await page.locator('.card h3').first().waitFor()
    await page.route('**/api/search*', (route) => route.abort())
    await page.getByRole('combobox').fill('boom')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
  },
}

const looks = [
  { name: 'on a phone', path: '/', options: { viewport: { width: 320, height: 700 } } },
  { name: 'in the dark', path: '/dark', options: { viewport: { width: 320, height: 700 } } },
  { name: 'wide', path: '/', options: { viewport: { width: 1280, height: 900 } } },
]

describe.each(looks)('$name, axe finds nothing wrong with', ({ path, options }) => {
  test.each(Object.keys(states))('%s', async (state) => {
    const page = await site.visit(path, options)
    await states[state]?.(page)
    expect(await violations(page)).toEqual([])
    const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(overflows).toBe(false)
  })
})
