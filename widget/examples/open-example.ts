import { env } from 'node:process'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { buildEmbed } from './build-embed.ts'
import { type ExampleServer, startExampleServer } from './example-server.ts'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** For tests: the built embed on host pages of all kinds, in a real Chromium, answered from the examples. */
export interface ExampleSite {
  server: ExampleServer
  /** What pages complained of on their console, and errors that nobody caught. */
  complaints: string[]
  visit(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Closes what was visited, so that no late question of one test is counted in the next. */
  leave(): Promise<void>
  close(): Promise<void>
}

/** Builds, serves and opens; `pages` are host pages by path. */
export async function openExample(pages: Readonly<Record<string, string>>): Promise<ExampleSite> {
  const built = await buildEmbed()
  const server = await startExampleServer(pages, built.folder)
  const browser: Browser = await chromium.launch({
    executablePath: env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: flags,
  })
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  return {
    server,
    complaints,
    async visit(path, options = {}) {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text())
      })
      await page.goto(server.url + path)
      return page
    },
    async leave() {
      for (const context of contexts.splice(0)) await context.close()
    },
    async close() {
      await browser.close()
      await server.close()
      await built.remove()
    },
  }
}
