import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { Fault } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { crisisLines } from '../search/crisis/crisis-lines.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { CookiesPage } from './cookies-page.tsx'
import { CouncilPage } from './council-page.tsx'
import { DemoPage } from './demo-page.tsx'
import { favicon } from './favicon.ts'
import { PrivacyPage } from './privacy-page.tsx'
import { render, siteOf } from './render.ts'
import { robots } from './robots.ts'
import { showArea } from './show-area.tsx'
import { showDirectory } from './show-directory.tsx'
import { showListing } from './show-listing.tsx'
import { showSitemap } from './show-sitemap.ts'
import { showSuggest, takeSuggestion } from './show-suggest.tsx'
import { someoneToAsk } from './someone-to-ask.ts'
import { ThanksPage } from './suggest-page.tsx'
import { UrgentHelpPage } from './urgent-help-page.tsx'

/** The pages that work without JavaScript, and the few files that browsers and search engines ask for by name. */
export const pagesRoutes = new Hono<Env>()
  .get('/', (c) => (isDemo(c) ? c.html(html`<!doctype html>${<CouncilPage />}`) : showDirectory(c)))
  .get('/directory', showDirectory)
  .get('/listings/:slug', showListing)
  .get('/areas/:slug', showArea)
  .get('/suggest', showSuggest)
  .post('/suggest', takeSuggestion)
  .get('/suggest/thanks', (c) => render(c, <ThanksPage site={siteOf(c)} />))
  .get('/urgent-help', async (c) =>
    render(
      c,
      <UrgentHelpPage site={siteOf(c)} lines={crisisLines} ask={await someoneToAsk(c.var.ctx, {})} />,
    ),
  )
  .get('/privacy', (c) => render(c, <PrivacyPage site={siteOf(c)} />))
  .get('/cookies', (c) => render(c, <CookiesPage site={siteOf(c)} />))
  .get('/accessibility', (c) => render(c, <AccessibilityPage site={siteOf(c)} />))
  .get('/demo', (c) => {
    if (!isDemo(c)) throw new Fault('not-found', 'There is no demo here.')
    return render(c, <DemoPage site={siteOf(c)} />)
  })
  .get('/sitemap.xml', showSitemap)
  .get('/robots.txt', (c) => c.text(robots(c.var.house.config.baseUrl)))
  .get('/favicon.svg', (c) =>
    c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  )

const isDemo = (c: Context<Env>) => c.var.house.config.stage === 'demo'
