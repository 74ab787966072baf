import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { fillDemo } from '../../seed/fill-demo.ts'
import { createApp } from '../app.ts'
import type { Config } from '../config.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'

/** For tests: the whole product with the demo town in it, served on a port of its own, and Chromium to look at it. */
export interface Site {
  house: TestHouse
  app: ReturnType<typeof createApp>
  url: string
  /** A page in a fresh profile; it fails the test afterwards if anything was asked of another machine. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Everything that pages asked of other machines; should stay empty. */
  strangers: string[]
  /** Errors that pages put on their console. */
  complaints: string[]
  close(): Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const basemapPath = fileURLToPath(new URL('../../seed/aldermere/basemap.geojson', import.meta.url))

/** Opens the site at a Monday morning in November; close it at the end. */
export async function openSite(
  options: { now?: string; config?: Partial<Config>; filled?: boolean } = {},
): Promise<Site> {
  const house = await openTestHouse({ now: options.now, config: options.config, basemapPath })
  if (options.filled !== false) await fillDemo(house.ctx({ role: 'system' }))
  await house.search.catchUp()
  const app = createApp(house)
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not a pipe
  const url = `http://127.0.0.1:${port}`
  let browser: Browser | null = null
  const strangers: string[] = []
  const complaints: string[] = []
  return {
    house,
    app,
    url,
    strangers,
    complaints,
    async visit(path, context = {}) {
      browser ??= await chromium.launch({
        executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
        args: flags,
      })
      const page = await (await browser.newContext(context)).newPage()
      await page.clock.setFixedTime(house.clock.now())
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
          strangers.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(url + path)
      return page
    },
    async close() {
      await browser?.close()
      await new Promise((resolve) => server.close(resolve))
      await house.close()
    },
  }
}
